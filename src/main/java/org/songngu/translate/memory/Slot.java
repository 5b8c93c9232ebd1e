package org.songngu.translate.memory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * A piece of a sentence that can be exchanged for another of its kind without touching the rest, such as a name or a number.
 *
 * @param span in the text that was searched
 * @param kind pieces of one kind can stand for one another
 * @param renderings how it is written in each language, the best first; a language that is missing cannot be repaired
 */
public record Slot(Span span, String kind, Map<Lang, List<String>> renderings) {
    public Slot {
        Map<Lang, List<String>> copy = new EnumMap<>(Lang.class);
        renderings.forEach((lang, forms) -> copy.put(lang, List.copyOf(forms)));
        renderings = Collections.unmodifiableMap(copy);
    }

    /** Empty if nothing is known of that language. */
    List<String> in(Lang lang) {
        return renderings.getOrDefault(lang, List.of());
    }

    /** True if this stands for the same thing as {@code other}, however each is written. */
    boolean means(Slot other) {
        return kind.equals(other.kind) && !renderings.isEmpty() && renderings.equals(other.renderings);
    }
}
