package org.songngu.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What produced a result: ordered {@code key:value} pairs, printed as {@code key:value|key:value}. Immutable. Keys and values
 * have neither {@code |} nor line ends (they become {@code _}).
 */
public record Signature(Map<String, String> parts) {
    public Signature {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static Signature of(String key, String value) {
        return new Signature(Map.of()).with(key, value);
    }

    /** This signature with one more pair; a key that is there already takes the new value in its old place. */
    public Signature with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(clean(key), clean(value));
        return new Signature(more);
    }

    /** This signature followed by the pairs of another. */
    public Signature with(Signature other) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.putAll(other.parts);
        return new Signature(more);
    }

    private static String clean(String text) {
        return text.replaceAll("[|\\p{Cntrl}]", "_");
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .collect(Collectors.joining("|"));
    }
}
