package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalSummaryTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data = Path.of("");

    @BeforeEach
    void writesTwoArticles() throws IOException {
        data = Files.writeString(
                folder.resolve("news.jsonl"),
                article("The new bridge opened on Monday.") + article("Trucks crossed the bridge all day."));
    }

    private static String article(String summary) {
        return "{\"title\": \"Bridge opens\", \"abstract\": \"" + summary
                + "\", \"body\": \"The new bridge opened on Monday."
                + " Children waved flags beside the river.\\nTrucks crossed the bridge all day. Nobody was hurt.\"}\n";
    }

    @Test
    void scoresSystemsWithoutAModel() {
        assertThat(run("--system", "lead,oracle")).isZero();

        assertThat(lines(out)).hasSize(18);
        assertThat(lines(out).get(0))
                .startsWith("lead.ROUGE-1.F1 = 0.6667  ci95:")
                .contains("|system:lead|length:sentences=reference|tok:ascii|stem:no|", "|articles:2|lang:en");
        assertThat(lines(out).get(9)).startsWith("oracle.ROUGE-1.F1 = 1.0000 ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsOneJsonDocumentOfAllSystems() {
        assertThat(run("--system", "lead,random", "--format", "json", "--stem")).isZero();

        assertThat(out.toString())
                .startsWith("[")
                .contains("\"lead.ROUGE-L.R\"", "\"random.ROUGE-L.R\"", "|stem:porter|");
        assertThat(out.toString().indexOf(']')).isEqualTo(out.toString().strip().length() - 1);
    }

    @Test
    void showsWhatWasChosenBesideTheReference() {
        run("--system", "lead", "--differences", "--limit", "1");

        assertThat(lines(err))
                .singleElement()
                .asString()
                .endsWith("news.jsonl:1: lead: The new bridge opened on Monday. | The new bridge opened on Monday.");
        assertThat(lines(out).get(0)).contains("|articles:1|");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(2, "unknown system: led", "did you mean lead?", "--system", "led");
        assertRefused(2, "--sentences 0: out of range", "from 1 up", "--system", "lead", "--sentences", "0");
        assertRefused(2, "--limit 0: out of range", "from 1 up", "--system", "lead", "--limit", "0");
        assertRefused(
                2,
                "--stem: the stemmer is for English",
                "leave out --stem",
                "--system",
                "lead",
                "--stem",
                "--lang",
                "vi");
    }

    private void assertRefused(int status, String problem, String hint, Object... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);

        assertThat(run(options)).isEqualTo(status);

        assertThat(lines(err)).hasSize(2);
        assertThat(lines(err).get(0)).contains(problem);
        assertThat(lines(err).get(1)).startsWith("hint: ").contains(hint);
        assertThat(out.toString()).isEmpty();
    }

    private int run(Object... options) {
        Stream<Object> command = Stream.of("eval", "summary", data);
        String[] args =
                Stream.concat(command, Stream.of(options)).map(Object::toString).toArray(String[]::new);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }
}
