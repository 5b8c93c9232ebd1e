package org.songngu.quantity;

import org.songngu.text.Characters;
import org.songngu.text.Lang;

/** Where a word of a folded view may begin and end, and the digits in it. */
final class Letters {
    private Letters() {}

    /** The view in lower case, with Lao digits as ASCII ones; as many characters as before. */
    static String lower(String view) {
        StringBuilder lower = new StringBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            char c = view.charAt(i);
            boolean digit = Character.isDigit(c);
            lower.append(digit ? (char) ('0' + Character.digit(c, 10)) : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** True if no word runs across this index: Latin words end at letters, Lao ones at whole syllables' graphemes. */
    static boolean isEdge(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Characters.isLao(before) && Characters.isLao(after)) {
            return !Characters.isLaoDependent(after) && !Characters.isLaoLeadingVowel(before);
        }
        return Characters.isLao(before) != Characters.isLao(after)
                || !Character.isLetter(before)
                || !Character.isLetter(after);
    }

    /** The index after one space, where there is one. */
    static int afterSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** The index after what may stand between a number and its word: one space, in English also a hyphen. */
    static int afterGap(String text, int at, Lang lang) {
        boolean hyphen = lang == Lang.EN && at < text.length() && text.charAt(at) == '-';
        return hyphen ? at + 1 : afterSpace(text, at);
    }
}
