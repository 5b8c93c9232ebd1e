package org.songngu.glossary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;

/**
 * One concept of a glossary: a row of its CSV.
 *
 * @param forms the canonical form of each language that has one
 * @param type {@code person}, {@code place}, {@code org}, {@code title}, {@code agreement}, {@code demonym}, {@code term}
 * @param forbidden forms that must not stand in a text of that language
 * @param variants forms that are accepted on input
 * @param offices the titles that a person held, and when
 * @param line the 1-based line of the file on which the row begins
 */
public record Term(
        String id,
        Map<Lang, String> forms,
        String type,
        Map<Lang, List<String>> forbidden,
        Map<Lang, List<String>> variants,
        CaseRule caseRule,
        String status,
        String note,
        String source,
        List<Office> offices,
        int line) {
    public Term {
        forms = Map.copyOf(forms.isEmpty() ? Map.of() : new EnumMap<>(forms));
        forbidden = Map.copyOf(forbidden);
        variants = Map.copyOf(variants);
        offices = List.copyOf(offices);
    }

    public Optional<String> form(Lang lang) {
        return Optional.ofNullable(forms.get(lang));
    }

    public List<String> forbidden(Lang lang) {
        return forbidden.getOrDefault(lang, List.of());
    }

    public List<String> variants(Lang lang) {
        return variants.getOrDefault(lang, List.of());
    }
}
