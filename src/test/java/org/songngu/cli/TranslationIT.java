package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;
import org.songngu.model.onnx.sequence.TinyTranslator;
import org.songngu.text.Lang;

/** Translation through the launcher, with a small model written for the test. */
class TranslationIT {
    private static final String ARTICLE = "President visits Hanoi today. Bank opens new school in Laos.\n";
    private static final String GLOSSARY = """
            id,en,vi,lo,type,variants_en
            T1,bank,nhà băng,,term,
            T2,president,chủ tịch,,term,
            """;
    private static final String MEMORY = """
            <tmx version="1.4"><header/><body>
            <tu><tuv xml:lang="en"><seg>Farmers sold 40 tonnes of rice in the market of Hanoi.</seg></tuv>
                <tuv xml:lang="vi"><seg>Nông dân đã bán 40 tấn gạo ở chợ Hà Nội.</seg></tuv></tu>
            </body></tmx>
            """;

    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    private Path models;
    private Path article;

    @BeforeEach
    void writesAModelAndAnArticle() throws IOException {
        models = folder.resolve("models");
        TinyTranslator.dictionary(Lang.EN, Lang.VI).id("tiny-en-vi").write(models);
        article = write("article.txt", ARTICLE);
    }

    @Test
    void translatesWithTheModelOfThePairAndAccountsForEveryTerm() throws Exception {
        Outcome json = translate(
                article,
                "--memory",
                "none",
                "--glossary",
                write("ours.csv", GLOSSARY).toString());

        JsonNode document = Schemas.valid("translate", json.out());
        JsonNode segments = document.path("segments");
        assertThat(segments.findValuesAsText("origin")).containsOnly("model");
        assertThat(segments.path(0).path("target").asText()).isEqualTo("Chủ tịch thăm Hà Nội hôm nay.");
        assertThat(segments.path(1).path("target").asText()).isEqualTo("Nhà băng mở mới trường học ở Lào.");
        assertThat(segments.findValuesAsText("outcome")).containsExactly("already", "constrained");
        assertThat(document.path("signature").asText()).contains("translator:tiny-en-vi@");
        assertThat(json.status()).isZero();
    }

    @Test
    void asksTheMemoryFirstAndMendsTheNumberOfASimilarSentence() throws Exception {
        Path text = write(
                "market.txt",
                "Farmers sold 40 tonnes of rice in the market of Hanoi. Farmers sold 65 tonnes of rice in the market of"
                        + " Hanoi. President visits Laos.\n");

        Outcome json = translate(text, "--memory", write("ours.tmx", MEMORY).toString());

        JsonNode segments = Schemas.valid("translate", json.out()).path("segments");
        assertThat(segments.findValuesAsText("origin")).containsExactly("memory", "fuzzy", "model");
        assertThat(segments.path(1).path("target").asText()).isEqualTo("Nông dân đã bán 65 tấn gạo ở chợ Hà Nội.");
        assertThat(segments.path(1).path("remark").asText()).contains("replaced 40 tấn by 65 tấn");
        assertThat(segments.path(1).path("findings")).isEmpty();
    }

    @Test
    void namesTheFormOfATermThatStandsInTheTarget() throws Exception {
        String glossary = "id,en,vi,lo,type,variants_vi\nT1,farmers,bà con nông dân,,term,nông dân\n";
        Path text = write("market.txt", "Farmers sold 40 tonnes of rice in the market of Hanoi.\n");

        Outcome json = translate(
                text,
                "--memory",
                write("ours.tmx", MEMORY).toString(),
                "--glossary",
                write("ours.csv", glossary).toString());

        JsonNode term = Schemas.valid("translate", json.out())
                .path("segments")
                .path(0)
                .path("terms")
                .path(0);
        assertThat(term.path("target").asText()).isEqualTo("Nông dân");
        assertThat(term.path("outcome").asText()).isEqualTo("already");
    }

    @Test
    void exchangesThePersonBehindATitleAndWarnsOfWordsThatDiffer() throws Exception {
        String memory = """
                <tmx version="1.4"><header/><body>
                <tu><tuv xml:lang="en"><seg>President Thongloun Sisoulith arrived in Vientiane for talks on trade.</seg></tuv>
                    <tuv xml:lang="vi"><seg>Chủ tịch nước Thongloun Sisoulith đã tới Viêng Chăn để hội đàm về thương mại.</seg></tuv></tu>
                </body></tmx>
                """;
        Path text = write(
                "arrival.txt",
                "President To Lam arrived in Vientiane for talks on trade. President To Lam arrived in Vientiane for talks on"
                        + " water.\n");

        Outcome json = songngu.run(
                "translate",
                text.toString(),
                "--to",
                "vi",
                "--memory",
                write("ours.tmx", memory).toString(),
                "--format",
                "json");

        JsonNode segments = Schemas.valid("translate", json.out()).path("segments");
        assertThat(segments.path(0).path("target").asText())
                .isEqualTo("Chủ tịch nước Tô Lâm đã tới Viêng Chăn để hội đàm về thương mại.");
        assertThat(segments.path(0).path("findings")).isEmpty();
        assertThat(segments.path(1).path("findings").findValuesAsText("rule")).containsExactly("similar-sentence");
        assertThat(segments.path(1).path("remark").asText()).contains("has “trade” for “water”");
    }

    @Test
    void printsTheTargetsAsTextAndSaysOnStandardErrorWhoMadeThem() throws Exception {
        Outcome text = songngu.run(
                "translate", article.toString(), "--to", "vi", "--models-dir", models.toString(), "--memory", "none");

        assertThat(text.out()).isEqualTo("Chủ tịch thăm Hà Nội hôm nay. Ngân hàng mở mới trường học ở Lào.\n");
        assertThat(text.err()).contains("drafts of the model tiny-en-vi@");
    }

    @Test
    void fillsABriefAndMarksItsTargetsAsDrafts() throws Exception {
        Outcome json = songngu.run(
                "brief", article.toString(), "--to", "vi", "--models-dir", models.toString(), "--format", "json");

        JsonNode brief = Schemas.valid("brief", json.out());
        assertThat(brief.path("segments").findValuesAsText("state")).containsOnly("translated");
        assertThat(brief.path("notices").toString()).contains("made by a machine");
        assertThat(brief.path("names").findValuesAsText("vi")).contains("Hà Nội", "Lào");
        assertThat(brief.path("names")).anySatisfy(name -> {
            assertThat(name.path("vi").asText()).isEqualTo("Hà Nội");
            assertThat(name.path("outcomes").path("already").asInt()).isEqualTo(1);
        });
    }

    @Test
    void leavesEmptyWhatNoMemoryAndNoModelHas() throws Exception {
        Outcome json = songngu.run(
                "translate",
                article.toString(),
                "--to",
                "lo",
                "--models-dir",
                models.toString(),
                "--memory",
                "none",
                "--format",
                "json");

        JsonNode document = Schemas.valid("translate", json.out());
        assertThat(document.path("segments").findValuesAsText("origin")).containsOnly("none");
        assertThat(document.path("notices").path(0).asText()).contains("songngu models pull ");
    }

    @Test
    void scoresWhatTheModelMakes() throws Exception {
        Path pairs = write("pairs.tsv", "en\tvi\nPresident visits Hanoi.\tChủ tịch thăm Hà Nội.\n");

        Outcome eval = songngu.run(
                "eval",
                "translation",
                pairs.toString(),
                "--from",
                "en",
                "--to",
                "vi",
                "--models-dir",
                models.toString());

        assertThat(eval.out()).contains("chrF2++ = 100.00  ").contains("translator:tiny-en-vi@");
    }

    @Test
    void measuresTheModel() throws Exception {
        Outcome bench =
                songngu.run("models", "bench", "tiny-en-vi", "--models-dir", models.toString(), "--seconds", "1");

        assertThat(bench.out()).contains("tokens/s").contains("tiny-en-vi@");
        assertThat(bench.status()).isZero();
    }

    @Test
    void refusesAModelThatCannotDoTheWorkWithTheCommandThatMendsIt() throws Exception {
        assertUnsound(
                "tiny-en-vi does not translate en-lo",
                "songngu models list",
                "--to",
                "lo",
                "--model",
                "translator=tiny-en-vi");
        assertUnsound(
                "the role of model all-minilm-l6-v2 is encoder, not translator",
                "",
                "--to",
                "vi",
                "--model",
                "translator=all-minilm-l6-v2");

        Path graph = models.resolve("tiny-en-vi").resolve("decoder.onnx");
        byte[] whole = Files.readAllBytes(graph);
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, spoilt.length / 3, spoilt.length / 2, (byte) 0x7F);
        Files.write(graph, spoilt);
        assertUnsound("model tiny-en-vi", "songngu models ", "--to", "vi");
        Files.delete(graph);
        assertUnsound(
                "model tiny-en-vi: decoder.onnx: missing",
                "songngu models ",
                "--to",
                "vi",
                "--model",
                "translator=tiny-en-vi");
    }

    private void assertUnsound(String problem, String hint, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(
                List.of("translate", article.toString(), "--models-dir", models.toString(), "--memory", "none"));
        all.addAll(List.of(arguments));
        Outcome outcome = songngu.run(all.toArray(String[]::new));

        assertThat(outcome.status()).as(outcome.err()).isEqualTo(4);
        assertThat(outcome.errLines()).hasSize(2);
        assertThat(outcome.errLines().get(0)).startsWith("songngu: ").contains(problem);
        assertThat(outcome.errLines().get(1)).startsWith("hint: ").contains(hint);
        assertThat(outcome.out()).isEmpty();
    }

    private Outcome translate(Path input, String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "translate", input.toString(), "--to", "vi", "--models-dir", models.toString(), "--format", "json"));
        all.addAll(List.of(more));
        return songngu.run(all.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
