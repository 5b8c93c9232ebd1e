package org.songngu.align;

import lombok.RequiredArgsConstructor;
import org.songngu.text.Span;

/**
 * Costs by length and numbers alone, as logarithms of probabilities: those of the kinds of beads by Gale and Church (1993), who counted
 * them by hand. For texts that no encoder reads.
 */
@RequiredArgsConstructor
final class LengthCost implements PairCost {
    private static final double ONE_TO_ONE = 0.12;
    private static final double ONE_TO_TWO = 3.1;
    private static final double EACH_MORE = 1.4;
    private static final double SKIP = 5.3;
    private static final double NUMBERS = 3;

    private final Lengths lengths;
    private final Numbers numbers;

    @Override
    public double of(Span source, Span target) {
        int size = source.length() + target.length();
        double kind = size == 2 ? ONE_TO_ONE : ONE_TO_TWO + EACH_MORE * (size - 3);
        double deviation = lengths.deviation(source, target);
        return kind + deviation * deviation / 2 + NUMBERS * numbers.unlike(source, target);
    }

    @Override
    public double skip() {
        return SKIP;
    }

    @Override
    public double score(Span source, Span target) {
        double deviation = lengths.deviation(source, target);
        return Math.exp(-deviation * deviation / 2) * (1 - Math.max(0, numbers.unlike(source, target)));
    }
}
