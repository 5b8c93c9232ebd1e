package org.songngu.evaluate.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.evaluate.Metric;
import org.songngu.model.DotProduct;
import org.songngu.model.SentenceEncoder;
import org.songngu.provenance.Signature;

/**
 * Which of many sentences the vector of each sentence is nearest to, by cosine, where the one of the same rank is its
 * translation. Of equally near ones the first is taken, so that vectors that are all the same find nothing. Another sentence
 * with the very text of the translation is as right as it.
 *
 * @param queries the sentences that were looked for
 * @param candidates their translations, each at the same rank
 * @param nearest the rank of the candidate that is nearest to each query
 */
public record Retrieval(List<String> queries, List<String> candidates, List<Integer> nearest) {
    private static final int DIGITS = 4;

    public Retrieval {
        queries = List.copyOf(queries);
        candidates = List.copyOf(candidates);
        nearest = List.copyOf(nearest);
        if (queries.isEmpty() || queries.size() != candidates.size() || queries.size() != nearest.size()) {
            throw new IllegalArgumentException("every sentence needs a translation and one that is nearest to it");
        }
    }

    /** Looks for the translation of every sentence among all of them. */
    public static Retrieval of(List<String> queries, List<String> candidates, SentenceEncoder encoder) {
        float[][] wanted = encoder.encode(candidates);
        List<Integer> nearest = Arrays.stream(encoder.encode(queries))
                .map(vector -> nearest(vector, wanted))
                .toList();
        return new Retrieval(queries, candidates, nearest);
    }

    private static int nearest(float[] vector, float[][] candidates) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            double near = DotProduct.of(vector, candidates[i]);
            if (near > most) {
                most = near;
                best = i;
            }
        }
        return best;
    }

    /** The share of sentences whose translation is nearest. */
    public Metric metric(String name, Signature origin) {
        long right = IntStream.range(0, queries.size()).filter(this::isRight).count();
        Signature signature = Signature.of("right", right + "/" + queries.size())
                .with("nearest", "cosine")
                .with(origin);
        return new Metric(name, (double) right / queries.size(), DIGITS, signature);
    }

    /** A line for each sentence that another than its translation is nearest to. */
    public List<String> misses() {
        return IntStream.range(0, queries.size())
                .filter(i -> !isRight(i))
                .mapToObj(i -> queries.get(i) + " | " + candidates.get(nearest.get(i)))
                .toList();
    }

    private boolean isRight(int rank) {
        return candidates.get(nearest.get(rank)).equals(candidates.get(rank));
    }
}
