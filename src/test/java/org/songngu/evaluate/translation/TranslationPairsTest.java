package org.songngu.evaluate.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

class TranslationPairsTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheColumnsByTheirNames() throws IOException {
        TranslationPairs pairs = read("\uFEFFid\tlo\ten\n1\tລາວ\tLaos\n\n2\tຫວຽດນາມ\t\"Vietnam\n");

        assertThat(pairs.sources()).containsExactly("Laos", "\"Vietnam");
        assertThat(pairs.pairs())
                .extracting(TranslationPairs.Pair::references)
                .containsExactly(List.of("ລາວ"), List.of("ຫວຽດນາມ"));
        assertThat(pairs.pairs()).extracting(TranslationPairs.Pair::line).containsExactly(2, 4);
    }

    @Test
    void takesTheNamesOfTheColumnsFromElsewhere() throws IOException {
        TranslationPairs pairs = read("Laos\tLào\tລາວ\n", "en", "vi", "lo");

        assertThat(pairs.pairs()).containsExactly(new TranslationPairs.Pair(1, "Laos", List.of("ລາວ")));
    }

    @Test
    void takesEveryColumnOfTheTargetLanguageAsAReference() throws IOException {
        TranslationPairs pairs = read("en\tlo\tlo\nhi\tສະບາຍດີ\tສະບາຍດີບໍ່\nbye\tລາກ່ອນ\t\n");

        assertThat(pairs.pairs())
                .extracting(TranslationPairs.Pair::references)
                .containsExactly(List.of("ສະບາຍດີ", "ສະບາຍດີບໍ່"), List.of("ລາກ່ອນ"));
    }

    @Test
    void saysWhichLineAndColumnIsWrong() {
        assertFails("en\tvi\na\tb\n", "pairs.tsv:1: no column lo");
        assertFails("", "pairs.tsv:1: an empty file");
        assertFails("en\tlo\n", "pairs.tsv: no pairs");
        assertFails("en\tlo\na\tb\n\tc\n", "pairs.tsv:3:en: nothing");
        assertFails("en\tlo\na\n", "pairs.tsv:2:lo: nothing");
        assertFails("en\tlo\n\t\n", "pairs.tsv:2:en: nothing");
    }

    @Test
    void marksTheDataAndHowMuchOfItWasTaken() throws IOException {
        TranslationPairs pairs = read("en\tlo\na\tb\nc\td\n");

        assertThat(pairs.first(1).signature())
                .hasToString("data:pairs.tsv|sha256:" + pairs.sha256().substring(0, 12) + "|lang:en-lo|segments:1");
        assertThat(pairs.first(5).pairs()).hasSize(2);
    }

    @Test
    void showsTheTranslationsThatDiffer() throws IOException {
        TranslationPairs pairs = read("en\tlo\none\tabcdef\ntwo\tghijkl\n");

        assertThat(pairs.differences(List.of("abcdef", "mnopqr")))
                .containsExactly("pairs.tsv:3: 0.00: mnopqr | ghijkl");
    }

    @Test
    void wantsAsManyTranslationsAsSources() throws IOException {
        Path file = Files.writeString(folder.resolve("system.txt"), "one\r\n\r\nthree\r\n");
        GivenHypotheses given = GivenHypotheses.read(file);

        assertThat(given.of(List.of("a", "b", "c"))).containsExactly("one", "", "three");
        assertThat(given.first(2).of(List.of("a", "b"))).containsExactly("one", "");
        assertThatThrownBy(() -> given.of(List.of("a", "b"))).hasMessage(file + ": 3 translations for 2 pairs");
    }

    @Test
    void readsTranslationsFromAStream() {
        GivenHypotheses given =
                GivenHypotheses.read(new ByteArrayInputStream("ລາວ\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(given.of(List.of("Laos"))).containsExactly("ລາວ");
        assertThat(given.signature().toString()).startsWith("hypotheses:-|hypotheses.sha256:");
    }

    @Test
    void refusesWhatIsNotUtf8OrNotThere() throws IOException {
        Path legacy = Files.write(folder.resolve("legacy.txt"), new byte[] {'c', (byte) 0xE1});

        assertThatThrownBy(() -> GivenHypotheses.read(legacy)).hasMessage(legacy + " is not UTF-8");
        assertThatThrownBy(() -> GivenHypotheses.read(folder.resolve("no.txt")))
                .hasMessageEndingWith("no.txt: cannot be read: no such file");
    }

    private TranslationPairs read(String table, String... columns) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), table);
        return TranslationPairs.read(file, Lang.EN, Lang.LO, List.of(columns));
    }

    private void assertFails(String table, String problem) {
        assertThatThrownBy(() -> read(table))
                .asInstanceOf(type(SongnguException.class))
                .satisfies(failure -> assertThat(failure.problem()).endsWith(problem))
                .satisfies(failure -> assertThat(failure.hint()).isNotBlank());
    }
}
