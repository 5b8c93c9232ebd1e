package org.songngu.summarize;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.text.Lang;

/**
 * Compares sentences by the words they share, the rarer in the article the heavier (TF-IDF cosine, as in LexRank: Erkan and
 * Radev 2004). Needs no model, so it serves every language that no encoder speaks.
 */
final class TermComparison implements Comparison {
    private final Lang lang;
    private final Map<String, Integer> ids = new HashMap<>();
    private final double[] idf;
    private final Row[] rows;

    /** A sparse vector of length 1: term ids rising, and their weights. */
    private record Row(int[] terms, float[] weights) {}

    TermComparison(List<Candidate> candidates, Lang lang) {
        this.lang = lang;
        this.idf = idf(candidates);
        this.rows = candidates.stream().map(c -> row(c.tokens())).toArray(Row[]::new);
    }

    private double[] idf(List<Candidate> candidates) {
        int[] sentencesWith =
                new int[candidates.stream().mapToInt(Candidate::words).sum()];
        for (Candidate candidate : candidates) {
            for (String token : new HashSet<>(candidate.tokens())) {
                sentencesWith[ids.computeIfAbsent(token, t -> ids.size())]++;
            }
        }
        double[] weights = new double[ids.size()];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.log((1.0 + candidates.size()) / (0.5 + sentencesWith[t]));
        }
        return weights;
    }

    /** Words that the article does not have are left out. */
    private Row row(List<String> tokens) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String token : tokens) {
            Integer id = ids.get(token);
            if (id != null) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = Arrays.stream(terms)
                .mapToDouble(t -> counts.getOrDefault(t, 0) * idf[t])
                .toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        float[] unit = new float[weights.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = length == 0 ? 0 : (float) (weights[i] / length);
        }
        return new Row(terms, unit);
    }

    @Override
    public String label() {
        return "tfidf";
    }

    @Override
    public Likeness likeness() {
        return Likeness.of(rows.length, (i, j) -> cosine(rows[i], rows[j]));
    }

    @Override
    public double[] nearnessTo(String query) {
        Row asked = row(WordList.of(query, lang));
        return Arrays.stream(rows).mapToDouble(row -> cosine(row, asked)).toArray();
    }

    private static float cosine(Row a, Row b) {
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.terms.length && j < b.terms.length) {
            int order = Integer.compare(a.terms[i], b.terms[j]);
            if (order == 0) {
                sum += a.weights[i++] * b.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
