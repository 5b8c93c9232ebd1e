package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalRomanizationTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void countsTheNamesThatMeetTheirSpelling() throws IOException {
        assertThat(run("--level", "village", "--differences")).isZero();

        assertThat(out.toString().lines().map(line -> line.substring(0, line.indexOf("  "))))
                .containsExactly(
                        "romanization.key = 0.5000",
                        "romanization.close = 0.2500",
                        "romanization.exact = 0.2500",
                        "romanization.parsed = 0.7500",
                        "romanization.collisions = 0.6667",
                        "romanization.close.collisions = 0.0000");
        assertThat(out.toString().lines().findFirst().orElseThrow())
                .contains("|data:names.tsv|sha256:", "|level:village|", "|counted:2/4");
        assertThat(err.toString().lines())
                .containsExactly(
                        "names.tsv:5: ດອນຄໍ້ NAKANG: Donkhor (donko, not nakaN)",
                        "names.tsv:6: ໜອງໆ NONG: not read: a sign of repetition at 4: ໆ");
    }

    @Test
    void asksForTheColumnsThatItNeeds() throws IOException {
        Path table = Files.writeString(folder.resolve("names.tsv"), "lao\ten\nນາກາງ\tNakang\n");

        assertThat(run(table)).isEqualTo(3);
        assertThat(err.toString()).contains("names.tsv:1: no column eng").contains("hint: ");
    }

    private int run(Object... options) throws IOException {
        Path table = folder.resolve("names.tsv");
        if (!Files.exists(table)) {
            Files.writeString(
                    table,
                    "level\teng\tlao\nvillage\tNAKANG\tນາກາງ\nvillage\tNakhaeng\tນາແກ້ງ\ndistrict\tNan\tນານ\n"
                            + "village\tNAKANG\tດອນຄໍ້\nvillage\tNONG\tໜອງໆ\n");
        }
        String[] args = Stream.concat(
                        Stream.of("eval", "romanization", table),
                        options[0] instanceof Path ? Stream.of() : Stream.of(options))
                .map(Object::toString)
                .toArray(String[]::new);
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
