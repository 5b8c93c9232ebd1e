package org.songngu.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a word could be a Vietnamese syllable, going by its letters without their marks. */
public final class PlainSyllable {
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
            + "(?:(?:o[aeo]?|u[aeoy]|ie|ye|uye|[aeiuy])(?:ch|c|m|nh|ng|n|p|t)?"
            + "|a[iouy]|eo|eu|i[au]|oi|u[iu]|oa[ioy]|oeo|uay|uya|uyu|[iy]eu|uo[iu])");

    private static final Pattern GAP = Pattern.compile("[ -]");

    private PlainSyllable() {}

    /** True for {@code Lâm}, {@code Lam} and {@code can}, not for {@code late}. */
    public static boolean is(String word) {
        return SYLLABLE.matcher(Diacritics.strip(word).toLowerCase(Locale.ROOT)).matches();
    }

    /** True if every word of a text, parted by spaces or hyphens, could be one. */
    public static boolean areAll(String text) {
        return GAP.splitAsStream(text).allMatch(PlainSyllable::is);
    }
}
