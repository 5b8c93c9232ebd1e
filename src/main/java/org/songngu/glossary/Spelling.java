package org.songngu.glossary;

import java.util.List;
import java.util.Optional;

/** Which of several words was probably meant by a misspelt one. */
final class Spelling {
    private static final int LETTERS_PER_SLIP = 4;

    private Spelling() {}

    /** The word with the fewest slips (insert, delete, replace, swap), if there is at most one to every four letters. */
    static Optional<String> nearest(String word, List<String> words) {
        Optional<String> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String candidate : words) {
            int slips = slips(word, candidate);
            if (slips < fewest && slips <= Math.max(1, candidate.length() / LETTERS_PER_SLIP)) {
                best = Optional.of(candidate);
                fewest = slips;
            }
        }
        return best;
    }

    /** Optimal string alignment distance. */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
