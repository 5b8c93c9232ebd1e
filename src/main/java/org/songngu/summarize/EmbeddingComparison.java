package org.songngu.summarize;

import java.util.List;
import org.songngu.model.DotProduct;
import org.songngu.model.SentenceEncoder;

/** Compares sentences by the vectors of an encoder that speaks their language. */
final class EmbeddingComparison implements Comparison {
    private final SentenceEncoder encoder;
    private final float[][] vectors;

    EmbeddingComparison(List<Candidate> candidates, SentenceEncoder encoder) {
        this.encoder = encoder;
        this.vectors =
                encoder.encode(candidates.stream().map(c -> c.sentence().text()).toList());
    }

    @Override
    public String label() {
        return "embedding";
    }

    @Override
    public Likeness likeness() {
        return Likeness.of(vectors.length, (i, j) -> DotProduct.of(vectors[i], vectors[j]));
    }

    @Override
    public double[] nearnessTo(String query) {
        float[] vector = encoder.encode(query);
        double[] nearness = new double[vectors.length];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = Math.max(0, DotProduct.of(vectors[i], vector));
        }
        return nearness;
    }
}
