package org.songngu.evaluate.diacritics;

import java.util.Locale;
import org.songngu.text.Folded;

/** When two Vietnamese syllables are the same. */
final class Syllables {
    private Syllables() {}

    /** True if two words are the same but for their case and for the two places where a tone may stand (hòa, hoà). */
    static boolean same(String one, String other) {
        return one.equals(other) || unified(one).equals(unified(other));
    }

    static String unified(String text) {
        return Folded.of(text).view().toLowerCase(Locale.ROOT);
    }
}
