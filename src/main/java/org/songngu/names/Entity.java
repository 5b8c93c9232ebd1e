package org.songngu.names;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Lang;

/**
 * One person, place, organisation or title, as it is written in each language.
 *
 * @param id in the authority list; empty for a name that is not listed
 * @param forms the canonical form in each language for which there is one
 */
public record Entity(Optional<String> id, NameKind kind, Map<Lang, String> forms) {
    public Entity {
        forms = Map.copyOf(forms.isEmpty() ? Map.of() : new EnumMap<>(forms));
    }

    public Optional<String> form(Lang lang) {
        return Optional.ofNullable(forms.get(lang));
    }
}
