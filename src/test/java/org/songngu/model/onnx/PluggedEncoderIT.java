package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;

/** Encoders that are nothing like the built-in one: built here, found by name, run by the same code. */
class PluggedEncoderIT {
    private final Map<String, float[]> vectors = new LinkedHashMap<>();

    @TempDir
    Path models;

    PluggedEncoderIT() {
        vectors.put("rice", new float[] {3, 0, 0});
        vectors.put("gạo", new float[] {0, 4, 0});
        vectors.put("query", new float[] {0, 0, 5});
    }

    @Test
    void takesTheMeanOfAllTokensThoseOfTheMarksIncluded() throws IOException {
        try (OnnxSentenceEncoder encoder =
                open(TinyModel.encoder("tiny", vectors).options(o -> o.put("normalize", false)))) {
            assertThat(encoder.dimension()).isEqualTo(3);
            assertThat(encoder.encode("rice gạo")).containsExactly(new float[] {0.75f, 1, 0}, offset(1e-6f));
            assertThat(encoder.mark()).matches("tiny@[0-9a-f]{8}");
        }
    }

    @Test
    void givesVectorsOfLengthOneUnlessToldOtherwise() throws IOException {
        try (OnnxSentenceEncoder encoder = open(TinyModel.encoder("tiny", vectors))) {
            assertThat(encoder.encode("rice gạo")).containsExactly(new float[] {0.6f, 0.8f, 0}, offset(1e-6f));
            assertThat(encoder.encode("unknown")).containsExactly(0, 0, 0);
        }
    }

    @Test
    void putsThePrefixBeforeEverySentence() throws IOException {
        TinyModel prefixed = TinyModel.encoder("tiny", vectors).option("prefix", "query ");
        try (OnnxSentenceEncoder encoder = open(prefixed)) {
            float[] half = {0.5145f, 0, 0.8575f};

            assertThat(encoder.encode("rice")).containsExactly(half, offset(1e-4f));
        }
    }

    @Test
    void takesTheFirstTokenWhereTheDescriptionSaysSo() throws IOException {
        TinyModel bare = TinyModel.encoder("tiny", vectors)
                .option("pooling", "cls")
                .file(
                        "tokenizer.json",
                        TinyTokenizer.words(List.copyOf(vectors.keySet()))
                                .replace("{\"SpecialToken\": {\"id\": \"[CLS]\", \"type_id\": 0}}, ", ""));
        try (OnnxSentenceEncoder encoder = open(bare)) {
            assertThat(encoder.encode("gạo rice")).containsExactly(0, 1, 0);
        }
    }

    @Test
    void takesTheVectorThatTheGraphItselfGives() throws IOException {
        try (OnnxSentenceEncoder encoder = open(TinyModel.pooledEncoder("tiny", vectors))) {
            assertThat(encoder.encode("rice gạo")).containsExactly(new float[] {0.6f, 0.8f, 0}, offset(1e-6f));
        }
    }

    @Test
    void refusesAGraphThatGivesVectorsOfTokensWhereThatOfTheSentenceIsPromised() {
        TinyModel unpooled = TinyModel.encoder("tiny", vectors).option("pooling", "none");

        assertThatThrownBy(() -> open(unpooled)).hasMessageContaining("not (1, 3)");
    }

    private OnnxSentenceEncoder open(TinyModel model) throws IOException {
        model.writeTo(models);
        return OnnxSentenceEncoder.open(
                new ModelStore(List.of(models)).require(Role.ENCODER, "tiny"), Optional.empty());
    }
}
