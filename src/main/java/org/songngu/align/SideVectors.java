package org.songngu.align;

import java.util.List;
import org.songngu.model.DotProduct;
import org.songngu.model.SentenceEncoder;
import org.songngu.text.Span;

/** The vectors of a text's sentences and of up to {@link Aligner#MOST} of them together: their sum, at length 1. */
final class SideVectors {
    private final float[][][] vectors;
    private final float[] mean;

    private SideVectors(float[][][] vectors, float[] mean) {
        this.vectors = vectors;
        this.mean = mean;
    }

    static SideVectors of(SentenceEncoder encoder, List<String> sentences) {
        float[][] single = encoder.encode(sentences);
        float[][][] vectors = new float[single.length][][];
        for (int i = 0; i < single.length; i++) {
            vectors[i] = sumsFrom(single, i);
        }
        float[] mean = new float[encoder.dimension()];
        for (float[] vector : single) {
            add(mean, vector, 1f / single.length);
        }
        return new SideVectors(vectors, mean);
    }

    private static float[][] sumsFrom(float[][] single, int start) {
        int most = Math.min(Aligner.MOST, single.length - start);
        float[][] sums = new float[most][];
        float[] sum = new float[single[start].length];
        for (int n = 0; n < most; n++) {
            add(sum, single[start + n], 1);
            sums[n] = atLengthOne(sum);
        }
        return sums;
    }

    private static void add(float[] sum, float[] vector, float weight) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += weight * vector[d];
        }
    }

    private static float[] atLengthOne(float[] vector) {
        double length = Math.sqrt(DotProduct.of(vector, vector));
        float[] unit = vector.clone();
        for (int d = 0; d < unit.length && length > 0; d++) {
            unit[d] /= (float) length;
        }
        return unit;
    }

    int size() {
        return vectors.length;
    }

    float[] of(Span span) {
        return vectors[span.start()][span.length() - 1];
    }

    /** The mean cosine of each of these vectors with the single sentences of another text, as {@code [start][length - 1]}. */
    float[][] nearnessTo(SideVectors other) {
        float[][] nearness = new float[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            nearness[i] = new float[vectors[i].length];
            for (int n = 0; n < nearness[i].length; n++) {
                nearness[i][n] = DotProduct.of(vectors[i][n], other.mean);
            }
        }
        return nearness;
    }
}
