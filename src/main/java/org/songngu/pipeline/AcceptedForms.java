package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.glossary.Term;
import org.songngu.glossary.TermFinder;
import org.songngu.glossary.TermHit;
import org.songngu.names.NameStyle;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;

/**
 * The forms in which a target may have a name or a term, the canonical one first. A source form may be that of several rows
 * (Lào is Laos and Lao): then each of theirs will do. English may keep the diacritics of a Vietnamese name; Vietnamese may not do
 * without them.
 */
final class AcceptedForms {
    private final TermFinder terms;
    private final Lang to;
    private final boolean prefersDiacritics;

    /** @param prefersDiacritics whether English has the marks of Vietnamese persons and places */
    AcceptedForms(TermFinder terms, Lang to, boolean prefersDiacritics) {
        this.terms = terms;
        this.to = to;
        this.prefersDiacritics = prefersDiacritics;
    }

    /** Those of a name that stands so in a text and has this canonical form; none if it has none. */
    List<String> names(Lang from, String surface, Optional<String> canonical) {
        return canonical
                .map(form -> styled(form, terms.meanings(from, surface)))
                .orElse(List.of());
    }

    /** True unless the list itself is unsure (grade C) how the name that stands so is written in the target's language. */
    boolean isSure(Lang from, String surface) {
        List<Term> meanings = terms.meanings(from, surface);
        return meanings.isEmpty()
                || meanings.stream().anyMatch(term -> !term.source().contains(to.code() + ":C"));
    }

    /** Those of a term: canonical and variants; none if it has no canonical one in the language. */
    List<String> terms(TermHit hit) {
        Set<String> forms = new LinkedHashSet<>();
        hit.term().form(to).ifPresent(form -> {
            forms.add(form);
            forms.addAll(hit.term().variants(to));
        });
        return inked(forms);
    }

    private List<String> completed(Set<String> forms, List<Term> meanings) {
        List<String> canonical = new ArrayList<>(forms);
        for (Term term : meanings) {
            term.form(to).ifPresent(form -> {
                forms.add(form);
                canonical.add(form);
            });
        }
        for (Term term : meanings) {
            term.variants(to).stream()
                    .filter(variant -> !isBare(variant, canonical))
                    .forEach(forms::add);
            if (to == Lang.EN) {
                term.form(Lang.VI).filter(form -> isSpeltAlike(form, canonical)).ifPresent(forms::add);
            }
        }
        return inked(forms);
    }

    /** All forms; where English is to have diacritics, the one with the marks of a Vietnamese name before the others. */
    private List<String> styled(String canonical, List<Term> meanings) {
        Set<String> first = new LinkedHashSet<>();
        if (to == Lang.EN && prefersDiacritics) {
            meanings.stream()
                    .filter(Authority::isName)
                    .map(Authority::entry)
                    .flatMap(entry -> NameStyle.marked(entry).stream())
                    .filter(form -> isSpeltAlike(form, List.of(canonical)))
                    .limit(1)
                    .forEach(first::add);
        }
        first.addAll(completed(new LinkedHashSet<>(List.of(canonical)), meanings));
        return List.copyOf(first);
    }

    /** True for a Vietnamese form that is a canonical one without its diacritics. */
    private boolean isBare(String variant, List<String> canonical) {
        return to == Lang.VI
                && canonical.stream()
                        .anyMatch(form -> !variant.equals(form) && variant.equalsIgnoreCase(Diacritics.strip(form)));
    }

    /** True for Hà Nội (Hanoi) and Tô Lâm (To Lam), not for Thái Lan (Thailand). */
    private static boolean isSpeltAlike(String vietnamese, List<String> english) {
        String letters = Diacritics.strip(vietnamese).replace(" ", "");
        return english.stream().anyMatch(form -> letters.equalsIgnoreCase(form.replace(" ", "")));
    }

    private static List<String> inked(Set<String> forms) {
        return forms.stream().filter(form -> !form.isBlank()).toList();
    }
}
