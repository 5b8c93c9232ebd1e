package org.songngu.names.lao;

import java.util.Optional;

/**
 * What the Latin spellings of one Lao name have in common: {@code Houaphan}, {@code Houaphanh} and {@code Huaphan} have one
 * key. Both forms forget capitals, spaces, marks, the length of vowels, the silent e, r and h, and what habits exchange: x and
 * s, nh and y, v and w, r and l, ai and ay, ou, eu and u, ie and ia, final t, th and d. For comparing alone.
 *
 * @param close keeps all else; two names that differ seldom share it
 * @param wide forgets as well the breath of k, t, p (kh, th, ph, f) and the difference of e and a in a closed syllable, as
 *     careless spellings do; other names share it more often
 */
public record SpellingKey(String close, String wide) {
    private static final LaoRomaniser ROMANISER = new LaoRomaniser();

    /** The key of a name in Lao script; empty if it cannot be read. */
    public static Optional<SpellingKey> ofLao(String name) {
        return ROMANISER.romanise(name).forms().map(forms -> ofLatin(forms.press()));
    }

    /** The key of a name in any Latin spelling; its forms are empty if there is no Latin letter and no digit. */
    public static SpellingKey ofLatin(String name) {
        String close = Sounds.of(LatinSpelling.plain(name));
        return new SpellingKey(close, Sounds.widened(close));
    }

    /** True if both may be spellings of one name. */
    public boolean meets(SpellingKey other) {
        return !wide.isEmpty() && wide.equals(other.wide);
    }
}
