package org.songngu.evaluate.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each n-gram of one order occurs in a segment. */
final class NgramCounts {
    private final Map<String, Integer> counts;
    private final int total;

    private NgramCounts(Map<String, Integer> counts, int total) {
        this.counts = counts;
        this.total = total;
    }

    /** The n-grams of words, none of which holds a space. */
    static NgramCounts ofWords(List<String> words, int order) {
        Map<String, Integer> counts = new HashMap<>();
        int total = Math.max(0, words.size() - order + 1);
        for (int i = 0; i < total; i++) {
            counts.merge(String.join(" ", words.subList(i, i + order)), 1, Integer::sum);
        }
        return new NgramCounts(counts, total);
    }

    /** The n-grams of characters, which are code points: a Lao vowel mark counts by itself. */
    static NgramCounts ofCharacters(int[] codePoints, int order) {
        Map<String, Integer> counts = new HashMap<>();
        int total = Math.max(0, codePoints.length - order + 1);
        for (int i = 0; i < total; i++) {
            counts.merge(new String(codePoints, i, order), 1, Integer::sum);
        }
        return new NgramCounts(counts, total);
    }

    int total() {
        return total;
    }

    /** How many n-grams of this are in the other, each at most as often as it is there. */
    int matches(NgramCounts other) {
        int matches = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            matches += Math.min(one.getValue(), other.counts.getOrDefault(one.getKey(), 0));
        }
        return matches;
    }

    /** Each n-gram as often as it is in the one of the two that has it more often. */
    NgramCounts orMoreOf(NgramCounts other) {
        Map<String, Integer> more = new HashMap<>(counts);
        other.counts.forEach((ngram, count) -> more.merge(ngram, count, Math::max));
        return new NgramCounts(
                more, more.values().stream().mapToInt(Integer::intValue).sum());
    }
}
