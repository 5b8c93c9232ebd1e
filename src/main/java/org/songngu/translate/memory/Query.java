package org.songngu.translate.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.songngu.text.Span;

/** A sentence to find something similar to: its key, its slots, and how similar a find must be. */
record Query(Slots slots, double threshold) {
    /** Rounding must not lose a sentence that is exactly as similar as asked. */
    private static final double ROUNDING = 1e-9;

    String key() {
        return slots.text();
    }

    /** How many edits a text of this length may need, both lengths told by the longer. */
    int edits(int longer) {
        return (int) ((1 - threshold) * longer + ROUNDING);
    }

    boolean reaches(double score) {
        return score + ROUNDING >= threshold;
    }

    /** The grams outside the slots. */
    int[] freeGrams() {
        return Grams.distinct(windows()
                .filter(this::isFree)
                .map(at -> Grams.number(key(), at))
                .toArray());
    }

    /** The grams that touch a slot and are none of the free ones. */
    int[] slotGrams(int[] free) {
        return Grams.distinct(windows()
                .filter(at -> !isFree(at))
                .map(at -> Grams.number(key(), at))
                .filter(gram -> Arrays.binarySearch(free, gram) < 0)
                .toArray());
    }

    private IntStream windows() {
        return IntStream.range(0, Math.max(0, key().length() - Grams.WIDTH + 1));
    }

    private boolean isFree(int at) {
        Span window = new Span(at, at + Grams.WIDTH);
        return slots.list().stream().noneMatch(slot -> slot.span().overlaps(window));
    }
}
