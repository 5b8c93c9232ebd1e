package org.songngu.evaluate.translation;

import java.util.Arrays;
import java.util.Random;
import org.songngu.provenance.Signature;

/**
 * How far a score would vary on other texts of the kind, by scoring samples drawn from the segments with replacement. The
 * same seed draws the same segments for every metric and every system, so that their scores may be compared sample by
 * sample. The generator is {@link Random}, whose numbers are specified for good; they are not those of sacreBLEU's.
 *
 * @param samples at least 2
 */
public record Bootstrap(int samples, long seed) {
    /** sacreBLEU's numbers. */
    public static final Bootstrap DEFAULT = new Bootstrap(1000, 12345);

    /** 95 of 100 samples lie between the bounds: one fortieth of them is cut off at each end. */
    private static final int CUT = 40;

    public Bootstrap {
        if (samples < 2) {
            throw new IllegalArgumentException("too few samples: " + samples);
        }
    }

    /** The mean of the samples' scores and the half-width of the interval that holds 95 of 100. */
    public Confidence confidence(CorpusScore score) {
        Random random = new Random(seed);
        int[] drawn = new int[score.size()];
        double[] scores = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = random.nextInt(drawn.length);
            }
            scores[sample] = score.of(drawn);
        }
        Arrays.sort(scores);
        int cut = samples / CUT;
        double width = scores[samples - cut - 1] - scores[cut];
        return new Confidence(Arrays.stream(scores).average().orElse(0), width / 2);
    }

    public Signature signature() {
        return Signature.of("bs", String.valueOf(samples))
                .with("seed", String.valueOf(seed))
                .with("rng", "java.util.Random");
    }

    /** What a bootstrap found. */
    public record Confidence(double mean, double halfWidth) {}
}
