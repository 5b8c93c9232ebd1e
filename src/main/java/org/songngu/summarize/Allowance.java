package org.songngu.summarize;

import java.util.List;

/** What is left of a budget while sentences are chosen. */
final class Allowance {
    private static final int FEWEST_USUAL = 3;
    private static final int MOST_USUAL = 8;

    private final boolean inWords;
    private int left;
    private boolean untouched = true;

    private Allowance(boolean inWords, int left) {
        this.inWords = inWords;
        this.left = left;
    }

    static Allowance of(Budget budget, List<Candidate> candidates) {
        int n = candidates.size();
        if (budget instanceof Budget.Words words) {
            return new Allowance(true, words.most());
        } else if (budget instanceof Budget.Sentences sentences) {
            return new Allowance(false, sentences.most());
        } else if (budget instanceof Budget.Ratio ratio) {
            return new Allowance(false, Math.max(1, (int) Math.round(n * ratio.share())));
        } else if (budget instanceof Budget.Quarter) {
            return new Allowance(false, Math.min(MOST_USUAL, Math.max(FEWEST_USUAL, (int) Math.round(n / 4.0))));
        }
        return new Allowance(false, n);
    }

    boolean isSpent() {
        return left <= 0;
    }

    /** The first sentence always fits: a summary of nothing helps nobody. */
    boolean allows(Candidate candidate) {
        return untouched || cost(candidate) <= left;
    }

    void take(Candidate candidate) {
        left -= cost(candidate);
        untouched = false;
    }

    private int cost(Candidate candidate) {
        return inWords ? candidate.words() : 1;
    }
}
