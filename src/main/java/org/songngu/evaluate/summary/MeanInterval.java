package org.songngu.evaluate.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.songngu.provenance.Signature;

/**
 * The mean of values and the bounds between which it lies for 95 of 100 samples drawn from them with replacement. The same number of
 * values is drawn alike each time, so that systems are compared on the same samples.
 */
record MeanInterval(double mean, double low, double high) {
    private static final int SAMPLES = 1000;
    private static final long SEED = 12345;
    private static final double CUT = 0.025;

    static MeanInterval of(double[] values) {
        Random random = new Random(SEED);
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[sample] = sum / values.length;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(values).average().orElse(0);
        return new MeanInterval(mean, percentile(means, CUT), percentile(means, 1 - CUT));
    }

    /** Between two values the line from one to the other. */
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }

    String bounds() {
        return String.format(Locale.ROOT, "%.4f-%.4f", low, high);
    }

    static Signature signature() {
        return Signature.of("bs", String.valueOf(SAMPLES)).with("seed", String.valueOf(SEED));
    }
}
