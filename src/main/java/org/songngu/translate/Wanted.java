package org.songngu.translate;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * A piece of a source that must appear in its target in one of these forms.
 *
 * @param span in the text of its {@link Wording}
 * @param forms in the target language, NFC, the best one first
 */
public record Wanted(Span span, Kind kind, List<String> forms) {
    /** What is wanted, and with it how strictly a form is compared. */
    public enum Kind {
        /** In any case. */
        TERM,
        /** As written, or in capitals throughout. */
        NAME,
        /** In any case, and as often as it is wanted. */
        QUANTITY,
        /** Character for character, and as often as it is wanted. */
        LITERAL;

        boolean isCounted() {
            return this == QUANTITY || this == LITERAL;
        }
    }

    public Wanted {
        forms = List.copyOf(forms);
        if (span.isEmpty() || forms.isEmpty() || forms.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a wanted piece needs a place and forms, none of them blank: " + forms);
        }
    }

    Wanted inPrint(Lang to) {
        return new Wanted(
                span,
                kind,
                forms.stream().map(form -> Typography.tidy(to, form)).distinct().toList());
    }

    /** What stands for it in a target, as it is written there; empty if none of its forms does. */
    public Optional<String> foundIn(String target) {
        return Sought.of(List.of(this)).get(0).places(target).stream()
                .findFirst()
                .map(place -> place.in(target));
    }

    Wanted at(Span place) {
        return new Wanted(place, kind, forms);
    }
}
