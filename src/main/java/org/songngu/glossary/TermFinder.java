package org.songngu.glossary;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.MoneyName;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.VietnameseNeighbours;

/**
 * Finds the terms of a glossary in a text: canonical forms and variants of the text's language, the longest first, never a part
 * of a word, never in a URL, an address or code. Where several terms have the form, the term of a hit is one whose canonical
 * form it is before one whose variant it is, then the term of the later file, then the earlier row. Immutable and safe for
 * threads.
 */
public final class TermFinder {
    private final Map<Lang, PhraseMatcher<Term>> matchers = new EnumMap<>(Lang.class);

    public TermFinder(Glossary glossary) {
        List<Term> terms = glossary.byPrecedence();
        for (Lang lang : Lang.values()) {
            matchers.put(lang, matcher(terms, lang));
        }
    }

    /** Every hit, in the order of the text; the spans are of {@code text.original()}. */
    public List<TermHit> find(Lang lang, Folded text) {
        return matcher(lang).find(text).stream()
                .filter(match -> !isPartOfAnother(lang, match, text.view()))
                .map(match -> new TermHit(
                        match.span(),
                        match.span().in(text.original()),
                        match.values().get(0)))
                .toList();
    }

    private static boolean isPartOfAnother(Lang lang, Match<Term> match, String view) {
        return (lang == Lang.VI && VietnameseNeighbours.hide(match.inView(), view))
                || (match.values().get(0).type().equals("place") && MoneyName.isAround(match.inView(), view));
    }

    /** Every term that has this form in the language, in the order of their claims; empty for a form of none. */
    public List<Term> meanings(Lang lang, String form) {
        return List.copyOf(new LinkedHashSet<>(matcher(lang).get(form)));
    }

    private PhraseMatcher<Term> matcher(Lang lang) {
        return matchers.getOrDefault(lang, PhraseMatcher.<Term>builder().build());
    }

    private static PhraseMatcher<Term> matcher(List<Term> terms, Lang lang) {
        PhraseMatcher.Builder<Term> builder = PhraseMatcher.builder();
        for (Term term : terms) {
            term.form(lang).ifPresent(form -> builder.add(form, term.caseRule(), term));
        }
        for (Term term : terms) {
            term.variants(lang).forEach(variant -> builder.add(variant, term.caseRule(), term));
        }
        return builder.build();
    }
}
