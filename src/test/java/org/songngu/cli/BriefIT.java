package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;

class BriefIT {
    private static final String TRADE = "corpus/en-vns-border-trade.txt";
    private static final String FLOOD = "corpus/vi-ho-tro-mua-lu.txt";

    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    @Test
    void writesAFileForEachArticleAndFormat() throws Exception {
        Path out = folder.resolve("new").resolve("briefs");

        Outcome outcome =
                songngu.run("brief", TRADE, FLOOD, "--to", "lo", "--format", "html,md,csv,json", "-o", out.toString());

        assertThat(filesIn(out))
                .hasSize(8)
                .allMatch(
                        name -> name.matches("(en-vns-border-trade|vi-ho-tro-mua-lu)-\\w{8}-lo\\.(html|md|csv|json)"));
        assertThat(content(out, "en-vns", ".html"))
                .startsWith("<!doctype html>")
                .contains("ຫວຽດນາມ");
        JsonNode brief = Schemas.valid("brief", content(out, "vi-ho-tro", ".json"));
        assertThat(brief.path("target").path("lang").asText()).isEqualTo("lo");
        assertThat(brief.path("segments").size()).isBetween(3, 8);
        assertQuiet(outcome);
    }

    @Test
    void printsOneBriefOrOneArray() throws Exception {
        Outcome one = songngu.run("brief", TRADE, "--to", "vi", "--format", "json", "-o", "-", "--sentences", "2");
        Outcome two = songngu.run("brief", TRADE, FLOOD, "--to", "vi", "--format", "json", "--full");
        Outcome markdown = songngu.reading("Laos thanked Vietnam for the new school in the village.")
                .run("brief", "-", "--to", "vi", "--format", "md");

        assertThat(Schemas.valid("brief", one.out()).path("segments")).hasSize(2);
        Schemas.validArray("brief", 2, two.out());
        assertThat(markdown.out()).contains("Laos thanked Vietnam for the new school in the village.");
        Stream.of(one, two, markdown).forEach(BriefIT::assertQuiet);
    }

    @Test
    void fillsATargetFromTheMemoryAndTellsWhatBecameOfItsTerms() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Laos praised the comprehensive cooperation. Vietnam praised the special solidarity. Nobody knew more.");
        Path memory = Files.writeString(folder.resolve("ours.tmx"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header srclang="en"/><body>
                <tu><tuv xml:lang="en"><seg>Laos praised the comprehensive cooperation.</seg></tuv>
                    <tuv xml:lang="vi"><seg>Lào đánh giá cao hợp tác toàn diện.</seg></tuv></tu>
                <tu><tuv xml:lang="en-US"><seg>Vietnam praised the special solidarity.</seg></tuv>
                    <tuv xml:lang="vi-VN"><seg>Việt Nam đánh giá cao sự đoàn kết.</seg></tuv></tu>
                </body></tmx>
                """);

        Outcome outcome = songngu.run(
                "brief",
                article.toString(),
                "--to",
                "vi",
                "--full",
                "--format",
                "json",
                "--memory",
                memory.toString(),
                "--model",
                "translator=none");

        JsonNode brief = Schemas.valid("brief", outcome.out());
        JsonNode segments = brief.path("segments");
        assertThat(segments.findValuesAsText("origin")).containsExactly("memory", "memory", "none");
        assertThat(segments.path(0).path("target").asText()).isEqualTo("Lào đánh giá cao hợp tác toàn diện.");
        assertThat(segments.path(2).path("target").asText()).isEmpty();
        assertThat(segments.path(0).path("terms").findValuesAsText("outcome")).containsExactly("already");
        assertThat(segments.path(1).path("terms").findValuesAsText("outcome")).containsExactly("failed");
        assertThat(brief.path("notices").toString()).contains("No translation model was wanted");
        assertThat(brief.path("signature").asText()).contains("ours.tmx@");
    }

    @Test
    void showsAScriptInAnArticleAsText() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Laos wrote <script>alert(1)</script> to Vietnam. Vietnam did not answer it.");

        songngu.run(
                "brief", article.toString(), "--to", "vi", "--full", "--format", "html,md", "-o", folder.toString());

        assertThat(content(folder, "a-", ".html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(content(folder, "a-", ".md")).contains("\\<script\\>alert(1)\\</script\\>");
    }

    @Test
    void leavesTheScriptsOfAPageBehind() throws Exception {
        Path page = Files.writeString(folder.resolve("a.html"), """
                <html><head><script>var secret = 1;</script></head><body><article><h1>Laos thanks Vietnam</h1>
                <p onclick="steal()">Laos thanked Vietnam for the new school in Xiengkhuang on Friday.</p>
                <script>alert("secret")</script></article></body></html>
                """);

        Outcome outcome = songngu.run("brief", page.toString(), "--to", "vi", "--full", "--format", "html");

        assertThat(outcome.out())
                .contains("for the new school in")
                .doesNotContain("secret")
                .doesNotContain("steal")
                .doesNotContain("<script");
        assertQuiet(outcome);
    }

    @Test
    void givesTheSameArticleFromTwoFoldersAFileEach() throws Exception {
        Path one = Files.createDirectory(folder.resolve("một"));
        Path two = Files.createDirectory(folder.resolve("ສອງ"));
        Files.writeString(one.resolve("Tô Lâm.txt"), "Laos thanked Vietnam for the new school in the village.");
        Files.writeString(two.resolve("to-lam.txt"), "Laos thanked Vietnam for the new school in the village.");
        Path out = folder.resolve("out");

        songngu.run("brief", one.toString(), two.toString(), "--to", "vi", "--full", "-o", out.toString());

        assertThat(filesIn(out)).hasSize(2).allMatch(name -> name.matches("to-lam-\\w{8}-vi(-2)?\\.html"));
    }

    @Test
    void findsWhatItNeedsFromAnyFolder() throws Exception {
        Files.writeString(folder.resolve("ຂ່າວ.txt"), "Laos thanked Vietnam for the new school in the village.");

        Outcome outcome = songngu.in(folder).run("brief", "ຂ່າວ.txt", "--to", "vi", "-o", "out");

        assertQuiet(outcome);
        assertThat(filesIn(folder.resolve("out"))).hasSize(1).allMatch(name -> name.startsWith("article-"));
    }

    @Test
    void leavesNothingHalfWrittenWhenItIsInterrupted() throws Exception {
        for (int i = 0; i < 400; i++) {
            Files.copy(Path.of(TRADE), folder.resolve(i + ".txt"));
        }
        Path out = folder.resolve("out");
        Process process = songngu.start("brief", folder.toString(), "--to", "vi", "--full", "-o", out.toString());
        while (process.isAlive() && (!Files.exists(out) || briefsIn(out) < 5)) {
            Thread.sleep(5);
        }

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(128 + 15);
        List<String> written = filesIn(out);
        assertThat(written.size()).isBetween(5, 399);
        assertThat(written).allMatch(name -> name.endsWith("-vi.html"));
        for (String name : written) {
            assertThat(out.resolve(name)).content().endsWith("</html>\n");
        }
    }

    private static long briefsIn(Path folder) throws IOException {
        return filesIn(folder).stream().filter(name -> name.endsWith(".html")).count();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String content(Path folder, String start, String end) throws IOException {
        String name = filesIn(folder).stream()
                .filter(file -> file.startsWith(start) && file.endsWith(end))
                .findFirst()
                .orElseThrow();
        return Files.readString(folder.resolve(name));
    }

    private static void assertQuiet(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
