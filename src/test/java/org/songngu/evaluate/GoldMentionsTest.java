package org.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.text.Span;

class GoldMentionsTest {
    private static final String HEADER = "seed\tstart\tend\tid\ttype\tform\tsurface_raw\tregion\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("mentions.tsv");
    }

    @Test
    void readsEveryLine() {
        String table = HEADER
                + "talks\t0\t6\tP001\tperson\tTô Lâm\tTô Lâm\ttext\n"
                + "\n"
                + "talks\t9\t12\tO022\torg\tVNA\tVNA\tnoise\n";

        GoldMentions gold = read(table);

        assertThat(gold.name()).isEqualTo("mentions.tsv");
        assertThat(gold.sha256()).isEqualTo(Sha256.of(table));
        assertThat(gold.mentions())
                .containsExactly(
                        new GoldMention("talks", new Span(0, 6), "P001", "person", "Tô Lâm", "text"),
                        new GoldMention("talks", new Span(9, 12), "O022", "org", "VNA", "noise"));
    }

    @Test
    void readsColumnsInAnyOrderBehindAMarkAndWithWindowsLineEnds() {
        GoldMentions gold = read("\uFEFFregion\tid\ttype\tsurface_raw\tnote\tseed\tend\tstart\r\n"
                + "text\tL002\tplace\tLaos\t-\ttalks\t14\t10\r\n");

        assertThat(gold.mentions())
                .containsExactly(new GoldMention("talks", new Span(10, 14), "L002", "place", "Laos", "text"));
    }

    @Test
    void saysWhichColumnIsMissing() {
        assertFails("seed\tstart\tend\tid\ttype\tform\n", "mentions.tsv:1: no column surface_raw");
        assertFails("", "mentions.tsv:1: an empty file");
    }

    @Test
    void saysWhichCellIsWrong() {
        assertFails(HEADER + "talks\tsix\t9\tL002\tplace\tLaos\tLaos\ttext\n", "mentions.tsv:2:start: six");
        assertFails(HEADER + "talks\t-6\t9\tL002\tplace\tLaos\tLaos\ttext\n", "mentions.tsv:2:start: -6");
        assertFails(HEADER + "\ntalks\t9\t9\tL002\tplace\tLaos\tLaos\ttext\n", "mentions.tsv:3:end: 9");
        assertFails(HEADER + "talks\t6\t9\tL002\n", "mentions.tsv:2:type: nothing");
    }

    @Test
    void refusesWhatIsNotThereOrNotUtf8() throws IOException {
        assertThatThrownBy(() -> GoldMentions.read(file)).hasMessageContaining("cannot be read");
        Files.write(file, new byte[] {'s', (byte) 0xE9, '\t'});

        assertThatThrownBy(() -> GoldMentions.read(file)).hasMessageContaining("is not UTF-8");
    }

    @Test
    void findsTheFileOfEachArticle() throws IOException {
        Files.writeString(folder.resolve("talks.html"), "Laos");
        Files.writeString(folder.resolve("visit.txt"), "Laos");
        Files.writeString(folder.resolve("visit.html"), "Laos");
        GoldMentions gold = read(HEADER
                + "talks\t0\t4\tL002\tplace\tLaos\tLaos\ttext\n"
                + "visit\t0\t4\tL002\tplace\tLaos\tLaos\ttext\n");

        assertThat(gold.articlesIn(folder))
                .containsEntry("talks", folder.resolve("talks.html"))
                .containsEntry("visit", folder.resolve("visit.txt"));
    }

    @Test
    void saysWhichArticleIsMissing() {
        GoldMentions gold = read(HEADER + "talks\t0\t4\tL002\tplace\tLaos\tLaos\ttext\n");

        assertThatThrownBy(() -> gold.articlesIn(folder)).hasMessageContaining("no article talks in");
    }

    @Test
    void refusesAnArticleThatTheGoldWasNotMadeFrom() {
        GoldMention laos = new GoldMention("talks", new Span(3, 7), "L002", "place", "Laos", "text");

        laos.requireIn("In Laos.");
        assertThatThrownBy(() -> laos.requireIn("In China."))
                .hasMessage("gold and article differ: talks [3,7): Chin, not Laos");
        assertThatThrownBy(() -> laos.requireIn("In")).hasMessageContaining("the end of the text");
    }

    private GoldMentions read(String table) {
        try {
            Files.writeString(file, table, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return GoldMentions.read(file);
    }

    private void assertFails(String table, String problem) {
        assertThatThrownBy(() -> read(table))
                .asInstanceOf(type(SongnguException.class))
                .satisfies(failure -> assertThat(failure.problem()).contains(problem))
                .satisfies(failure -> assertThat(failure.hint()).isNotBlank());
    }
}
