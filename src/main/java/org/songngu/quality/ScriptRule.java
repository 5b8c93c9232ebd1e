package org.songngu.quality;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songngu.text.Diacritics;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Mask;

/**
 * {@code wrong-script}: letters that the target language does not write with and that the source does not have either, Latin
 * running text in a Lao translation, and Vietnamese running text in an English one. Names, acronyms, units and a word or two of
 * another language ("áo dài") are let through.
 */
final class ScriptRule implements Rule {
    private static final Set<UnicodeScript> NEUTRAL = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.UNKNOWN);
    private static final int LATIN_WORDS = 3;
    private static final int VIETNAMESE_WORDS = 3;

    @Override
    public void check(Checked segment) {
        foreignLetters(segment);
        Lang to = segment.target().lang();
        if (to == Lang.LO) {
            run(segment, LATIN_WORDS, false, "Latin");
        } else if (to == Lang.EN) {
            run(segment, VIETNAMESE_WORDS, true, "Vietnamese");
        }
    }

    private static void foreignLetters(Checked segment) {
        String view = segment.target().view();
        int at = 0;
        while (at < view.length()) {
            int end = at;
            UnicodeScript script = UnicodeScript.of(view.charAt(at));
            while (end < view.length() && UnicodeScript.of(view.charAt(end)) == script) {
                end++;
            }
            boolean ours = NEUTRAL.contains(script)
                    || (script == UnicodeScript.LAO && segment.target().lang() == Lang.LO);
            if (!ours && !isQuoted(segment, view.substring(at, end), script)) {
                segment.add(Flaw.inTarget(
                        "wrong-script",
                        Severity.ERROR,
                        "\"" + view.substring(at, end) + "\" is in " + name(script) + " letters, which "
                                + segment.target().lang().englishName() + " does not use.",
                        segment.target().original(at, end)));
            }
            at = end;
        }
    }

    /** Foreign letters that the source quotes as well; its own letters are not quoted, they were left. */
    private static boolean isQuoted(Checked segment, String letters, UnicodeScript script) {
        boolean sourceScript = script == UnicodeScript.LAO && segment.source().lang() == Lang.LO;
        return !sourceScript && segment.source().view().contains(letters);
    }

    private static String name(UnicodeScript script) {
        String name = script.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void run(Checked segment, int words, boolean vietnamese, String name) {
        Mask mask = Mask.of(segment.target().folded());
        String view = segment.target().view();
        List<Token> tokens = Token.of(view);
        int first = 0;
        int marked = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean inside = i < tokens.size()
                    && isRunning(tokens.get(i))
                    && !mask.touches(tokens.get(i).span());
            if (inside) {
                marked += !vietnamese || !Diacritics.areMissingIn(tokens.get(i).text()) ? 1 : 0;
                continue;
            }
            boolean gloss = i > first && opensGloss(view, tokens.get(first).start());
            if (i - first >= words && marked * 3 >= (i - first) * 2 && !gloss) {
                report(segment, tokens.get(first).start(), tokens.get(i - 1).end(), name);
            }
            first = i + 1;
            marked = 0;
        }
    }

    /** Words in brackets or quotes are shown, not told. */
    private static boolean opensGloss(String view, int start) {
        return start > 0 && (view.charAt(start - 1) == '(' || view.charAt(start - 1) == '"');
    }

    private static boolean isRunning(Token token) {
        char c = token.text().charAt(0);
        return Character.isLowerCase(c)
                && UnicodeScript.of(c) == UnicodeScript.LATIN
                && token.text().length() > 1;
    }

    private static void report(Checked segment, int start, int end, String name) {
        String text = segment.target().view().substring(start, end);
        segment.add(Flaw.inTarget(
                "wrong-script",
                Severity.WARNING,
                "\"" + text + "\" is " + name + " running text in a "
                        + segment.target().lang().englishName() + " translation.",
                segment.target().original(start, end)));
    }
}
