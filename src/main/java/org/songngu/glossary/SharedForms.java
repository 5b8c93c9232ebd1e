package org.songngu.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;

/** Finds forms that two terms have in one language. A row that a later file replaces takes no part. */
@RequiredArgsConstructor
final class SharedForms {
    /** In the note of a row: its maintainer knows that it shares a form. */
    private static final String AMBIGUOUS = "AMBIGUOUS";

    /** One form of a row; {@code view} is what a text is matched against. */
    private record Use(RowPlace place, String column, String form, String view) {
        boolean isCanonical() {
            return column.length() == 2;
        }

        boolean matchesLike(Use other) {
            return view.equals(other.view)
                    || place.term().caseRule() == CaseRule.INSENSITIVE
                    || other.place.term().caseRule() == CaseRule.INSENSITIVE;
        }
    }

    private final Lang lang;
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    static void check(Glossary glossary, List<GlossaryFinding> findings) {
        for (Lang lang : Lang.values()) {
            SharedForms shared = new SharedForms(lang);
            for (GlossaryFile file : glossary.files()) {
                for (GlossaryFile.Entry entry : file.entries()) {
                    if (glossary.isInForce(entry)) {
                        shared.add(new RowPlace(file, entry, findings));
                    }
                }
            }
        }
    }

    private void add(RowPlace place) {
        place.term().form(lang).ifPresent(form -> add(use(place, lang.code(), form)));
        place.term().variants(lang).forEach(form -> add(use(place, "variants_" + lang.code(), form)));
    }

    private static Use use(RowPlace place, String column, String form) {
        return new Use(place, column, form, Folded.of(form).view());
    }

    private void add(Use use) {
        List<Use> same = uses.computeIfAbsent(use.view().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
        for (Use before : same) {
            String pair = before.place().term().id() + '\n' + use.place().term().id() + '\n' + use.view();
            if (!before.place().term().id().equals(use.place().term().id())
                    && use.matchesLike(before)
                    && reported.add(pair)) {
                report(before, use);
            }
        }
        same.add(use);
    }

    private void report(Use before, Use use) {
        Term first = before.place().term();
        Term second = use.place().term();
        boolean clash = before.isCanonical()
                && use.isCanonical()
                && first.type().equals(second.type())
                && targetsDiffer(first, second);
        Severity severity = isMeant(first, second) ? Severity.INFO : clash ? Severity.ERROR : Severity.WARNING;
        String message = "\"" + use.form() + "\" is a form of " + first.id() + " ("
                + before.place().where() + ") too";
        use.place().add(use.column(), "shared-form", severity, message);
    }

    /** A country and its adjective, which are one word in Vietnamese and Lao, or rows whose note owns up to it. */
    private static boolean isMeant(Term first, Term second) {
        String types = first.type() + "+" + second.type();
        return types.equals("place+demonym")
                || types.equals("demonym+place")
                || first.note().contains(AMBIGUOUS)
                || second.note().contains(AMBIGUOUS);
    }

    private boolean targetsDiffer(Term first, Term second) {
        for (Lang target : Lang.values()) {
            boolean both = first.form(target).isPresent() && second.form(target).isPresent();
            if (target != lang && both && !first.form(target).equals(second.form(target))) {
                return true;
            }
        }
        return false;
    }
}
