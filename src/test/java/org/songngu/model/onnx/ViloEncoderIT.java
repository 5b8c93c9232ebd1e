package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.text.Lang;

/** The encoder of three languages that was trained for Songngu, its files beside its description. */
class ViloEncoderIT {
    private static final String ENGLISH = "The President of Laos will visit Hanoi next week.";
    private static final String VIETNAMESE = "Chủ tịch nước Lào sẽ thăm Hà Nội vào tuần tới.";
    private static final String LAO = "ປະທານປະເທດລາວ ຈະຢ້ຽມຢາມຮ່າໂນ້ຍ ໃນອາທິດໜ້າ.";
    private static final String FOOTBALL = "Tiền đạo ghi hai bàn trong hiệp hai.";

    private final StoredModel model = new ModelStore(List.of(Path.of("models"))).require(Role.ENCODER, "vilo-encoder");

    @Test
    void bringsTranslationsCloserThanOtherSentences() {
        try (OnnxSentenceEncoder encoder = open()) {
            float[] english = encoder.encode(ENGLISH);

            for (String translation : List.of(VIETNAMESE, LAO)) {
                assertThat(cosine(english, encoder.encode(translation)))
                        .isGreaterThan(cosine(english, encoder.encode(FOOTBALL)) + 0.3);
            }
        }
    }

    @Test
    void readsDecomposedLettersAndCapitalsAsTheyAreReadOtherwise() {
        String decomposed = Normalizer.normalize(VIETNAMESE, Normalizer.Form.NFD);
        try (OnnxSentenceEncoder encoder = open()) {
            float[] vector = encoder.encode(VIETNAMESE);

            assertThat(decomposed).isNotEqualTo(VIETNAMESE);
            assertThat(encoder.encode(decomposed)).isEqualTo(vector);
            assertThat(encoder.encode(VIETNAMESE.toUpperCase(Locale.ROOT))).isEqualTo(vector);
            assertThat(encoder.encode("  " + VIETNAMESE.replace(" ", " \u00a0") + "\n"))
                    .isEqualTo(vector);
        }
    }

    @Test
    void givesASentenceAloneTheVectorThatItHasInAList() {
        try (OnnxSentenceEncoder encoder = open()) {
            float[][] together = encoder.encode(List.of(LAO.repeat(9), VIETNAMESE, "OK", LAO));

            assertThat(together[1]).isEqualTo(encoder.encode(VIETNAMESE));
            assertThat(together[3]).isEqualTo(encoder.encode(LAO));
        }
    }

    @Test
    void givesVectorsOfLengthOneAndZerosForNothing() {
        try (OnnxSentenceEncoder encoder = open()) {
            float[] vector = encoder.encode(LAO);

            assertThat(cosine(vector, vector)).isCloseTo(1, offset(1e-5));
            assertThat(encoder.encode("")).hasSize(encoder.dimension()).containsOnly(0f);
        }
    }

    @Test
    void knowsAllThreeLanguagesAndIsWhatItsDescriptionSaysByteForByte() {
        assertThat(Lang.values()).allMatch(model.spec()::speaks);
        assertThat(model.spec().builtin()).isTrue();
        assertThat(model.spec().bytes()).isLessThan(25_000_000);
        assertThat(model.verify()).isEmpty();
    }

    private OnnxSentenceEncoder open() {
        return OnnxSentenceEncoder.open(model, UserCache.ofThisUser());
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
