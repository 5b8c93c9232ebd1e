package org.songngu.evaluate.summary;

import java.util.Arrays;

/** Which nodes of a graph with weighted links are central: PageRank by power iteration, damping 0.85. */
final class PageRank {
    static final double DAMPING = 0.85;
    private static final int ROUNDS = 100;
    private static final double STILL = 1e-9;

    private PageRank() {}

    /** The share of each node; they sum to 1. A node without links gives to all alike. */
    static double[] of(double[][] links) {
        int n = links.length;
        double[] sums = Arrays.stream(links)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] shares = new double[n];
        Arrays.fill(shares, 1.0 / n);
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > STILL; round++) {
            double[] next = step(links, sums, shares);
            moved = 0;
            for (int i = 0; i < n; i++) {
                moved += Math.abs(next[i] - shares[i]);
            }
            shares = next;
        }
        return shares;
    }

    private static double[] step(double[][] links, double[] sums, double[] shares) {
        int n = links.length;
        double[] next = new double[n];
        Arrays.fill(next, (1 - DAMPING) / n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                next[j] += DAMPING * shares[i] * (sums[i] > 0 ? links[i][j] / sums[i] : 1.0 / n);
            }
        }
        return next;
    }
}
