package org.songngu.evaluate.diacritics;

/** How far confidences are from the share that is right: the expected calibration error over ten equal bins. */
final class Calibration {
    private static final int BINS = 10;

    private final long[] counts = new long[BINS];
    private final long[] right = new long[BINS];
    private final double[] sums = new double[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        right[bin] += isRight ? 1 : 0;
        sums[bin] += confidence;
    }

    /** The mean distance, each bin weighted by what is in it; 0 where nothing is. */
    double error() {
        long all = 0;
        double distance = 0;
        for (int bin = 0; bin < BINS; bin++) {
            all += counts[bin];
            distance += Math.abs(right[bin] - sums[bin]);
        }
        return all == 0 ? 0 : distance / all;
    }
}
