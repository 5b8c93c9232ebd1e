package org.songngu.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> COMMANDS = List.of("brief", "clean", "summarize", "names", "glossary", "models");

    @ParameterizedTest
    @CsvSource({"summarise,summarize", "claen,clean", "NAME,names", "glosary,glossary", "sum,summarize", "breif,brief"})
    void guessesTheNameThatIsNear(String typed, String meant) {
        assertThat(DidYouMean.nearest(typed, COMMANDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"transmogrify", "eat", "''", "xx", "m"})
    void keepsQuietWhereNothingIsNear(String typed) {
        assertThat(DidYouMean.nearest(typed, COMMANDS)).isEmpty();
    }

    @Test
    void prefersTheNameThatBeginsAlikeToOneThatIsAsNear() {
        assertThat(DidYouMean.nearest("vn", List.of("en", "vi", "lo"))).contains("vi");
    }

    @Test
    void doesNotChooseBetweenSeveralThatBeginSo() {
        assertThat(DidYouMean.nearest("mod", List.of("models", "modules"))).isEmpty();
    }

    @Test
    void saysWhatElseToDoWhereItCannotGuess() {
        assertThat(DidYouMean.hint("jsn", List.of("text", "json"), "use one")).isEqualTo("did you mean json?");
        assertThat(DidYouMean.hint("pdf", List.of("text", "json"), "use one")).isEqualTo("use one");
    }
}
