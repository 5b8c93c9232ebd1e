package org.songngu.evaluate.tagging;

import java.util.Locale;
import java.util.Map;
import org.songngu.text.Span;

/**
 * A labelled part of a sentence.
 *
 * @param kind {@code person}, {@code place}, {@code org}, {@code title}, or what else a file calls it
 */
public record NamedSpan(Span span, String kind) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("per", "person"),
            Map.entry("pers", "person"),
            Map.entry("loc", "place"),
            Map.entry("gpe", "place"),
            Map.entry("location", "place"),
            Map.entry("organisation", "org"),
            Map.entry("organization", "org"),
            Map.entry("corporation", "org"),
            Map.entry("group", "org"));

    /** The kind that a label without its prefix means: PER and Person are {@code person}. */
    static String kindOf(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return KINDS.getOrDefault(small, small);
    }
}
