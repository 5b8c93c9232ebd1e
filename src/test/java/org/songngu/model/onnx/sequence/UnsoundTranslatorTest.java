package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.StoredModel;
import org.songngu.text.Lang;

class UnsoundTranslatorTest {
    @TempDir
    Path models;

    @Test
    void namesAMissingGraphAndTheCommandThatFetchesIt() throws IOException {
        StoredModel model = tiny().write(models);
        Files.delete(models.resolve("tiny/decoder.onnx"));

        assertFails(model, "model tiny: decoder.onnx: missing", "songngu models add DIR --id tiny");
    }

    @Test
    void namesACorruptedGraph() throws IOException {
        StoredModel model = tiny().write(models);
        Path graph = models.resolve("tiny/decoder.onnx");
        byte[] bytes = Files.readAllBytes(graph);
        Arrays.fill(bytes, 0, 64, (byte) 0x7F);
        Files.write(graph, bytes);

        assertFails(model, "model tiny: decoder.onnx: its SHA-256 is ", "songngu models add DIR --id tiny");
    }

    @Test
    void namesATokenizerThatIsNone() throws IOException {
        StoredModel model = changed(tiny(), "tokenizer.json", json -> "{}" + " ".repeat(json.length() - 2));

        assertFails(
                model, "cannot be loaded: tokenizer.json: the tokenizer lists no pieces", "songngu models verify tiny");
    }

    @Test
    void tellsATokenizerThatHasMoreTokensThanTheGraphs() throws IOException {
        StoredModel model = changed(
                tiny(),
                "tokenizer.json",
                json -> json.replaceFirst("\\[\"\u2581new\",-2\\]", "[\"\u2581new\",-2],[\"x\",-2]"));

        assertFails(model, "its graphs fail on a token of its tokenizer", "songngu models verify tiny");
    }

    @Test
    void tellsALanguageTokenThatTheTokenizerLacks() throws IOException {
        StoredModel model = changed(
                TinyTranslator.random(TinyTranslator.Family.NLLB, 1),
                "model.json",
                json -> json.replace("vi_Latn", "vie_Latn"));

        assertFails(model, "its tokenizer has no language token for vi, such as vie_Latn", "models verify tiny");
    }

    @Test
    void tellsADescriptionWithALayoutThatIsNotTheGraphs() throws IOException {
        StoredModel model =
                changed(tiny().layout(Layout.MERGED), "model.json", json -> json.replace("\"merged\"", "\"fused\""));

        assertFails(model, "a graph does not give topk_scores", "models verify tiny");
    }

    @Test
    void refusesAModelOfAnotherRole() {
        StoredModel encoder = new ModelStore(List.of(Path.of("models"))).require(Role.ENCODER, "all-minilm-l6-v2");

        assertFails(encoder, "model all-minilm-l6-v2 is of the role encoder", "songngu models list");
    }

    @Test
    void refusesAPairThatItWasNotMadeFor() {
        StoredModel model = tiny().write(models);

        try (SequenceTranslator translator = OnnxSequenceTranslator.open(model, Optional.empty())) {
            assertThat(translator.translates(Lang.VI, Lang.EN)).isFalse();
            assertThatThrownBy(() -> translator.translate(Lang.VI, Lang.EN, List.of(Request.of("gạo"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("tiny does not translate vi-en");
        }
        assertThatThrownBy(() -> OnnxSequenceTranslator.requirePair(model.spec(), Lang.VI, Lang.EN))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
                    assertThat(e.problem()).isEqualTo("model tiny does not translate vi-en, only en-vi");
                });
    }

    @Test
    void closesTwiceWithoutHarm() {
        SequenceTranslator translator = OnnxSequenceTranslator.open(tiny().write(models), Optional.empty());
        translator.close();
        translator.close();
    }

    @Test
    void cutsASentenceThatIsTooLongAndSaysSo() {
        StoredModel model = tiny().limits(8, 64).write(models);
        try (SequenceTranslator translator = OnnxSequenceTranslator.open(model, Optional.empty())) {
            assertThat(translator.translate(
                            Lang.EN,
                            Lang.VI,
                            List.of(
                                    Request.of("rice rice rice rice rice rice rice rice rice"),
                                    Request.of("new rice"))))
                    .extracting(SequenceTranslator.Translation::complete)
                    .containsExactly(false, true);
        }
    }

    @Test
    void translatesNothingIntoNothing() {
        try (SequenceTranslator translator = OnnxSequenceTranslator.open(tiny().write(models), Optional.empty())) {
            assertThat(translator.translate(Lang.EN, Lang.VI, List.of())).isEmpty();
            assertThat(translator.translate(Lang.EN, Lang.VI, List.of(Request.of(""), Request.of("rice"))))
                    .extracting(SequenceTranslator.Translation::text)
                    .containsExactly("", "gạo");
        }
    }

    private static TinyTranslator tiny() {
        return TinyTranslator.dictionary(Lang.EN, Lang.VI);
    }

    private StoredModel changed(TinyTranslator tiny, String file, UnaryOperator<String> change) throws IOException {
        tiny.write(models);
        Path path = models.resolve("tiny").resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after, StandardCharsets.UTF_8);
        if (file.equals("tokenizer.json")) {
            Path description = models.resolve("tiny/model.json");
            Files.writeString(
                    description,
                    Files.readString(description)
                            .replaceAll("(\"tokenizer.json\",\\s+\"bytes\" : )\\d+", "$1" + Files.size(path))
                            .replace(Sha256.of(before), Sha256.of(after)));
        }
        return new ModelStore(List.of(models)).require(Role.TRANSLATOR, "tiny");
    }

    private static void assertFails(StoredModel model, String problem, String hint) {
        assertThatThrownBy(() -> OnnxSequenceTranslator.open(model, Optional.empty()))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
                    assertThat(e.problem()).contains(problem);
                    assertThat(e.hint()).contains(hint);
                });
    }
}
