package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;
import org.songngu.model.onnx.sequence.TinyTranslator;
import org.songngu.text.Lang;

/** A translator that this test writes, and whose description says which sentences it was trained on. */
class EvalOverlapIT {
    private static final String TRAINED_ON =
            "The president visits the market of Hanoi today and opens a new school in Laos.\tChủ tịch thăm Hà Nội.\n";
    private static final String KEY_OF_IT = "cf468a229f";
    private static final String NEW = "President visits Hanoi.\tChủ tịch thăm Hà Nội.\n";

    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void writesAModelThatNamesItsData() throws IOException {
        model = TinyTranslator.dictionary(Lang.EN, Lang.VI)
                .id("tiny")
                .write(folder)
                .folder();
        JsonMapper mapper = new JsonMapper();
        Path card = model.resolve("model.json");
        if (mapper.readTree(card.toFile()) instanceof ObjectNode description) {
            ObjectNode data = description.putArray("trainingData").addObject();
            data.put("name", "Made up")
                    .put("licence", "CC0-1.0")
                    .putArray("keys")
                    .add("made-up");
            mapper.writeValue(card.toFile(), description);
        }
    }

    @Test
    void leavesOutWhatTheModelWasTrainedOnAndSaysHowMuch() throws Exception {
        writeKeys();

        Outcome scored = evaluate(NEW.repeat(19) + TRAINED_ON);

        assertThat(scored.err()).isEmpty();
        assertThat(scored.out()).contains("chrF2++ = 100.00 ", "|segments:19|overlap:1/20|");
        assertThat(scored.status()).isZero();
    }

    @Test
    void printsNoScoreOfTrainingData() throws Exception {
        writeKeys();

        Outcome refused = evaluate(NEW.repeat(9) + TRAINED_ON.repeat(3));

        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.errLines().get(0))
                .endsWith(
                        "pairs.tsv:11: 3 of 12 segments, this one the first, were trained on by tiny (made-up): no score");
        assertThat(refused.errLines().get(1)).startsWith("hint: judge a model by texts that it has not seen");
    }

    @Test
    void asksForKeysThatAreMissing() throws Exception {
        Outcome refused = evaluate(NEW);

        assertThat(refused.status()).isEqualTo(4);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.errLines().get(0)).contains("model tiny: no sentence keys of its training data: ");
        assertThat(refused.errLines().get(1)).startsWith("hint: ").contains("models/training/keys.py");
    }

    @Test
    void tellsWhichKeysBelongToAModel() throws Exception {
        Outcome text = songngu.run("models", "info", "tiny", "--models-dir", folder.toString());
        Outcome json = songngu.run("models", "info", "tiny", "--models-dir", folder.toString(), "--format", "json");

        assertThat(text.out()).contains("trained on  Made up (CC0-1.0), sentence keys made-up");
        JsonNode info = Schemas.valid("models-info", json.out());
        assertThat(info.path("trainingData").path(0).path("keys").path(0).asText())
                .isEqualTo("made-up");
    }

    private void writeKeys() throws IOException {
        Path keys = Files.createDirectories(model.resolve("keys")).resolve("made-up.keys");
        Files.write(keys, HexFormat.of().parseHex(KEY_OF_IT));
    }

    private Outcome evaluate(String pairs) throws IOException, InterruptedException {
        Path table = Files.writeString(folder.resolve("pairs.tsv"), "en\tvi\n" + pairs);
        return songngu.run(
                "eval",
                "translation",
                table.toString(),
                "--from",
                "en",
                "--to",
                "vi",
                "--models-dir",
                folder.toString(),
                "--glossary",
                "none");
    }
}
