package org.songngu.names;

import java.util.Locale;
import org.songngu.names.lao.SpellingKey;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;

/**
 * Whether two Latin spellings that the list has for one name are romanisations of it, as Houaphan, Houaphanh and Huaphan are, and
 * not two wordings. They are if they have one spelling key, or the same consonants but for what the habits of writers exchange:
 * x and s, c and k, w and v, r and l, an h after a consonant, a doubled letter.
 */
final class Romanisation {
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_CONSONANTS = 2;

    private Romanisation() {}

    /** True for two words of which both are long enough to tell. */
    static boolean areOne(String word, String other) {
        String consonants = consonants(word);
        boolean same = consonants.length() >= LEAST_CONSONANTS && consonants.equals(consonants(other));
        return Math.min(word.length(), other.length()) >= LEAST_LETTERS
                && (same || SpellingKey.ofLatin(word).meets(SpellingKey.ofLatin(other)));
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
