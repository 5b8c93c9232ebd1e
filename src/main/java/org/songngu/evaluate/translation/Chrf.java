package org.songngu.evaluate.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.provenance.Signature;

/**
 * chrF, the F-score of character n-grams, and chrF++ with word n-grams beside them (Popović, 2015 and 2017), computed as
 * sacreBLEU does: precision and recall averaged over the orders that both sides have.
 *
 * @param characterOrder the longest character n-grams
 * @param wordOrder the longest word n-grams: 0 for chrF, 2 for chrF++
 * @param beta how much more recall weighs than precision
 * @param whitespace whether spaces are characters too
 */
public record Chrf(int characterOrder, int wordOrder, int beta, boolean lowercase, boolean whitespace)
        implements TranslationMetric {
    private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** chrF2: character 6-grams, recall twice as important. */
    public static final Chrf CHRF = new Chrf(6, 0, 2, false, false);

    /** chrF2++: word bigrams as well. */
    public static final Chrf PLUS_PLUS = new Chrf(6, 2, 2, false, false);

    @Override
    public String name() {
        return "chrF" + beta + "+".repeat(wordOrder);
    }

    @Override
    public Signature settings() {
        return Signature.of("case", lowercase ? "lc" : "mixed")
                .with("eff", "yes")
                .with("nc", String.valueOf(characterOrder))
                .with("nw", String.valueOf(wordOrder))
                .with("space", whitespace ? "yes" : "no");
    }

    /** For each order the n-grams of the hypothesis, of the reference, and of both; of the reference that it is nearest to. */
    @Override
    public double[] statistics(Translated segment) {
        List<NgramCounts> hypothesis = ngrams(segment.hypothesis());
        double[] best = new double[0];
        double bestScore = -1;
        for (String reference : segment.references()) {
            double[] statistics = compare(hypothesis, ngrams(reference));
            double score = score(statistics);
            if (score > bestScore) {
                best = statistics;
                bestScore = score;
            }
        }
        return best;
    }

    @Override
    public double score(double[] sums) {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (int i = 0; i < sums.length; i += 3) {
            if (sums[i] > 0 && sums[i + 1] > 0) {
                precision += sums[i + 2] / sums[i];
                recall += sums[i + 2] / sums[i + 1];
                orders++;
            }
        }
        if (precision + recall == 0) {
            return 0;
        }
        precision /= orders;
        recall /= orders;
        int weight = beta * beta;
        return 100 * (1 + weight) * precision * recall / (weight * precision + recall);
    }

    private static double[] compare(List<NgramCounts> hypothesis, List<NgramCounts> reference) {
        double[] statistics = new double[3 * hypothesis.size()];
        for (int i = 0; i < hypothesis.size(); i++) {
            int wanted = reference.get(i).total();
            statistics[3 * i] = wanted == 0 ? 0 : hypothesis.get(i).total();
            statistics[3 * i + 1] = wanted;
            statistics[3 * i + 2] = hypothesis.get(i).matches(reference.get(i));
        }
        return statistics;
    }

    private List<NgramCounts> ngrams(String line) {
        String text = lowercase ? line.toLowerCase(Locale.ROOT) : line;
        int[] characters =
                text.codePoints().filter(c -> whitespace || !Words.isSpace(c)).toArray();
        List<NgramCounts> ngrams = new ArrayList<>();
        for (int order = 1; order <= characterOrder; order++) {
            ngrams.add(NgramCounts.ofCharacters(characters, order));
        }
        List<String> words = wordOrder > 0 ? words(text) : List.of();
        for (int order = 1; order <= wordOrder; order++) {
            ngrams.add(NgramCounts.ofWords(words, order));
        }
        return ngrams;
    }

    /** One ASCII mark is set apart from each word, behind it or else before it: {@code (hi)} becomes {@code (hi} and {@code )}. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(text)) {
            int last = word.length() - 1;
            if (last > 0 && MARKS.indexOf(word.charAt(last)) >= 0) {
                words.add(word.substring(0, last));
                words.add(word.substring(last));
            } else if (last > 0 && MARKS.indexOf(word.charAt(0)) >= 0) {
                words.add(word.substring(0, 1));
                words.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
