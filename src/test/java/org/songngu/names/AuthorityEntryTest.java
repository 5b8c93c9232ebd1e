package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

class AuthorityEntryTest {

    @Test
    void givesTheCanonicalFormFirstAndNoFormTwice() {
        AuthorityEntry hanoi = also(place("L007", "Hanoi", "Hà Nội", ""), Lang.EN, "Ha Noi", "Hanoi", "Hà Nội");

        assertThat(hanoi.forms(Lang.EN)).containsExactly("Hanoi", "Ha Noi", "Hà Nội");
        assertThat(hanoi.forms(Lang.LO)).isEmpty();
    }

    @Test
    void refusesAnEntryWithoutAnId() {
        Entity nobody = new Entity(Optional.empty(), NameKind.PERSON, Map.of(Lang.EN, "Nobody"));

        assertThatThrownBy(() -> new AuthorityEntry(nobody, Map.of(), CaseRule.SENSITIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without an id");
    }

    @Test
    void refusesMentionsThatOverlap() {
        Entity hanoi = place("L007", "Hanoi", "", "").entity();
        NameMention first = new NameMention(new Span(0, 5), "Hanoi", hanoi, NameStatus.LISTED, 1);
        NameMention second = new NameMention(new Span(4, 9), "i Han", hanoi, NameStatus.LISTED, 1);

        assertThatThrownBy(() -> new NameResult(List.of(first, second), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlapping");
    }
}
