package org.songngu.quality;

import java.util.Locale;
import org.songngu.text.Characters;
import org.songngu.text.Diacritics;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** {@code name-missing}: a name that has to be in the target stands there in none of its accepted forms. */
final class NameRule implements Rule {
    @Override
    public void check(Checked segment) {
        if (segment.pair().names().isEmpty()) {
            return;
        }
        Lang lang = segment.target().lang();
        String target = comparable(lang, segment.target().view());
        for (RequiredName name : segment.pair().names()) {
            boolean present = name.accepted().stream()
                    .anyMatch(form ->
                            isIn(target, comparable(lang, Folded.of(form).view())));
            if (!present && !name.accepted().isEmpty()) {
                segment.add(Flaw.inSource("name-missing", Severity.ERROR, message(segment, name), name.inSource()));
            }
        }
    }

    private static String message(Checked segment, RequiredName name) {
        return "The name \"" + name.inSource().in(segment.source().text()) + "\" is missing; \""
                + name.accepted().get(0) + "\" was expected.";
    }

    /** Small letters; English without diacritics, which house styles keep or drop; Lao without spaces, for the same reason. */
    private static String comparable(Lang lang, String view) {
        String letters = lang == Lang.EN ? Diacritics.strip(view) : view;
        return letters.toLowerCase(Locale.ROOT).replaceAll("(?<=[\\u0E80-\\u0EFF]) (?=[\\u0E80-\\u0EFF])", "");
    }

    private static boolean isIn(String text, String form) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            int end = at + form.length();
            boolean lao = Characters.isLao(form.charAt(0));
            boolean opens = lao || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean closes = lao || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }
}
