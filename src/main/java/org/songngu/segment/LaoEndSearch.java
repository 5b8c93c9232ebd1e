package org.songngu.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the spaces at which a Lao sentence ends. Whether a space is an end depends on where its sentence began, so the
 * probability of each is summed over all ways to cut the text before it; only sure ends are taken.
 */
final class LaoEndSearch {
    /** Spaces looked at together; in a longer text the next ones are read from the last end found. */
    private static final int WINDOW = 48;

    private final LaoEndOdds odds;
    private final double sure;

    LaoEndSearch(LaoEndOdds odds, double sure) {
        this.odds = odds;
        this.sure = sure;
    }

    /** The spaces among the given ones, in order, where a sentence that begins at {@code start} or a later one ends. */
    List<Integer> ends(int start, List<Integer> spaces) {
        List<Integer> ends = new ArrayList<>();
        int from = start;
        int at = 0;
        while (at < spaces.size()) {
            int to = Math.min(spaces.size(), at + WINDOW);
            List<Integer> found = endsIn(from, spaces.subList(at, to));
            ends.addAll(found);
            from = found.isEmpty() ? from : found.get(found.size() - 1) + 1;
            at = to;
        }
        return ends;
    }

    private List<Integer> endsIn(int start, List<Integer> spaces) {
        double[] probabilities = probabilities(start, spaces);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            if (probabilities[i] >= sure) {
                ends.add(spaces.get(i));
            }
        }
        return ends;
    }

    private double[] probabilities(int start, List<Integer> spaces) {
        int n = spaces.size();
        double[] local = spaces.stream().mapToDouble(odds::local).toArray();
        double[] ahead = new double[n + 1];
        ahead[0] = 1;
        for (int i = 0; i <= n; i++) {
            LaoEndOdds.Beginning sentence = odds.from(i == 0 ? start : spaces.get(i - 1) + 1);
            double run = ahead[i];
            for (int j = i; j < n; j++) {
                double cut = 1 / (1 + Math.exp(-local[j] - sentence.odds(spaces.get(j))));
                ahead[j + 1] += run * cut;
                run *= 1 - cut;
            }
        }
        return Arrays.copyOfRange(ahead, 1, n + 1);
    }
}
