package org.songngu.segment;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which characters of a folded text stand in quotes or brackets. */
final class Nesting {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private final BitSet inside = new BitSet();
    private final int unclosedFrom;

    private Nesting(String view) {
        Deque<Integer> brackets = new ArrayDeque<>();
        int quote = -1;
        for (int i = 0; i < view.length(); i++) {
            char c = view.charAt(i);
            if (c == '"') {
                quote = quote < 0 ? i : close(quote, i);
            } else if (OPEN.indexOf(c) >= 0) {
                brackets.push(i);
            } else if (CLOSE.indexOf(c) >= 0 && !brackets.isEmpty()) {
                close(brackets.pop(), i);
            }
        }
        int bracket = brackets.isEmpty() ? view.length() : brackets.getLast();
        unclosedFrom = Math.min(bracket, quote < 0 ? view.length() : quote);
    }

    static Nesting of(String view) {
        return new Nesting(view);
    }

    /** True between a mark and the mark that closes it. */
    boolean isInside(int at) {
        return inside.get(at);
    }

    /** True also after a mark that is never closed. */
    boolean mayBeInside(int at) {
        return inside.get(at) || at >= unclosedFrom;
    }

    private int close(int open, int closed) {
        inside.set(open, closed);
        return -1;
    }
}
