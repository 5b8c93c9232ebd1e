package org.songngu.evaluate.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How central sentences are by the words they share, the rarer the heavier: continuous LexRank (Erkan and Radev 2004), the cosine of
 * TF-IDF vectors, IDF taken from the sentences of the article. No sentence votes for itself.
 */
final class LexRank {
    private LexRank() {}

    static double[] of(List<List<String>> sentences) {
        Map<String, Double> idf = idf(sentences);
        List<Map<String, Double>> vectors =
                sentences.stream().map(sentence -> unit(sentence, idf)).toList();
        int n = sentences.size();
        double[][] links = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                links[i][j] = i == j ? 0 : cosine(vectors.get(i), vectors.get(j));
            }
        }
        return PageRank.of(links);
    }

    private static Map<String, Double> idf(List<List<String>> sentences) {
        Map<String, Integer> with = new HashMap<>();
        sentences.forEach(sentence -> new HashSet<>(sentence).forEach(token -> with.merge(token, 1, Integer::sum)));
        Map<String, Double> idf = new HashMap<>();
        with.forEach((token, n) -> idf.put(token, Math.log((1.0 + sentences.size()) / n)));
        return idf;
    }

    private static Map<String, Double> unit(List<String> sentence, Map<String, Double> idf) {
        Map<String, Double> vector = new HashMap<>();
        sentence.forEach(token -> vector.merge(token, idf.getOrDefault(token, 0.0), Double::sum));
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((token, weight) -> length > 0 ? weight / length : 0);
        return vector;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        if (a.size() > b.size()) {
            return cosine(b, a);
        }
        double sum = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
