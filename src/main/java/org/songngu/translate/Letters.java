package org.songngu.translate;

import java.util.function.IntPredicate;
import org.songngu.text.Lang;

/** What the rules of this package ask about single characters. */
final class Letters {
    private Letters() {}

    static boolean isLao(char c) {
        return c >= '\u0E80' && c <= '\u0EFF';
    }

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean hasCase(Lang lang) {
        return lang != Lang.LO;
    }

    /** The index of the first letter or digit; the length of the text if there is none. */
    static int firstInk(CharSequence text) {
        return first(text, Character::isLetterOrDigit);
    }

    /** The index of the first character of this sort; the length of the text if there is none. */
    static int first(CharSequence text, IntPredicate sort) {
        int at = 0;
        while (at < text.length() && !sort.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index after the last letter, digit or mark; 0 if there is none. */
    static int inkEnd(CharSequence text) {
        int at = text.length();
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)) && !isMark(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
