package org.songngu.ingest.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name a mistyped one stands for. */
final class NearestName {
    private NearestName() {}

    /** The name with the fewest slips of the pen (Levenshtein, case aside), if they are few for its length. */
    static Optional<String> to(String typed, List<String> names) {
        int most = Math.max(1, typed.length() / 4);
        return names.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= most)
                .filter(name -> slips(typed, name) <= most)
                .min(Comparator.comparingInt(name -> slips(typed, name)));
    }

    private static int slips(String typed, String name) {
        String a = typed.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
