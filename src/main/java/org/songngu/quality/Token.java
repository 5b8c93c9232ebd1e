package org.songngu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Characters;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** A word or a number of a folded view, at {@code [start,end)}. */
record Token(String text, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,']\\p{N}+)*");

    static List<Token> of(String view) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(view);
        while (word.find()) {
            tokens.add(new Token(word.group(), word.start(), word.end()));
        }
        return tokens;
    }

    Span span() {
        return new Span(start, end);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A word in small letters, which is no name. */
    boolean isCommon() {
        return Character.isLowerCase(text.charAt(0));
    }

    /** A common word; in Lao, which has no capitals, any word of its own script. */
    boolean isCommonIn(Lang lang) {
        return lang == Lang.LO ? text.chars().anyMatch(Characters::isLao) : isCommon();
    }
}
