package org.songngu.summarize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses sentences one by one, each time the one that weighs most and repeats least (maximal marginal relevance: Carbonell
 * and Goldstein 1998). Of two near-duplicates only one is ever chosen; a sentence that leans on the one before it only once
 * that one is chosen. Ties go to the earlier sentence.
 */
final class Selection {
    static final double LAMBDA = 0.7;
    static final double DUPLICATE = 0.95;

    private final List<Candidate> candidates;
    private final double[] weights;
    private final Likeness likeness;
    private final boolean[] chosen;
    private final double[] nearestChosen;
    private final double usual;

    Selection(List<Candidate> candidates, double[] weights, Likeness likeness) {
        this.candidates = candidates;
        this.weights = weights;
        this.likeness = likeness;
        this.chosen = new boolean[candidates.size()];
        this.nearestChosen = new double[candidates.size()];
        this.usual = likeness.mean();
    }

    /** The chosen, in the order of the article. */
    List<Candidate> within(Allowance allowance) {
        List<Candidate> picks = new ArrayList<>();
        int best = best(allowance);
        while (best >= 0) {
            choose(best);
            allowance.take(candidates.get(best));
            picks.add(candidates.get(best));
            best = best(allowance);
        }
        picks.sort(Comparator.comparingInt(Candidate::rank));
        return picks;
    }

    private int best(Allowance allowance) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chosen.length && !allowance.isSpent(); i++) {
            double gain = LAMBDA * weights[i] - (1 - LAMBDA) * repetition(i);
            if (gain > most && isEligible(i) && allowance.allows(candidates.get(i))) {
                best = i;
                most = gain;
            }
        }
        return best;
    }

    /** Likeness to a chosen sentence above what is usual in the article: less than that is no merit, or stray remarks would win. */
    private double repetition(int i) {
        return usual >= 1 ? 0 : Math.max(0, (nearestChosen[i] - usual) / (1 - usual));
    }

    private boolean isEligible(int i) {
        return !chosen[i] && nearestChosen[i] <= DUPLICATE && !dangles(i);
    }

    /** A near-duplicate of a chosen sentence serves as well as the sentence itself. */
    private boolean dangles(int i) {
        return candidates.get(i).leans() && i > 0 && !chosen[i - 1] && nearestChosen[i - 1] <= DUPLICATE;
    }

    private void choose(int i) {
        chosen[i] = true;
        for (int j = 0; j < nearestChosen.length; j++) {
            nearestChosen[j] = Math.max(nearestChosen[j], likeness.between(i, j));
        }
    }
}
