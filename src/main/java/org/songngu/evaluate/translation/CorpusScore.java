package org.songngu.evaluate.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;

/** The score of a whole corpus by one metric; keeps the statistics of the segments, so that samples of them are cheap. */
public final class CorpusScore {
    private final TranslationMetric metric;
    private final List<double[]> statistics;
    private final Signature settings;

    private CorpusScore(TranslationMetric metric, List<double[]> statistics, Signature settings) {
        this.metric = metric;
        this.statistics = statistics;
        this.settings = settings;
    }

    /** Scores at least one segment. */
    public static CorpusScore of(TranslationMetric metric, List<Translated> segments) {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("nothing to score");
        }
        List<double[]> statistics = segments.stream().map(metric::statistics).toList();
        return new CorpusScore(metric, statistics, Signature.of("nrefs", references(segments)));
    }

    /** The score of all segments together. */
    public double value() {
        return of(IntStream.range(0, statistics.size()).toArray());
    }

    /** The added statistics, for metrics that can tell more than their score. */
    public double[] sums() {
        return sums(IntStream.range(0, statistics.size()).toArray());
    }

    /**
     * The score; with a bootstrap also {@code NAME.mean} and {@code NAME.ci95}, the half-width of the interval.
     *
     * @param origin what was scored, put behind the settings
     */
    public List<Metric> metrics(Optional<Bootstrap> bootstrap, Signature origin) {
        Signature sampling =
                bootstrap.map(Bootstrap::signature).map(settings::with).orElse(settings);
        Signature signature = sampling.with(metric.settings()).with(origin);
        List<Metric> metrics = new ArrayList<>();
        metrics.add(new Metric(metric.name(), value(), 2, signature));
        bootstrap.map(one -> one.confidence(this)).ifPresent(confidence -> {
            metrics.add(new Metric(metric.name() + ".mean", confidence.mean(), 2, signature));
            metrics.add(new Metric(metric.name() + ".ci95", confidence.halfWidth(), 2, signature));
        });
        return metrics;
    }

    int size() {
        return statistics.size();
    }

    /** The score of these segments, of which any may be there more than once. */
    double of(int[] drawn) {
        return metric.score(sums(drawn));
    }

    private double[] sums(int[] drawn) {
        double[] sums = new double[statistics.get(0).length];
        for (int segment : drawn) {
            double[] counts = statistics.get(segment);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counts[i];
            }
        }
        return sums;
    }

    private static String references(List<Translated> segments) {
        int[] counts = segments.stream()
                .mapToInt(segment -> segment.references().size())
                .distinct()
                .toArray();
        return counts.length == 1 ? String.valueOf(counts[0]) : "var";
    }
}
