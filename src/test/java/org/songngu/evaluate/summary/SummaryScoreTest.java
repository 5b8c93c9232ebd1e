package org.songngu.evaluate.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Budget;

class SummaryScoreTest {
    private final SummarySystem lead = Baseline.LEAD.system(RougeTokens.ASCII, 1);

    @Test
    void isTheMeanOverTheStories() {
        SummaryScore score = new SummaryScore(lead, SummaryLength.OF_REFERENCE, RougeTokens.ASCII);
        score.add(Stories.of("one two three four", "One two three four.", "Five six."));
        score.add(Stories.of("five six", "One two.", "Five six."));

        List<Metric> metrics = score.metrics("lead.", Signature.of("data", "test"));

        assertThat(metrics)
                .extracting(Metric::name)
                .startsWith("lead.ROUGE-1.F1", "lead.ROUGE-1.P", "lead.ROUGE-1.R", "lead.ROUGE-2.F1")
                .hasSize(9);
        assertThat(metrics).allMatch(metric -> metric.value() == 0.5);
        assertThat(metrics.get(0).line())
                .isEqualTo(
                        "lead.ROUGE-1.F1 = 0.5000  ci95:0.0000-1.0000|system:lead|length:sentences=reference|tok:ascii"
                                + "|stem:no|rouge.L:whole-text|bs:1000|seed:12345|data:test");
    }

    @Test
    void givesEverySystemTheSameLength() {
        Story story = Stories.of("two six", "One two.", "Three four.", "Five six.");
        SummaryLength two = new SummaryLength(Optional.of(new Budget.Sentences(2)));

        assertThat(new SummaryScore(lead, two, RougeTokens.ASCII).add(story)).hasSize(2);
        assertThat(new SummaryScore(lead, SummaryLength.OF_REFERENCE, RougeTokens.ASCII).add(story))
                .hasSize(1);
    }

    @Test
    void boundsTheMeanAsTheNormalDistributionDoes() {
        double[] values = new double[400];
        Arrays.setAll(values, i -> i % 2);

        MeanInterval interval = MeanInterval.of(values);

        assertThat(interval.mean()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.5 / 20, within(0.01));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.5 / 20, within(0.01));
    }
}
