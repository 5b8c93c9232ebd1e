package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.model.ModelStore;
import org.songngu.model.Restorer.Restored;
import org.songngu.model.Role;

/** Restorers of a few letters, built here, through the store and ONNX Runtime. */
class OnnxRestorerIT {
    private static final List<String> CLASSES = List.of("", "ộ", "ồ", "đ");
    private static final Map<Character, float[]> SCORES = Map.of(
            'o', new float[] {0, 2, 1, 9},
            't', new float[] {0, 9, 9, 9},
            'd', new float[] {0, 9, 9, 2});

    @TempDir
    Path models;

    @Test
    void putsMarksWhereTheLettersBeforeSaySo() throws IOException {
        Map<String, String> after = new LinkedHashMap<>();
        after.put("ô", "to");
        after.put("â", "la");
        try (OnnxRestorer restorer = open(TinyModel.restorer("tiny", "abcdefghijklmnopqrstuvwxyz ", after))) {
            Restored restored = restorer.restore("To Lam, so late: TO LAM!");

            assertThat(restored.text()).isEqualTo("Tô Lâm, so lâte: TÔ LÂM!");
            assertThat(restored.words())
                    .extracting(word -> word.span().in(restored.text()))
                    .containsExactly("Tô", "Lâm", "so", "lâte", "TÔ", "LÂM");
        }
    }

    @Test
    void readsALongTextInPiecesThatLookAsIfItWereWhole() throws IOException {
        try (OnnxRestorer restorer =
                open(TinyModel.restorer("tiny", "abcdefghijklmnopqrstuvwxyz ", Map.of("ô", "to")))) {
            String text = "to be or not to be ".repeat(300);

            assertThat(restorer.restore(text).text()).isEqualTo(text.replace("to", "tô"));
        }
    }

    @Test
    void makesOfALetterOnlyThatLetterWithMarks() throws IOException {
        assertThat(restored("to do")).isEqualTo("tộ độ");
        assertThat(restored("TO Do")).isEqualTo("TỘ Độ");
    }

    @Test
    void keepsMarksThatAreThere() throws IOException {
        assertThat(restored("tô tọ tò tó tö đò")).isEqualTo("tộ tộ tồ tó tö đồ");
        assertThat(restored(Normalizer.normalize("TÔ đò", Normalizer.Form.NFD))).isEqualTo("TỘ đồ");
    }

    @Test
    void leavesEverythingElseAlone() throws IOException {
        String other = "ສະບາຍດີ 😀 123 — x_y\tü\r\n";

        assertThat(restored(other)).isEqualTo(other);
        assertThat(restored("")).isEmpty();
    }

    @Test
    void leavesACapitalThatItsSmallLetterDoesNotGiveBack() throws IOException {
        Map<Character, float[]> scores = Map.of('i', new float[] {0, 9});
        try (OnnxRestorer restorer = open(TinyModel.restorer("tiny", List.of("", "í"), scores))) {
            assertThat(restorer.restore("İi I").text()).isEqualTo("İí Í");
        }
    }

    @Test
    void isAsSureOfAWordAsOfAllItsLetters() throws IOException {
        double sure = Math.exp(2) / (1 + Math.exp(2) + Math.exp(1));
        try (OnnxRestorer restorer = open(TinyModel.restorer("tiny", CLASSES, SCORES))) {
            assertThat(confidences(restorer, "to")).containsExactly(new double[] {sure}, offset(1e-9));
            assertThat(confidences(restorer, "oto, o")).containsExactly(new double[] {sure * sure, sure}, offset(1e-9));
            assertThat(confidences(restorer, "t tó")).containsExactly(1, 1);
        }
    }

    @Test
    void isLessSureAtAHigherTemperature() throws IOException {
        double sure = Math.exp(1) / (1 + Math.exp(1) + Math.exp(0.5));
        try (OnnxRestorer restorer =
                open(TinyModel.restorer("tiny", CLASSES, SCORES).option("temperature", 2))) {
            assertThat(confidences(restorer, "to")).containsExactly(new double[] {sure}, offset(1e-9));
        }
    }

    private static double[] confidences(OnnxRestorer restorer, String text) {
        return restorer.restore(text).words().stream()
                .mapToDouble(word -> word.confidence())
                .toArray();
    }

    private String restored(String text) throws IOException {
        try (OnnxRestorer restorer = open(TinyModel.restorer("tiny", CLASSES, SCORES))) {
            return restorer.restore(text).text();
        }
    }

    private OnnxRestorer open(TinyModel model) throws IOException {
        model.writeTo(models);
        return OnnxRestorer.open(new ModelStore(List.of(models)).require(Role.RESTORER, "tiny"), Optional.empty());
    }
}
