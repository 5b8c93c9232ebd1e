package org.songngu.align;

import java.util.Arrays;
import java.util.List;
import org.songngu.text.Characters;
import org.songngu.text.Span;

/**
 * How many letters and digits sentences have, and how well the lengths of two sides fit (Gale and Church 1993): the longer text is
 * taken to be longer throughout.
 */
final class Lengths {
    /** How much a length varies with each letter that it has. */
    private static final double VARIANCE = 6.8;

    /** So far from what is usual, how far no longer matters. */
    private static final double FARTHEST = 6;

    private final int[] sources;
    private final int[] targets;
    private final double ratio;

    private Lengths(int[] sources, int[] targets) {
        this.sources = sources;
        this.targets = targets;
        this.ratio = Math.max(1, total(targets)) / (double) Math.max(1, total(sources));
    }

    static Lengths of(List<String> source, List<String> target) {
        return new Lengths(sums(source), sums(target));
    }

    private static int[] sums(List<String> sentences) {
        int[] sums = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            int letters = (int)
                    sentences.get(i).codePoints().filter(Characters::isOfWord).count();
            sums[i + 1] = sums[i] + Math.max(1, letters);
        }
        return sums;
    }

    private static int total(int[] sums) {
        return sums[sums.length - 1];
    }

    int source(Span span) {
        return sources[span.end()] - sources[span.start()];
    }

    int target(Span span) {
        return targets[span.end()] - targets[span.start()];
    }

    /** The number of the target's sentence that stands as far into its text as the start of this one of the source does. */
    int across(int source) {
        double letters = sources[source] * ratio;
        int at = Arrays.binarySearch(targets, (int) letters);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** True if one side is so much longer than the other that no bead of several sentences can be meant. */
    boolean clash(Span source, Span target) {
        return deviation(source, target) >= FARTHEST;
    }

    /** How many standard deviations the lengths of two sides differ by. */
    double deviation(Span source, Span target) {
        double expected = source(source) * ratio;
        double found = target(target);
        double scale = Math.sqrt(VARIANCE * (expected + found) / 2);
        return Math.min(FARTHEST, Math.abs(found - expected) / scale);
    }
}
