package org.songngu.evaluate.diacritics;

import java.util.Locale;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;

/** What of a text is a Vietnamese syllable, by its letters alone, and when two are the same. */
final class Syllables {
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
            + "(?:(?:o[aeo]?|u[aeoy]|ie|ye|uye|[aeiuy])(?:ch|c|m|nh|ng|n|p|t)?"
            + "|a[iouy]|eo|eu|i[au]|oi|u[iu]|oa[ioy]|oeo|uay|uya|uyu|[iy]eu|uo[iu])");

    private Syllables() {}

    /** True for letters that Vietnamese could write, such as {@code Lâm} and {@code can}, not {@code late}. */
    static boolean isOne(String word) {
        return SYLLABLE.matcher(Diacritics.strip(word).toLowerCase(Locale.ROOT)).matches();
    }

    /** True if two words are the same but for their case and for the two places where a tone may stand (hòa, hoà). */
    static boolean same(String one, String other) {
        return one.equals(other) || unified(one).equals(unified(other));
    }

    static String unified(String text) {
        return Folded.of(text).view().toLowerCase(Locale.ROOT);
    }
}
