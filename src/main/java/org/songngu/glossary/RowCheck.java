package org.songngu.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songngu.failure.DidYouMean;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;

/** The checks of one row by itself. */
final class RowCheck {
    private static final List<String> TYPES =
            List.of("person", "place", "org", "title", "agreement", "demonym", "term");

    private RowCheck() {}

    static void check(RowPlace place) {
        type(place);
        if (place.term().forms().size() < 2) {
            place.add(
                    "en",
                    "empty-forms",
                    Severity.WARNING,
                    "fewer than two languages have a form, so nothing is paired");
        }
        for (Lang lang : Lang.values()) {
            forbiddenCanonical(place, lang);
            idleVariants(place, lang);
        }
    }

    private static void type(RowPlace place) {
        String type = place.term().type();
        if (type.isEmpty()) {
            place.add(
                    "type",
                    "unknown-type",
                    Severity.WARNING,
                    "the type is empty; write one of " + String.join(", ", TYPES));
        } else if (!TYPES.contains(type)) {
            String way = DidYouMean.nearest(type, TYPES)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("the types are " + String.join(", ", TYPES));
            place.add("type", "unknown-type", Severity.WARNING, "the type `" + type + "` is not known; " + way);
        }
    }

    private static void forbiddenCanonical(RowPlace place, Lang lang) {
        String form = place.term().form(lang).map(RowCheck::view).orElse("");
        for (String forbidden : place.term().forbidden(lang)) {
            if (view(forbidden).equals(form)) {
                place.add(
                        "forbidden_" + lang.code(),
                        "forbidden-canonical",
                        Severity.ERROR,
                        "\"" + forbidden + "\" is the canonical form of this row");
            }
        }
    }

    private static void idleVariants(RowPlace place, Lang lang) {
        Set<String> seen = new HashSet<>();
        place.term().form(lang).ifPresent(form -> seen.add(key(place.term(), form)));
        for (String variant : place.term().variants(lang)) {
            if (!seen.add(key(place.term(), variant))) {
                place.add(
                        "variants_" + lang.code(),
                        "idle-variant",
                        Severity.INFO,
                        "\"" + variant + "\" is matched by another form of this row already");
            }
        }
    }

    /** Two forms of a term with one key are matched by the same text. */
    static String key(Term term, String form) {
        return term.caseRule() == CaseRule.INSENSITIVE ? view(form).toLowerCase(Locale.ROOT) : view(form);
    }

    private static String view(String form) {
        return Folded.of(form).view();
    }
}
