package org.songngu.evaluate.diacritics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.Metric;
import org.songngu.model.Restorer.Restored;
import org.songngu.model.Restorer.Word;
import org.songngu.provenance.Signature;
import org.songngu.text.Span;

class DiacriticsScoreTest {
    private static final Signature HERE = Signature.of("test", "this");

    private final DiacriticsScore score = new DiacriticsScore(List.of("Hà Nội"));

    @Test
    void countsSyllablesNamesWordsAndLines() {
        score.add("Hôm nay ông Tô Lâm gặp Donald Trump.", restored("Hôm nay ông Tô Lam gặp Donald Trump.", 1));
        score.add("Đó là tin vui.", restored("Đó là tin vui.", 1));

        assertThat(line("diacritics.syllables")).isEqualTo("diacritics.syllables = 0.9000  test:this|counted:9/10");
        assertThat(line("diacritics.names")).isEqualTo("diacritics.names = 0.5000  test:this|counted:1/2");
        assertThat(line("diacritics.words")).isEqualTo("diacritics.words = 0.9167  test:this|counted:11/12");
        assertThat(line("diacritics.lines")).isEqualTo("diacritics.lines = 0.5000  test:this|counted:1/2");
        assertThat(score.differences()).containsExactly("Hôm nay ông Tô [Lam|Lâm] gặp Donald Trump.");
    }

    @Test
    void takesBothPlacesOfAToneAndBothCasesForOneSpelling() {
        score.add("Cộng hoà khoẻ uý, quý", restored("CỘNG HÒA KHỎE ÚY, QÚY", 1));

        assertThat(line("diacritics.syllables")).contains(" = 0.8000 ");
    }

    @Test
    void leavesListedNamesAndTheFirstWordsOfSentencesOutOfTheNames() {
        score.add("Ông ở Hà Nội. Anh ấy ở Huế.", restored("Ong o Ha Noi. Anh ay o Hue.", 1));

        assertThat(line("diacritics.names")).isEqualTo("diacritics.names = 0.0000  test:this|counted:0/1");
    }

    @Test
    void comparesConfidenceWithWhatIsRight() {
        score.add("và là", restored("và la", 0.75));

        assertThat(line("diacritics.ECE")).isEqualTo("diacritics.ECE = 0.2500  test:this|bins:10");
    }

    @Test
    void countsWhatWasChangedThatWasRight() {
        FalseChanges changes = new FalseChanges();
        changes.add("You can go to Vientiane", restored("You căn go to Vientiane", 1));

        assertThat(changes.metrics(HERE).get(0).line()).isEqualTo("false-changes = 0.2000  test:this|counted:1/5");
        assertThat(changes.differences()).containsExactly("căn, not can: You can go to Vientiane");
    }

    private String line(String metric) {
        return score.metrics(HERE).stream()
                .filter(one -> one.name().equals(metric))
                .map(Metric::line)
                .findFirst()
                .orElseThrow();
    }

    private static Restored restored(String text, double confidence) {
        List<Word> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\p{L}+").matcher(text);
        while (word.find()) {
            words.add(new Word(new Span(word.start(), word.end()), confidence));
        }
        return new Restored(text, words);
    }
}
