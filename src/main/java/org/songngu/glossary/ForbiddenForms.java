package org.songngu.glossary;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.text.Finding;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.PhraseMatcher.Match;

/**
 * Finds forms that a glossary forbids, and names the right ones. A forbidden form counts in its own case (or in capitals
 * throughout) and with its own diacritics; it is let pass inside a longer accepted form, and where it is some term's canonical
 * form. A variant is accepted on input only, so it does not excuse the same form being forbidden. Immutable and safe for
 * threads.
 */
public final class ForbiddenForms {
    public static final String RULE = "forbidden-form";

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private record Matchers(
            PhraseMatcher<Term> forbidden, PhraseMatcher<Term> canonical, PhraseMatcher<Term> accepted) {}

    private final Map<Lang, Matchers> matchers = new EnumMap<>(Lang.class);

    public ForbiddenForms(Glossary glossary) {
        List<Term> terms = glossary.byPrecedence();
        for (Lang lang : Lang.values()) {
            matchers.put(lang, matchers(terms, lang));
        }
    }

    /** A finding for each forbidden form that stands in the text; the spans are of {@code text.original()}. */
    public List<Finding> check(Lang lang, Folded text, Finding.Severity severity) {
        Matchers ofLang = Optional.ofNullable(matchers.get(lang)).orElseThrow();
        List<Match<Term>> bad = ofLang.forbidden().find(text);
        if (bad.isEmpty()) {
            return List.of();
        }
        List<Match<Term>> canonical = ofLang.canonical().find(text);
        List<Match<Term>> accepted = ofLang.accepted().find(text);
        List<Finding> findings = new ArrayList<>();
        for (Match<Term> match : bad) {
            if (canonical.stream().noneMatch(right -> right.inView().contains(match.inView()))
                    && accepted.stream().noneMatch(longer -> isInside(match, longer))) {
                findings.add(new Finding(RULE, severity, message(lang, text, match), match.span()));
            }
        }
        return findings;
    }

    private static boolean isInside(Match<Term> match, Match<Term> longer) {
        return longer.inView().contains(match.inView())
                && longer.inView().length() > match.inView().length();
    }

    private static String message(Lang lang, Folded text, Match<Term> match) {
        Term term = match.values().get(0);
        String surface = NFC.normalize(match.span().in(text.original())).replaceAll("[\\h\\v]+", " ");
        return term.form(lang)
                .map(form -> "\"" + surface + "\" is not how " + form + " (" + term.id() + ") is written")
                .orElse("\"" + surface + "\" must not be written for " + term.id());
    }

    private static Matchers matchers(List<Term> terms, Lang lang) {
        PhraseMatcher.Builder<Term> forbidden = PhraseMatcher.builder();
        PhraseMatcher.Builder<Term> canonical = PhraseMatcher.builder();
        PhraseMatcher.Builder<Term> accepted = PhraseMatcher.builder();
        for (Term term : terms) {
            term.forbidden(lang).forEach(form -> forbidden.add(form, CaseRule.SENSITIVE, term));
            term.form(lang).ifPresent(form -> canonical.add(form, term.caseRule(), term));
            Stream.concat(term.form(lang).stream(), term.variants(lang).stream())
                    .forEach(form -> accepted.add(form, term.caseRule(), term));
        }
        return new Matchers(forbidden.build(), canonical.build(), accepted.build());
    }
}
