package org.songngu.evaluate.romanization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which spellings that differ share a key. */
final class Collisions {
    private final Map<String, Set<String>> spellings = new HashMap<>();

    void add(String key, String spelling) {
        spellings.computeIfAbsent(key, k -> new HashSet<>()).add(spelling);
    }

    int spellings() {
        return spellings.values().stream().mapToInt(Set::size).sum();
    }

    /** The spellings whose key another one has as well. */
    int sharing() {
        return spellings.values().stream()
                .mapToInt(Set::size)
                .filter(size -> size > 1)
                .sum();
    }
}
