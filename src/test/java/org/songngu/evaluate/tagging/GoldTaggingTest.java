package org.songngu.evaluate.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.SongnguException;

class GoldTaggingTest {
    @TempDir
    private Path folder;

    @Test
    void joinsTokensAsTheyArePrintedAndKeepsTheNamesInTheirPlaces() throws IOException {
        LabelledSentence sentence = read("""
                "\tO
                Phan\tB-person
                Lan\tI-person
                "\tO
                (\tO
                Hue\tB-LOC
                )\tO
                ,\tO
                Laos\tB-place
                's\tO
                guest\tO
                .\tO
                """).get(0);

        assertThat(sentence.text()).isEqualTo("\"Phan Lan\" (Hue), Laos's guest.");
        assertThat(shown(sentence)).containsExactly("person=Phan Lan", "place=Hue", "place=Laos");
    }

    @Test
    void takesTheSentenceAsItWasWrittenWhereTheFileHasIt() throws IOException {
        LabelledSentence sentence = read("# text = Vientiane–Vinh\nVientiane\tB-place\n–\tO\nVinh\tB-place\n")
                .get(0);

        assertThat(sentence.text()).isEqualTo("Vientiane–Vinh");
        assertThat(shown(sentence)).containsExactly("place=Vientiane", "place=Vinh");
        assertThat(sentence.line()).isEqualTo(2);
    }

    @Test
    void beginsANameAtAnInsideLabelThatFollowsNothingOrAnotherKind() throws IOException {
        LabelledSentence sentence = read("Premier I-TITLE\nTo I-PER\nLam I-PER\nof O\nFAO S-Organisation\n")
                .get(0);

        assertThat(shown(sentence)).containsExactly("title=Premier", "person=To Lam", "org=FAO");
    }

    @Test
    void keepsTwoTouchingNamesApart() throws IOException {
        assertThat(shown(read("Lao\tB-place\nBao\tI-place\nHue\tB-place\n").get(0)))
                .containsExactly("place=Lao Bao", "place=Hue");
    }

    @Test
    void countsSentencesByTheirFirstLines() throws IOException {
        assertThat(read("-DOCSTART- O\n\nHue\tB-place\n\n\nVinh\tB-place"))
                .extracting(LabelledSentence::line)
                .containsExactly(3, 6);
    }

    @Test
    void saysWhereALineIsNoTokenWithALabel() {
        assertRefused("Hue\tB-place\nVinh\tplace\n", "gold.conll:2: Vinh place");
        assertRefused("# text = Hue\nVinh\tB-place\n", "gold.conll:2: not in the text: Vinh");
        assertRefused("\n\n", "gold.conll: no sentence");
    }

    private void assertRefused(String lines, String problem) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(SongnguException.class)
                .hasMessageContaining(problem);
    }

    private List<LabelledSentence> read(String lines) throws IOException {
        return GoldTagging.read(Files.writeString(folder.resolve("gold.conll"), lines))
                .sentences();
    }

    private static List<String> shown(LabelledSentence sentence) {
        return sentence.names().stream()
                .map(name -> name.kind() + "=" + name.span().in(sentence.text()))
                .toList();
    }
}
