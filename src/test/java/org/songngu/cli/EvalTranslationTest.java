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

class EvalTranslationTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path pairs = Path.of("");
    private Path system = Path.of("");

    @BeforeEach
    void writeTwoPairs() throws IOException {
        pairs = Files.writeString(
                folder.resolve("pairs.tsv"),
                "en\tvi\tlo\nLaos thanks Vietnam.\tLào cảm ơn Việt Nam.\tລາວຂອບໃຈຫວຽດນາມ.\n"
                        + "The bridge opens today.\tCây cầu thông xe hôm nay.\tຂົວເປີດມື້ນີ້.\n");
        system = Files.writeString(folder.resolve("system.txt"), "Lào cảm ơn Việt Nam.\nHôm nay cầu thông xe.\n");
    }

    @Test
    void printsALineForEachMetricWithItsSignature() {
        assertThat(run("--to", "vi", "--hypotheses", system, "--metrics", "bleu,chrf++,chrf,ter"))
                .isZero();

        assertThat(lines(out)).hasSize(4);
        assertThat(lines(out).get(0))
                .startsWith("BLEU = 61.57  nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:songngu-")
                .contains("|data:pairs.tsv|sha256:", "|lang:en-vi|segments:2|hypotheses:system.txt|hypotheses.sha256:");
        assertThat(lines(out).get(1)).startsWith("chrF2++ = 78.62  nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no|");
        assertThat(lines(out).get(2)).startsWith("chrF2 = 79.70  nrefs:1|");
        assertThat(lines(out).get(3)).startsWith("TER = 36.36  nrefs:1|");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void takesTheFirstPairsAloneAndSavesWhatWasScored() throws IOException {
        Path saved = folder.resolve("saved.txt");

        assertThat(run("--to", "vi", "--hypotheses", system, "--limit", "1", "--output", saved))
                .isZero();

        assertThat(lines(out))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("chrF2++ = 100.00 ")
                .contains("|segments:1|");
        assertThat(Files.readString(saved)).isEqualTo("Lào cảm ơn Việt Nam.\n");
    }

    @Test
    void countsLaoByCharactersUnlessToldOtherwise() {
        run("--to", "lo", "--hypotheses", system, "--metrics", "bleu");
        run("--to", "lo", "--hypotheses", system, "--metrics", "bleu", "--tokenize", "13a", "--lowercase");

        assertThat(lines(out).get(0)).contains("|tok:char|");
        assertThat(lines(out).get(1)).contains("|case:lc|", "|tok:13a|");
    }

    @Test
    void addsBoundsAndPrintsJson() {
        assertThat(run("--to", "vi", "--hypotheses", system, "--confidence", "--metrics", "chrf", "--format", "json"))
                .isZero();

        assertThat(out.toString())
                .contains("\"metric\" : \"chrF2\"", "\"metric\" : \"chrF2.mean\"", "\"metric\" : \"chrF2.ci95\"")
                .contains("\"signature\" : \"nrefs:1|bs:1000|seed:12345|rng:java.util.Random|");
    }

    @Test
    void saysWhereTheTranslationsDiffer() {
        run("--to", "vi", "--hypotheses", system, "--differences");

        assertThat(lines(err))
                .singleElement()
                .asString()
                .startsWith("pairs.tsv:3: ")
                .endsWith("hôm nay.");
    }

    @Test
    void refusesTranslationsThatAreNotAsManyAsThePairs() throws IOException {
        Files.writeString(system, "Lào cảm ơn Việt Nam.\n");

        assertRefused(
                3,
                "system.txt: 1 translations for 2 pairs",
                "a line for each pair",
                "--to",
                "vi",
                "--hypotheses",
                system);
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        assertRefused(2, "unknown metric: blue", "did you mean bleu?", "--to", "vi", "--metrics", "blue");
        assertRefused(2, "unknown tokenizer: spm", "13a, intl, zh, char, none", "--to", "vi", "--tokenize", "spm");
        assertRefused(2, "--from and --to are both en", "two languages", "--to", "en");
        assertRefused(2, "--limit 0: out of range", "from 1 up", "--to", "vi", "--limit", "0");
        assertRefused(4, "no translation model for en-lo is installed", "--hypotheses FILE", "--to", "lo");
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
        Stream<Object> command = Stream.of("eval", "translation", pairs, "--from", "en");
        String[] args =
                Stream.concat(command, Stream.of(options)).map(Object::toString).toArray(String[]::new);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }
}
