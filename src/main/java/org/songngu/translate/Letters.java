package org.songngu.translate;

import java.util.function.IntPredicate;
import org.songngu.text.Characters;
import org.songngu.text.Lang;

/** What the rules of this package ask about single characters. */
final class Letters {
    private Letters() {}

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
        while (at > 0 && !Characters.isOfWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
