package org.songngu.evaluate.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.provenance.Signature;

/**
 * BLEU up to 4-grams (Papineni and others, 2002), computed as sacreBLEU does.
 *
 * @param effectiveOrder leaves out the orders that are longer than the translation: for single sentences
 */
public record Bleu(BleuTokenizer tokenizer, Smoothing smoothing, boolean lowercase, boolean effectiveOrder)
        implements TranslationMetric {
    static final int ORDERS = 4;

    /** As it is usually reported: exponential smoothing, case kept. */
    public static Bleu with(BleuTokenizer tokenizer) {
        return new Bleu(tokenizer, Smoothing.EXP, false, false);
    }

    @Override
    public String name() {
        return "BLEU";
    }

    @Override
    public Signature settings() {
        return Signature.of("case", lowercase ? "lc" : "mixed")
                .with("eff", effectiveOrder ? "yes" : "no")
                .with("tok", tokenizer.label())
                .with("smooth", smoothing.label());
    }

    /** The lengths of hypothesis and closest reference, then matches by order, then the hypothesis' n-grams by order. */
    @Override
    public double[] statistics(Translated segment) {
        List<String> hypothesis = words(segment.hypothesis());
        List<List<String>> references =
                segment.references().stream().map(this::words).toList();
        double[] statistics = new double[2 + 2 * ORDERS];
        statistics[0] = hypothesis.size();
        statistics[1] = closestLength(hypothesis.size(), references);
        for (int order = 1; order <= ORDERS; order++) {
            NgramCounts found = NgramCounts.ofWords(hypothesis, order);
            statistics[1 + order] = found.matches(most(references, order));
            statistics[1 + ORDERS + order] = found.total();
        }
        return statistics;
    }

    @Override
    public double score(double[] sums) {
        return details(sums).value();
    }

    /** The score with the precisions and the brevity penalty that it is made of. */
    public BleuScore details(double[] sums) {
        List<Double> precisions = new ArrayList<>();
        double penalty = brevityPenalty(sums[0], sums[1]);
        if (!hasMatch(sums)) {
            return new BleuScore(0, List.of(0.0, 0.0, 0.0, 0.0), penalty, (long) sums[0], (long) sums[1]);
        }
        double halved = 1;
        for (int order = 1; order <= ORDERS; order++) {
            double added = smoothing.method() == Smoothing.Method.ADD_K && order > 1 ? smoothing.value() : 0;
            double matches = sums[1 + order] + added;
            double total = sums[1 + ORDERS + order] + added;
            if (total == 0) {
                break;
            }
            if (matches == 0 && smoothing.method() == Smoothing.Method.EXP) {
                halved *= 2;
                matches = 1 / halved;
            } else if (matches == 0 && smoothing.method() == Smoothing.Method.FLOOR) {
                matches = smoothing.value();
            }
            precisions.add(100 * matches / total);
        }
        double value = penalty * geometricMean(precisions);
        return new BleuScore(value, filled(precisions), penalty, (long) sums[0], (long) sums[1]);
    }

    private List<String> words(String line) {
        return tokenizer.words(lowercase ? line.toLowerCase(Locale.ROOT) : line);
    }

    private static NgramCounts most(List<List<String>> references, int order) {
        NgramCounts most = NgramCounts.ofWords(references.get(0), order);
        for (List<String> reference : references.subList(1, references.size())) {
            most = most.orMoreOf(NgramCounts.ofWords(reference, order));
        }
        return most;
    }

    /** Of two lengths that are equally close the shorter. */
    private static int closestLength(int length, List<List<String>> references) {
        int closest = references.get(0).size();
        for (List<String> reference : references) {
            int nearer = Math.abs(length - reference.size()) - Math.abs(length - closest);
            if (nearer < 0 || nearer == 0 && reference.size() < closest) {
                closest = reference.size();
            }
        }
        return closest;
    }

    private static boolean hasMatch(double[] sums) {
        for (int order = 1; order <= ORDERS; order++) {
            if (sums[1 + order] > 0) {
                return true;
            }
        }
        return false;
    }

    private static double brevityPenalty(double length, double wanted) {
        if (length >= wanted) {
            return 1;
        }
        return length > 0 ? Math.exp(1 - wanted / length) : 0;
    }

    private double geometricMean(List<Double> precisions) {
        List<Double> counted = effectiveOrder ? precisions : filled(precisions);
        double logs = counted.stream().mapToDouble(Math::log).sum();
        return Math.exp(logs / counted.size());
    }

    private static List<Double> filled(List<Double> precisions) {
        List<Double> all = new ArrayList<>(precisions);
        while (all.size() < ORDERS) {
            all.add(0.0);
        }
        return all;
    }
}
