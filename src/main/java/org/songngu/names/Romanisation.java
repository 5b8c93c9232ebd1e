package org.songngu.names;

import java.util.Locale;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;

/**
 * Whether two Latin spellings may be those of one Lao name, as Houaphan, Houaphanh and Huaphan are. Their consonants decide,
 * without what the habits of writers exchange: x and s, c and k, w and v, r and l, an h after a consonant, a doubled letter.
 */
final class Romanisation {
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_CONSONANTS = 2;

    private Romanisation() {}

    /** True for two words of which both are long enough to tell. */
    static boolean areOne(String word, String other) {
        String consonants = consonants(word);
        return Math.min(word.length(), other.length()) >= LEAST_LETTERS
                && consonants.length() >= LEAST_CONSONANTS
                && consonants.equals(consonants(other));
    }

    private static String consonants(String word) {
        String plain = Diacritics.strip(Folded.of(word).view())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return plain.replaceAll("(.)\\1+", "$1")
                .replaceAll("(?<=[bcdfgkmnpstvx])h", "")
                .replace('x', 's')
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('r', 'l')
                .replaceAll("[aeiouy]", "");
    }
}
