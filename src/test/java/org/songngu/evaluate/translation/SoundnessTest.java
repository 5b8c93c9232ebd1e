package org.songngu.evaluate.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;

class SoundnessTest {
    @Test
    void countsWhatIsNoTranslation() {
        List<String> sources = List.of("He spoke.", "", "La la la la la!", "They met in Hanoi.");
        List<String> translations = List.of(" ", "", "La la la la la!", "Họ gặp nhau ở ở ở ở Hà Nội.");

        List<Metric> counts = Soundness.of(sources, translations, Signature.of("model", "none"));

        assertThat(counts).extracting(Metric::line).containsExactly("empty = 1  model:none", "looping = 1  model:none");
    }

    @Test
    void seesWordsAndLettersThatGoRoundInCircles() {
        assertThat(Soundness.loops("tại các nước và các nước và các nước và các nước và các"))
                .isTrue();
        assertThat(Soundness.loops("bà Mi-li-li-li-li-ta")).isTrue();
        assertThat(Soundness.loops("ແລະບ້ານແລະບ້ານແລະບ້ານແລະບ້ານ")).isTrue();
    }

    @Test
    void letsNumbersAndOrdinaryRepetitionBe() {
        assertThat(Soundness.loops("1 000 000 000 000 đồng")).isFalse();
        assertThat(Soundness.loops("rất, rất tốt; hai bên, hai nước, hai dân tộc, hai Đảng"))
                .isFalse();
        assertThat(Soundness.loops("10000000 người và 555 5555")).isFalse();
    }
}
