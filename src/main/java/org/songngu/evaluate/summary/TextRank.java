package org.songngu.evaluate.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How central sentences are by the number of words they share, against the logarithms of their lengths: TextRank (Mihalcea and Tarau 2004). */
final class TextRank {
    private TextRank() {}

    static double[] of(List<List<String>> sentences) {
        List<Set<String>> words =
                sentences.stream().<Set<String>>map(HashSet::new).toList();
        int n = sentences.size();
        double[][] links = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double length = Math.log(sentences.get(i).size())
                        + Math.log(sentences.get(j).size());
                // Two sentences of one word each have length 0, and one without words minus infinity.
                links[i][j] = length > 0 ? shared(words.get(i), words.get(j)) / length : 0;
                links[j][i] = links[i][j];
            }
        }
        return PageRank.of(links);
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
