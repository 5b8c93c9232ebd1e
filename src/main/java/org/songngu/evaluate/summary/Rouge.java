package org.songngu.evaluate.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) of one summary, equal to Google's rouge_score: sequences that it shares with its reference. */
enum Rouge {
    ONE("ROUGE-1") {
        @Override
        int shared(List<String> summary, List<String> reference) {
            return sharedSequences(summary, reference, 1);
        }
    },
    TWO("ROUGE-2") {
        @Override
        int shared(List<String> summary, List<String> reference) {
            return sharedSequences(summary, reference, 2);
        }

        @Override
        int count(List<String> tokens) {
            return Math.max(0, tokens.size() - 1);
        }
    },
    /** The longest common subsequence of the whole texts. */
    LONGEST("ROUGE-L") {
        @Override
        int shared(List<String> summary, List<String> reference) {
            return longestCommon(summary, reference);
        }
    };

    private final String label;

    Rouge(String label) {
        this.label = label;
    }

    /** Precision, recall and their harmonic mean; all 0 where nothing is shared. */
    record Score(double precision, double recall, double f1) {
        static Score of(int shared, int found, int wanted) {
            double precision = shared / (double) Math.max(1, found);
            double recall = shared / (double) Math.max(1, wanted);
            return new Score(precision, recall, shared == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }
    }

    String label() {
        return label;
    }

    Score score(List<String> summary, List<String> reference) {
        return Score.of(shared(summary, reference), count(summary), count(reference));
    }

    abstract int shared(List<String> summary, List<String> reference);

    int count(List<String> tokens) {
        return tokens.size();
    }

    private static int sharedSequences(List<String> summary, List<String> reference, int length) {
        Map<List<String>, Integer> wanted = new HashMap<>();
        for (int i = 0; i + length <= reference.size(); i++) {
            wanted.merge(reference.subList(i, i + length), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + length <= summary.size(); i++) {
            Integer left = wanted.computeIfPresent(summary.subList(i, i + length), (sequence, n) -> n - 1);
            shared += left != null && left >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static int longestCommon(List<String> summary, List<String> reference) {
        int[] above = new int[reference.size() + 1];
        for (String token : summary) {
            int[] row = new int[above.length];
            for (int j = 1; j < row.length; j++) {
                row[j] = token.equals(reference.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[above.length - 1];
    }
}
