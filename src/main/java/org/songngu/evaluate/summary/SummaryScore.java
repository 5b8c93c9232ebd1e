package org.songngu.evaluate.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.text.Sentence;

/** ROUGE of the summaries of one system: the mean over the stories, with the interval that holds it in 95 of 100 samples of them. */
public final class SummaryScore {
    private static final int DIGITS = 4;
    /** What is told of a score. */
    private enum Measure {
        F1,
        P,
        R;

        double of(Rouge.Score score) {
            return switch (this) {
                case F1 -> score.f1();
                case P -> score.precision();
                case R -> score.recall();
            };
        }
    }

    private final SummarySystem system;
    private final SummaryLength length;
    private final RougeTokens tokens;
    private final List<List<String>> summaries = new ArrayList<>();
    private final List<List<String>> references = new ArrayList<>();

    public SummaryScore(SummarySystem system, SummaryLength length, RougeTokens tokens) {
        this.system = system;
        this.length = length;
        this.tokens = tokens;
    }

    /** Summarises a story and returns what was chosen. */
    public List<Sentence> add(Story story) {
        List<Sentence> chosen = system.choose(story, length.of(story));
        String summary = chosen.stream().map(Sentence::text).collect(Collectors.joining("\n"));
        summaries.add(tokens.of(summary));
        references.add(tokens.of(story.reference().text()));
        return chosen;
    }

    /**
     * F1, precision and recall by ROUGE-1, ROUGE-2 and ROUGE-L, of at least one story.
     *
     * @param prefix before the names of the scores
     * @param origin what was scored, put behind the settings
     */
    public List<Metric> metrics(String prefix, Signature origin) {
        Signature settings = Signature.of("system", system.name())
                .with("length", length.label())
                .with(tokens.signature())
                .with("rouge.L", "whole-text")
                .with(MeanInterval.signature())
                .with(origin)
                .with(system.signature());
        List<Metric> metrics = new ArrayList<>();
        for (Rouge rouge : Rouge.values()) {
            List<Rouge.Score> scores = scores(rouge);
            for (Measure measure : Measure.values()) {
                double[] values = scores.stream().mapToDouble(measure::of).toArray();
                MeanInterval interval = MeanInterval.of(values);
                metrics.add(new Metric(
                        prefix + rouge.label() + "." + measure,
                        interval.mean(),
                        DIGITS,
                        Signature.of("ci95", interval.bounds()).with(settings)));
            }
        }
        return metrics;
    }

    private List<Rouge.Score> scores(Rouge rouge) {
        List<Rouge.Score> scores = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            scores.add(rouge.score(summaries.get(i), references.get(i)));
        }
        return scores;
    }
}
