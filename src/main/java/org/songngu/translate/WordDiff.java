package org.songngu.translate;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Span;

/** Where two texts differ, word by word, by their longest common subsequence. */
final class WordDiff {
    /**
     * A stretch without a common word.
     *
     * @param before as indices of words
     * @param after as indices of words
     */
    record Change(Span before, Span after) {}

    private WordDiff() {}

    /** The changes from left to right. */
    static List<Change> between(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                add(changes, fromI, i, fromJ, j);
                fromI = ++i;
                fromJ = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(changes, fromI, before.size(), fromJ, after.size());
        return changes;
    }

    private static void add(List<Change> changes, int fromI, int i, int fromJ, int j) {
        if (i > fromI || j > fromJ) {
            changes.add(new Change(new Span(fromI, i), new Span(fromJ, j)));
        }
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
