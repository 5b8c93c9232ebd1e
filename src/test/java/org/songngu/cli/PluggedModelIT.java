package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;
import org.songngu.model.onnx.TinyModel;

/** An encoder that this test builds takes the place of the built-in one, by name. */
class PluggedModelIT {
    private static final float[] ALIKE = {1, 0};
    private static final float[] DIFFERENT = {0, 1};

    private final Launcher songngu = Launcher.ofThisBuild();
    private final Map<String, float[]> vectors = new LinkedHashMap<>();

    @TempDir
    private Path models;

    private Path article = Path.of("");

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(models.resolve("article.txt"), """
                HANOI – The city opened a new bridge on Monday after three years of work.

                The bridge carries cars and trains across the river. Farmers brought fruit to the old market.
                Children rode bicycles along the dyke all day. The weather stayed dry for most of the week.
                """);
        vectors.put("rice", ALIKE);
        vectors.put("bicycles", ALIKE);
        vectors.put("The", DIFFERENT);
        vectors.put("Farmers", DIFFERENT);
    }

    @Test
    void summarizesWithTheModelThatIsNamed() throws Exception {
        TinyModel.encoder("tiny", vectors).writeTo(models);

        Outcome builtIn = summarize();
        Outcome tiny = summarize("--model", "encoder=tiny", "--models-dir", models.toString());
        Outcome byPath = summarize("--model", "encoder=" + models.resolve("tiny"));

        assertThat(builtIn.out()).contains("vilo-encoder@").doesNotContain("tiny");
        assertThat(tiny.err()).isEmpty();
        assertThat(tiny.status()).isZero();
        assertThat(tiny.out())
                .contains("Children rode bicycles")
                .containsPattern("tiny@[0-9a-f]{8}")
                .doesNotContain("vilo-encoder");
        assertThat(byPath).isEqualTo(tiny);
    }

    @Test
    void saysInTwoLinesThatAGraphIsDamaged() throws Exception {
        TinyModel.encoder("tiny", vectors).writeTo(models);
        Path graph = models.resolve("tiny/model.onnx");
        byte[] bytes = Files.readAllBytes(graph);
        Arrays.fill(bytes, 0, 64, (byte) 0xFF);
        Files.write(graph, bytes);

        assertUnsound("songngu: model tiny: model.onnx: its SHA-256 is .*", "hint: put the file back into ");
        assertThat(songngu.run("models", "verify", "tiny", "--models-dir", models.toString())
                        .out())
                .startsWith("tiny: model.onnx: its SHA-256 is ");
    }

    @Test
    void saysInTwoLinesThatATokenizerDoesNotFitItsGraph() throws Exception {
        TinyModel.encoder("tiny", vectors).writeTo(models);
        Path graph = models.resolve("tiny/model.onnx");
        byte[] whole = Files.readAllBytes(graph);
        TinyModel.encoder("tiny", Map.of("rice", ALIKE)).writeTo(models);
        byte[] small = Files.readAllBytes(graph);
        TinyModel.encoder("tiny", vectors).file("model.onnx", small).writeTo(models);

        assertThat(small).hasSizeLessThan(whole.length);
        assertUnsound(
                "songngu: model tiny failed on a text: .*out of data bounds.*",
                "hint: songngu models verify tiny tells whether its files are whole; --model encoder=ID takes another");
    }

    @Test
    void saysInTwoLinesThatAFileIsMissing() throws Exception {
        TinyModel.encoder("tiny", vectors).writeTo(models);
        Files.delete(models.resolve("tiny/tokenizer.json"));

        assertUnsound("songngu: model tiny: tokenizer.json: missing", "hint: put the file back into ");
    }

    private void assertUnsound(String problem, String hint) throws Exception {
        Outcome outcome = summarize("--model", "encoder=tiny", "--models-dir", models.toString());

        assertThat(outcome.errLines()).hasSize(2);
        assertThat(outcome.errLines().get(0)).matches(problem);
        assertThat(outcome.errLines().get(1)).startsWith(hint);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(4);
    }

    private Outcome summarize(String... options) throws Exception {
        String[] command = {"summarize", article.toString(), "--sentences", "1", "--query", "rice", "--format", "json"};
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        return songngu.run(all);
    }
}
