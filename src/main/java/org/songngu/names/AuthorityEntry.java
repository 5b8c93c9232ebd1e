package org.songngu.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;

/**
 * One row of an authority list: an entity, and the forms by which a text may name it.
 *
 * @param entity with its canonical forms and its id, which a listed name always has
 * @param variants accepted beside the canonical form of the same language
 * @param offices what a person was, and when
 */
public record AuthorityEntry(
        Entity entity, Map<Lang, List<String>> variants, CaseRule caseRule, List<HeldOffice> offices) {
    public AuthorityEntry {
        if (entity.id().isEmpty()) {
            throw new IllegalArgumentException("an entry of an authority list without an id: " + entity);
        }
        Map<Lang, List<String>> copy = new EnumMap<>(Lang.class);
        variants.forEach((lang, forms) -> copy.put(lang, List.copyOf(forms)));
        variants = Map.copyOf(copy);
        offices = List.copyOf(offices);
    }

    /** An entry of whose offices nothing is known. */
    public AuthorityEntry(Entity entity, Map<Lang, List<String>> variants, CaseRule caseRule) {
        this(entity, variants, caseRule, List.of());
    }

    /** The forms of a language, the canonical one first, none twice. */
    public List<String> forms(Lang lang) {
        Set<String> forms = new LinkedHashSet<>();
        entity.form(lang).ifPresent(forms::add);
        forms.addAll(variants.getOrDefault(lang, List.of()));
        return new ArrayList<>(forms);
    }

    String id() {
        return entity.id().orElseThrow();
    }

    NameKind kind() {
        return entity.kind();
    }
}
