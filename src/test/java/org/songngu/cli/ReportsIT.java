package org.songngu.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;

/** The commands that print what they found in an article: clean, summarize, names. */
class ReportsIT {
    private static final String TRADE = "corpus/en-vns-border-trade.txt";
    private static final String FLOOD = "corpus/vi-ho-tro-mua-lu.txt";

    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    @Test
    void cleanPrintsTheStoryForPeopleAndItsSpansForPrograms() throws Exception {
        Outcome text = songngu.run("clean", TRADE);
        Outcome json = songngu.run("clean", TRADE, "--format", "json");

        assertThat(text.out())
                .contains("Prime Minister Phạm Minh Chính received")
                .doesNotContain("HÀ NỘI –");
        JsonNode document = Schemas.valid("clean", json.out());
        String raw = Files.readString(Path.of(TRADE));
        assertThat(document.path("lang").asText()).isEqualTo("en");
        assertThat(in(raw, document.path("dateline"))).isEqualTo("VIETNAM, March 12 - HÀ NỘI –");
        assertThat(document.path("sentences").path(0).path("text").asText())
                .startsWith("Prime Minister Phạm Minh Chính received");
        assertThat(in(raw, document.path("noise").path(0))).isEqualTo("VNA/VNS");
        assertSucceeded(text);
        assertSucceeded(json);
    }

    @Test
    void namesPrintsARowForEachEntityAndASpanForEachMention() throws Exception {
        Outcome text = songngu.run("names", TRADE);
        Outcome json = songngu.run("names", TRADE, "--format", "json");

        assertThat(text.out()).containsPattern("P002 +person .*Phạm Minh Chính");
        JsonNode names = Schemas.valid("names", json.out()).path("names");
        String raw = Files.readString(Path.of(TRADE));
        assertThat(names).allSatisfy(name -> assertThat(in(raw, name).replace("\u00AD", ""))
                .isEqualToNormalizingWhitespace(name.path("surface").asText()));
        assertThat(names.findValuesAsText("vi")).contains("Việt Nam", "Phạm Minh Chính");
        assertSucceeded(text);
        assertSucceeded(json);
    }

    @Test
    void summarizeKeepsTheOrderAndTheWordsOfTheArticle() throws Exception {
        Outcome three = songngu.run("summarize", TRADE, "--sentences", "3", "--format", "json");
        Outcome about = songngu.run("summarize", TRADE, "--sentences", "2", "--query", "a lane for fresh produce");

        JsonNode summary = Schemas.valid("summarize", three.out());
        String raw = Files.readString(Path.of(TRADE));
        assertThat(summary.path("sentences")).hasSize(3).allSatisfy(sentence -> assertThat(in(raw, sentence))
                .isEqualTo(sentence.path("text").asText()));
        assertThat(summary.path("sentences").findValues("i"))
                .isSortedAccordingTo((a, b) -> a.intValue() - b.intValue());
        assertThat(summary.path("signature").asText()).contains("sentences=3", "vilo-encoder@");
        assertThat(about.out()).contains("- Officials said a lane for fresh produce would open at Cầu Treo");
        assertSucceeded(three);
    }

    @Test
    void severalInputsAreOneArrayOrALineEach() throws Exception {
        Files.copy(Path.of(TRADE), folder.resolve("a.txt"));
        Path below = Files.createDirectory(folder.resolve("tin tức ຂ່າວ"));
        Files.copy(Path.of(FLOOD), below.resolve("lũ lụt.txt"));
        Files.writeString(folder.resolve("README.md"), "Not an article.");
        Files.createSymbolicLink(below.resolve("loop"), folder);

        Outcome json = songngu.run("clean", folder.toString(), "--format", "json");
        Outcome lines = songngu.run("names", folder.toString(), "--format", "jsonl");

        JsonNode documents = Schemas.validArray("clean", 2, json.out());
        assertThat(documents.findValuesAsText("input"))
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        below.resolve("lũ lụt.txt").toString());
        assertThat(lines.out().lines()).hasSize(2).allSatisfy(line -> Schemas.valid("names", line));
        assertSucceeded(json);
        assertSucceeded(lines);
    }

    @Test
    void readsStandardInput() throws Exception {
        String article = Files.readString(Path.of(FLOOD));

        Outcome outcome = songngu.reading(article).run("clean", "--format", "json", "-");

        JsonNode document = Schemas.valid("clean", outcome.out());
        assertThat(document.path("input").asText()).isEqualTo("-");
        assertThat(document.path("lang").asText()).isEqualTo("vi");
        assertSucceeded(outcome);
    }

    @Test
    void readsAnOldVietnameseEncodingWhenItIsNamed() throws Exception {
        Path old = Files.write(
                folder.resolve("cu.txt"),
                "Ch\u00F1 t\u00DEch n\u00AD\u00EDc th\u00A8m L\u00B5o v\u00B5o th\u00F8 Hai.".getBytes(ISO_8859_1));

        Outcome outcome = songngu.run("clean", "--encoding", "TCVN3", old.toString());

        assertThat(outcome.out()).startsWith("Chủ tịch nước thăm Lào vào thứ Hai.");
        assertSucceeded(outcome);
    }

    @Test
    void believesTheUserAboutTheLanguage() throws Exception {
        Outcome outcome = songngu.reading("Laos thanked Vietnam for the new school in the village.")
                .run("clean", "--from", "vi", "--format", "json", "-");

        assertThat(Schemas.valid("clean", outcome.out()).path("lang").asText()).isEqualTo("vi");
    }

    @Test
    void failsOnAFindingOnlyWhereItIsAsked() throws Exception {
        Path mixed = Files.writeString(folder.resolve("a.txt"), "The visit of Tô Lam to Laos ended on Friday.");

        assertThat(songngu.run("names", mixed.toString()).status()).isZero();
        assertThat(songngu.run("names", "--fail-on", "warning", mixed.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void takesNamesThatLookLikeOptionsOrRunThroughOtherFolders() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("--from"), "Laos thanked Vietnam for the new school in the village.");
        Files.writeString(folder.resolve("up.txt"), "Vietnam thanked Laos for the coffee from the highlands.");

        Outcome dashes = songngu.in(work).run("clean", "--", "--from");
        Outcome dots = songngu.in(work).run("clean", "../work/../up.txt");

        assertThat(dashes.out()).isEqualToIgnoringNewLines("Laos thanked Vietnam for the new school in the village.");
        assertThat(dots.out()).isEqualToIgnoringNewLines("Vietnam thanked Laos for the coffee from the highlands.");
        assertThat(List.of(dashes.status(), dots.status())).containsOnly(0);
    }

    private static String in(String raw, JsonNode span) {
        return raw.substring(span.path("start").asInt(), span.path("end").asInt());
    }

    private static void assertSucceeded(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
