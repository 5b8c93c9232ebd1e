package org.songngu.model.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the labels of the words of a sentence together, so that a name goes on as what it began as: the likeliest path, where
 * an inside label that follows nothing of its name costs as much as a twentieth of the probability. It is not forbidden, since
 * some taggers put no begin label on a name that stands alone; and where a name has no begin label at all it costs nothing.
 */
final class LabelPath {
    private static final double PRICE = 3;
    private static final double LEAST = 1e-9;

    private final int classes;
    private final double[][] price;

    LabelPath(List<ClassLabel> labels) {
        classes = labels.size();
        price = new double[classes][classes];
        Set<String> begun =
                labels.stream().filter(ClassLabel::begins).map(ClassLabel::name).collect(Collectors.toSet());
        for (int from = 0; from < classes; from++) {
            for (int to = 0; to < classes; to++) {
                ClassLabel next = labels.get(to);
                boolean free = next.begins() || !begun.contains(next.name()) || goesOn(labels.get(from), next);
                price[from][to] = free ? 0 : PRICE;
            }
        }
    }

    private static boolean goesOn(ClassLabel before, ClassLabel next) {
        return before.name().equals(next.name()) && !before.ends();
    }

    /**
     * The class of each word.
     *
     * @param probabilities of the classes, for each word
     */
    int[] best(List<double[]> probabilities) {
        int[][] from = new int[probabilities.size()][classes];
        double[] sums = new double[classes];
        for (int w = 0; w < probabilities.size(); w++) {
            double[] before = sums;
            sums = new double[classes];
            for (int c = 0; c < classes; c++) {
                int last = w == 0 ? 0 : cheapest(before, c);
                from[w][c] = last;
                double start = w == 0 ? 0 : before[last] - price[last][c];
                sums[c] = start + Math.log(Math.max(LEAST, probabilities.get(w)[c]));
            }
        }
        return traced(from, sums);
    }

    private int cheapest(double[] sums, int to) {
        int best = 0;
        for (int from = 1; from < classes; from++) {
            best = sums[from] - price[from][to] > sums[best] - price[best][to] ? from : best;
        }
        return best;
    }

    private static int[] traced(int[][] from, double[] sums) {
        int[] path = new int[from.length];
        double highest = Arrays.stream(sums).max().orElse(0);
        int at = 0;
        while (at < sums.length - 1 && sums[at] < highest) {
            at++;
        }
        for (int w = from.length - 1; w >= 0; w--) {
            path[w] = at;
            at = from[w][at];
        }
        return path;
    }
}
