package org.songngu.align;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.songngu.text.Span;

/** Finds the cheapest way from the start of both texts to their end, by dynamic programming over a band of the plane. */
@RequiredArgsConstructor
final class BeadSearch {
    private static final int SIDES = Aligner.MOST + 1;

    private final PairCost cost;
    private final Band band;

    /** The steps of the cheapest way, in order. */
    List<Step> cheapest() {
        int sources = band.sources();
        double[][] costs = new double[sources + 1][];
        byte[][] taken = new byte[sources + 1][];
        for (int i = 0; i <= sources; i++) {
            costs[i] = new double[band.width(i)];
            taken[i] = new byte[band.width(i)];
            Arrays.fill(costs[i], Double.POSITIVE_INFINITY);
            for (int j = band.starts()[i]; j <= band.ends()[i]; j++) {
                reach(i, j, costs, taken);
            }
        }
        return wayBack(taken);
    }

    private void reach(int i, int j, double[][] costs, byte[][] taken) {
        int at = j - band.starts()[i];
        if (i == 0 && j == 0) {
            costs[i][at] = 0;
        }
        for (int n = 0; n <= Math.min(i, Aligner.MOST); n++) {
            for (int m = 0; m <= Math.min(j, Aligner.MOST); m++) {
                if (isBead(n, m) && band.has(i - n, j - m)) {
                    double before = costs[i - n][j - m - band.starts()[i - n]];
                    double total = before + (before < costs[i][at] ? costOf(i, n, j, m) : 0);
                    if (total < costs[i][at]) {
                        costs[i][at] = total;
                        taken[i][at] = (byte) (n * SIDES + m);
                    }
                }
            }
        }
    }

    /** One sentence is skipped at a time. */
    private static boolean isBead(int n, int m) {
        return n > 0 && m > 0 || n + m == 1;
    }

    private double costOf(int i, int n, int j, int m) {
        return n == 0 || m == 0 ? cost.skip() : cost.of(new Span(i - n, i), new Span(j - m, j));
    }

    private List<Step> wayBack(byte[][] taken) {
        Deque<Step> steps = new ArrayDeque<>();
        int i = band.sources();
        int j = band.ends()[i];
        while (i > 0 || j > 0) {
            int step = taken[i][j - band.starts()[i]];
            int n = step / SIDES;
            int m = step % SIDES;
            steps.addFirst(new Step(new Span(i - n, i), new Span(j - m, j)));
            i -= n;
            j -= m;
        }
        return List.copyOf(steps);
    }
}
