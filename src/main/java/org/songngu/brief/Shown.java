package org.songngu.brief;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.text.Lang;

/** Text as a reader sees it: NFC, and without characters that no page can show or that turn the direction of the rest. */
final class Shown {
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern GAP = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Shown() {}

    static String text(String text) {
        return UNFIT.matcher(Normalizer2.getNFCInstance()
                        .normalize(LINE_BREAK.matcher(text).replaceAll("\n")))
                .replaceAll("");
    }

    /** The text on one line. */
    static String line(String text) {
        return GAP.matcher(text(text)).replaceAll(" ").strip();
    }

    /** The three written forms of something, in the order en, vi, lo. */
    static String forms(Map<Lang, String> forms) {
        return Stream.of(Lang.values())
                .filter(forms::containsKey)
                .map(lang -> lang.code() + " " + line(forms.getOrDefault(lang, "")))
                .collect(Collectors.joining(" · "));
    }
}
