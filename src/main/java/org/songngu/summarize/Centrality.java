package org.songngu.summarize;

import java.util.Arrays;

/**
 * How much each sentence is like the others that are central themselves: continuous LexRank (Erkan and Radev 2004), a power
 * iteration on likeness above the mean. Without the mean taken off, vectors of one article are all so alike that every
 * sentence is equally central.
 */
final class Centrality {
    static final double DAMPING = 0.85;
    private static final int ROUNDS = 60;
    private static final double STILL = 1e-7;

    private Centrality() {}

    /** From above 0 to 1, the most central sentence has 1; all 1 where nothing tells the sentences apart. */
    static double[] of(Likeness likeness) {
        int n = likeness.size();
        double[] scores = new double[n];
        Arrays.fill(scores, 1.0 / Math.max(1, n));
        double[][] links = links(likeness);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = step(links, scores);
            boolean still = distance(scores, next) < STILL;
            scores = next;
            if (still) {
                break;
            }
        }
        double most = Arrays.stream(scores).max().orElse(1);
        return Arrays.stream(scores).map(score -> score / most).toArray();
    }

    /** Rows that sum to 1; a row of a sentence like no other spreads evenly. */
    private static double[][] links(Likeness likeness) {
        int n = likeness.size();
        double mean = likeness.mean();
        double[][] links = new double[n][n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                links[i][j] = i == j ? 0 : Math.max(0, likeness.between(i, j) - mean);
                sum += links[i][j];
            }
            for (int j = 0; j < n; j++) {
                links[i][j] = sum > 1e-6 ? links[i][j] / sum : 1.0 / n;
            }
        }
        return links;
    }

    private static double[] step(double[][] links, double[] scores) {
        int n = scores.length;
        double[] next = new double[n];
        Arrays.fill(next, (1 - DAMPING) / n);
        for (int i = 0; i < n; i++) {
            double given = DAMPING * scores[i];
            double[] row = links[i];
            for (int j = 0; j < n; j++) {
                next[j] += given * row[j];
            }
        }
        return next;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum;
    }
}
