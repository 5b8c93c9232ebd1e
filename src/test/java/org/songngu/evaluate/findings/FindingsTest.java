package org.songngu.evaluate.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.quality.SegmentCheck;
import org.songngu.quality.SegmentPair;
import org.songngu.quantity.QuantityReader;
import org.songngu.text.Lang;

class FindingsTest {
    private static final Signature ORIGIN = Signature.of("data", "pairs.tsv");

    private final SegmentCheck check = new SegmentCheck(new QuantityReader());
    private final Judged good = judged(1, "The bridge is 850 metres long.", "Cây cầu dài 850 mét.");
    private final Judged faulty = judged(2, "In 1986 they bought 240 buses.", "Hồi ấy họ đã mua xe buýt.");

    @Test
    void countsASegmentOnceForARuleThatSpeaksTwice() {
        FalseFindings findings = FalseFindings.of(List.of(good, faulty));

        assertThat(faulty.flaws()).hasSize(2);
        assertThat(findings.metrics(ORIGIN))
                .extracting(Metric::line)
                .containsExactly(
                        "findings.false.number-missing = 0.5000  flawed:1/2|data:pairs.tsv",
                        "findings.false.any = 0.5000  flawed:1/2|data:pairs.tsv");
        assertThat(FalseFindings.lines("pairs.tsv", List.of(good, faulty)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("pairs.tsv:2: number-missing: ")
                .endsWith(" | In 1986 they bought 240 buses. | Hồi ấy họ đã mua xe buýt.");
    }

    @Test
    void seesAFlawThatIsNewThoughTheReferenceHadOneOfTheSameRule() {
        Judged half = judged(3, "In 1986 they bought 240 buses.", "Hồi ấy họ đã mua 240 xe buýt.");

        assertThat(half.hasMoreFlawsWith("Hồi ấy họ đã mua 240 chiếc xe buýt.", check))
                .isFalse();
        assertThat(half.hasMoreFlawsWith("Hồi ấy họ đã mua xe buýt.", check)).isTrue();
    }

    @Test
    void doesNotTakeAnOldOmissionWithAnotherPercentageForANewOne() {
        Judged brief = judged(
                4,
                "The two governments agreed to build a bridge over the river and to open the gate.",
                "Hai bên đồng ý.");

        assertThat(brief.flaws()).hasSize(1);
        assertThat(brief.hasMoreFlawsWith("Hai bên đồng.", check)).isFalse();
    }

    @Test
    void dividesWhatWasDetectedByWhatCouldBeSpoilt() {
        Judged wordless = judged(5, "They went home.", "Họ đã về nhà.");
        Judged twice = judged(6, "It has 12 seats and 12 beds.", "Nó có 12 ghế và 12 giường.");

        Detection detection = Detection.of(Corruption.NUMBER, 42, List.of(good, wordless, twice), check);

        assertThat(detection.metric(ORIGIN).orElseThrow().line())
                .isEqualTo(
                        "findings.detected.number = 0.500  detected:1/2|seed:42|rng:java.util.Random|data:pairs.tsv");
        assertThat(detection.lines("pairs.tsv"))
                .singleElement()
                .asString()
                .startsWith("pairs.tsv:6: number: Nó có ")
                .endsWith(" | Nó có 12 ghế và 12 giường.");
        assertThat(Detection.of(Corruption.NUMBER, 42, List.of(wordless), check).metric(ORIGIN))
                .isEmpty();
    }

    private Judged judged(int line, String source, String target) {
        return Judged.by(check, line, SegmentPair.of(Lang.EN, source, Lang.VI, target));
    }
}
