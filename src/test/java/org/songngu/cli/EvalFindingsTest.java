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

class EvalFindingsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path pairs = Path.of("");

    @BeforeEach
    void writeAGoodPairAndOneWithAnotherNumber() throws IOException {
        pairs = Files.writeString(
                folder.resolve("pairs.tsv"),
                "en\tvi\nThe new bridge is 850 metres long.\tCây cầu mới dài 850 mét.\n"
                        + "It has 240 lamps on both sides.\tHai bên cầu có 420 ngọn đèn.\n");
    }

    @Test
    void saysHowOftenEachRuleSpeaksOfTranslationsByPeople() {
        assertThat(run("--to", "vi", "--glossary", "none", "--differences")).isZero();

        assertThat(lines(out)).hasSize(2);
        assertThat(lines(out).get(0))
                .startsWith("findings.false.number-changed = 0.5000  flawed:1/2|songngu:")
                .contains("|data:pairs.tsv|sha256:", "|lang:en-vi|segments:2|");
        assertThat(lines(out).get(1)).startsWith("findings.false.any = 0.5000  flawed:1/2|");
        assertThat(lines(err)).singleElement().asString().startsWith("pairs.tsv:3: number-changed: ");
    }

    @Test
    void saysHowOftenASpoiltTranslationIsNoticed() {
        assertThat(run("--to", "vi", "--glossary", "none", "--limit", "1", "--corrupt", "number,digit", "--seed", "7"))
                .isZero();

        assertThat(lines(out)).hasSize(2);
        assertThat(lines(out).get(0))
                .startsWith("findings.detected.number = 1.000  detected:1/1|seed:7|rng:java.util.Random|songngu:")
                .contains("|segments:1|");
        assertThat(lines(out).get(1)).startsWith("findings.detected.digit = 1.000  detected:1/1|");
    }

    @Test
    void refusesWhatHasNoSense() {
        assertRefused(2, "unknown corruption: digits", "did you mean digit?", "--to", "vi", "--corrupt", "digits");
        assertRefused(2, "--from and --to are both en", "two languages", "--to", "en");
        assertRefused(2, "--limit 0: out of range", "from 1 up", "--to", "vi", "--limit", "0");
        assertRefused(3, "no column lo", "--columns", "--to", "lo");
        assertRefused(
                3, "no translation can be spoilt by bracket", "other kinds", "--to", "vi", "--corrupt", "bracket");
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
        Stream<Object> command = Stream.of("eval", "findings", pairs, "--from", "en");
        String[] args =
                Stream.concat(command, Stream.of(options)).map(Object::toString).toArray(String[]::new);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }
}
