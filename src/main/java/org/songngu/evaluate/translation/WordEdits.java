package org.songngu.evaluate.translation;

import java.util.Arrays;
import java.util.List;

/**
 * The edit distance to one reference of hypotheses that all have the same number of words, within a beam around the diagonal
 * of the table. Rows of words that the hypothesis before had at the same place are not computed again. Not thread-safe.
 */
final class WordEdits {
    private static final int BEAM = 25;
    private static final int FAR = 1 << 29;

    /** One step of turning the hypothesis into the reference. */
    enum Step {
        KEEP,
        REPLACE,
        INSERT,
        DELETE
    }

    private final List<String> reference;
    private final int[][] costs;
    private final Step[][] steps;
    private final double ratio;
    private final int beam;
    private List<String> known = List.of();

    WordEdits(List<String> reference, int hypothesisLength) {
        this.reference = reference;
        costs = new int[hypothesisLength + 1][reference.size() + 1];
        steps = new Step[hypothesisLength + 1][reference.size() + 1];
        ratio = hypothesisLength == 0 ? 1 : (double) reference.size() / hypothesisLength;
        beam = Math.max(BEAM, BEAM < ratio / 2 ? (int) Math.ceil(ratio / 2 + BEAM) : 0);
        for (int j = 0; j <= reference.size(); j++) {
            costs[0][j] = j;
            steps[0][j] = Step.INSERT;
        }
    }

    /** How many words must be inserted, deleted or replaced. */
    int distance(List<String> hypothesis) {
        int same = 0;
        while (same < known.size() && known.get(same).equals(hypothesis.get(same))) {
            same++;
        }
        for (int i = same + 1; i <= hypothesis.size(); i++) {
            fill(i, hypothesis.get(i - 1), i == hypothesis.size());
        }
        known = hypothesis;
        return costs[hypothesis.size()][reference.size()];
    }

    /** Which words of the two stand against each other in the distance that was computed last. */
    WordAlignment alignment() {
        WordAlignment alignment = new WordAlignment(known.size(), reference.size());
        int i = known.size();
        int j = reference.size();
        while (i > 0 || j > 0) {
            Step step = steps[i][j];
            alignment.set(step, i - 1, j - 1);
            i -= step == Step.INSERT ? 0 : 1;
            j -= step == Step.DELETE ? 0 : 1;
        }
        return alignment;
    }

    private void fill(int i, String word, boolean last) {
        int diagonal = (int) Math.floor(i * ratio);
        int from = Math.max(0, diagonal - beam);
        int to = last ? reference.size() + 1 : Math.min(reference.size() + 1, diagonal + beam);
        Arrays.fill(costs[i], FAR);
        for (int j = from; j < to; j++) {
            if (j > 0) {
                boolean same = word.equals(reference.get(j - 1));
                offer(i, j, costs[i - 1][j - 1] + (same ? 0 : 1), same ? Step.KEEP : Step.REPLACE);
            }
            offer(i, j, costs[i - 1][j] + 1, Step.DELETE);
            if (j > 0) {
                offer(i, j, costs[i][j - 1] + 1, Step.INSERT);
            }
        }
    }

    private void offer(int i, int j, int cost, Step step) {
        if (cost < costs[i][j]) {
            costs[i][j] = cost;
            steps[i][j] = step;
        }
    }
}
