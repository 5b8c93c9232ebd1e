package org.songngu.model.onnx.sequence;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Tells when a translation begins to go round in circles: the last tokens, up to eight of them, written again and again
 * without anything between. Tokens without a letter do not count, for a number may have many zeros.
 *
 * @param most how often the same tokens may stand in a row; 0 for as often as the model likes
 * @param hasLetter of a token
 */
record Loops(int most, IntPredicate hasLetter) {
    static final Loops ALLOWED = new Loops(0, token -> true);

    private static final int LONGEST = 8;

    /** True if, with one more token, the same tokens would stand in a row once too often. */
    boolean closes(Hypothesis before, int token) {
        if (most == 0 || before.length() < most) {
            return false;
        }
        int[] tail = tail(before, token);
        for (int span = 1; span <= LONGEST && span * (most + 1) <= tail.length; span++) {
            if (repeats(tail, span) && spells(tail, span)) {
                return true;
            }
        }
        return false;
    }

    /** The last tokens, the newest first. */
    private int[] tail(Hypothesis before, int token) {
        int[] tail = new int[Math.min(before.length() + 1, LONGEST * (most + 1))];
        tail[0] = token;
        Optional<Hypothesis> at = Optional.of(before);
        for (int i = 1; i < tail.length; i++) {
            tail[i] = at.orElseThrow().token();
            at = at.orElseThrow().before();
        }
        return tail;
    }

    private boolean repeats(int[] tail, int span) {
        for (int i = span; i < span * (most + 1); i++) {
            if (tail[i] != tail[i - span]) {
                return false;
            }
        }
        return true;
    }

    private boolean spells(int[] tail, int span) {
        for (int i = 0; i < span; i++) {
            if (hasLetter.test(tail[i])) {
                return true;
            }
        }
        return false;
    }
}
