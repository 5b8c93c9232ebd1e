package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Alignment without a model. */
class AlignTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path english = Path.of("");
    private Path vietnamese = Path.of("");

    @BeforeEach
    void writesTwoTexts() throws IOException {
        english = Files.writeString(folder.resolve("en.txt"), """
                The two prime ministers met in Vientiane on Tuesday morning and signed three agreements on trade.
                Rain fell.
                It was warm.
                The bridge across the Mekong, which cost eleven million dollars, will be opened next year.
                """);
        vietnamese = Files.writeString(folder.resolve("vi.txt"), """
                Sáng thứ Ba hai Thủ tướng đã gặp nhau tại Viêng Chăn và ký ba thoả thuận về thương mại.
                Trời mưa và ấm.
                Cây cầu bắc qua sông Mê Kông trị giá mười một triệu đô la sẽ được khánh thành vào năm tới.
                """);
    }

    @Test
    void printsTheBeadsOfTwoTexts() throws IOException {
        assertThat(run("align", "--lines", "--by-length", "--format", "json", english, vietnamese))
                .isZero();

        JsonNode beads = Schemas.valid("align", out.toString()).path("beads");
        assertThat(beads).hasSize(3);
        assertThat(beads.path(1).path("source").toString()).isEqualTo("[1,2]");
        assertThat(beads.path(1).path("target").toString()).isEqualTo("[1]");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void showsSentencesSideBySide() {
        run("align", "--lines", "--by-length", english, vietnamese);

        assertThat(out.toString())
                .contains("[1,2]:[1]  ", "\n  < Rain fell.\n  < It was warm.\n  > Trời mưa và ấm.\n\n[3]:[2]  ");
    }

    @Test
    void scoresBeadsAgainstGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold"), "[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[2]\n");

        assertThat(run("eval", "alignment", "--by-length", english, vietnamese, gold, "--differences"))
                .isZero();

        assertThat(lines(out).get(0))
                .startsWith("alignment.strict.P = 0.6667  right:2/3/2/3|P:all|R:without-empty-sides|gold:gold|sha256:")
                .contains("|sentences:4+3|lang:en-vi|songngu:", "|align:lengths+numbers|beads:0-1...4-4|encoder:none");
        assertThat(lines(out)).hasSize(6);
        assertThat(lines(err)).contains("- [2]:[]", "+ [1,2]:[1]");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold"), "[0]:[5]\n");

        assertRefused(2, "is given twice", "align", english, english);
        assertRefused(
                3,
                "gold:1: 5: the target has 3 sentences",
                "eval",
                "alignment",
                "--by-length",
                english,
                vietnamese,
                gold);
        assertRefused(3, "cannot be read", "align", "--lines", "--by-length", english, folder.resolve("absent.txt"));
        assertRefused(
                4,
                "encoder all-minilm-l6-v2 does not know Vietnamese",
                "align",
                "--lines",
                english,
                vietnamese,
                "--model",
                "encoder=all-minilm-l6-v2");
    }

    private void assertRefused(int status, String problem, Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);

        assertThat(run(arguments)).isEqualTo(status);

        assertThat(lines(err)).hasSize(2);
        assertThat(lines(err).get(0)).contains(problem);
        assertThat(lines(err).get(1)).startsWith("hint: ");
        assertThat(out.toString()).isEmpty();
    }

    private int run(Object... arguments) {
        String[] args = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }
}
