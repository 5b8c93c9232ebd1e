package org.songngu.evaluate.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;

class CorpusScoreTest {
    private static final Signature ORIGIN = Signature.of("version", "songngu-1").with("data", "pairs.tsv");

    @Test
    void printsASettledLine() {
        CorpusScore score = CorpusScore.of(Chrf.PLUS_PLUS, List.of(segment("The same.", "The same.")));

        assertThat(score.metrics(Optional.empty(), ORIGIN))
                .extracting(Metric::line)
                .containsExactly("chrF2++ = 100.00  nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no|version:songngu-1"
                        + "|data:pairs.tsv");
    }

    @Test
    void saysWhereTheNumberOfReferencesVaries() {
        CorpusScore score = CorpusScore.of(Chrf.CHRF, List.of(segment("a", "a"), segment("b", "b", "c")));

        assertThat(score.metrics(Optional.empty(), ORIGIN).get(0).signature().toString())
                .startsWith("nrefs:var|");
    }

    @Test
    void addsMeanAndHalfWidthOfABootstrap() {
        List<Metric> metrics =
                CorpusScore.of(Chrf.CHRF, halfRight(200)).metrics(Optional.of(Bootstrap.DEFAULT), ORIGIN);

        assertThat(metrics).extracting(Metric::name).containsExactly("chrF2", "chrF2.mean", "chrF2.ci95");
        assertThat(metrics).allSatisfy(metric -> assertThat(metric.signature().toString())
                .startsWith("nrefs:1|bs:1000|seed:12345|rng:java.util.Random|case:mixed|"));
    }

    @Test
    void hasTheWidthThatTheoryGivesTheMeanOfCoinTosses() {
        Bootstrap.Confidence confidence = Bootstrap.DEFAULT.confidence(CorpusScore.of(Chrf.CHRF, halfRight(400)));

        assertThat(confidence.mean()).isCloseTo(50, within(0.5));
        assertThat(confidence.halfWidth()).isCloseTo(100 * 1.96 * Math.sqrt(0.25 / 400), within(0.5));
    }

    @Test
    void hasNoWidthWhereAllSegmentsAreAlike() {
        CorpusScore score = CorpusScore.of(Bleu.with(BleuTokenizer.NONE), List.of(segment("a b c d", "a b c d")));

        assertThat(Bootstrap.DEFAULT.confidence(score)).isEqualTo(new Bootstrap.Confidence(score.value(), 0));
    }

    @Test
    void drawsTheSameSegmentsForEveryMetric() {
        List<Translated> segments = halfRight(50);
        Bootstrap bootstrap = new Bootstrap(40, 7);

        Bootstrap.Confidence letters = bootstrap.confidence(CorpusScore.of(Chrf.CHRF, segments));
        Bootstrap.Confidence words = bootstrap.confidence(CorpusScore.of(new Chrf(1, 0, 2, false, false), segments));

        assertThat(letters.mean()).isCloseTo(words.mean(), within(1e-9));
        assertThat(letters.halfWidth()).isPositive().isCloseTo(words.halfWidth(), within(1e-9));
        assertThat(new Bootstrap(40, 8)
                        .confidence(CorpusScore.of(Chrf.CHRF, segments))
                        .mean())
                .isNotEqualTo(letters.mean());
    }

    /** Of two segments one is right and one wrong, all of one length and without any n-gram in common. */
    private static List<Translated> halfRight(int count) {
        List<Translated> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            segments.add(segment(i % 2 == 0 ? "abcdefgh" : "zyxwvuts", "abcdefgh"));
        }
        return segments;
    }

    private static Translated segment(String hypothesis, String... references) {
        return new Translated(hypothesis, List.of(references));
    }
}
