package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Characters;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

/**
 * The smallest parts of a text that can be a name: runs of letters, marks and digits, single characters of any other kind and,
 * in Lao, which has no spaces, consonants with their vowel signs and tones.
 */
final class TextWords {
    private TextWords() {}

    /** The words in order; together they are the whole text but for white space. */
    static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (!Whitespace.isBlank(text.charAt(at))) {
                words.add(new Span(at, end));
            }
            at = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int before = text.codePointAt(start);
        int end = start + Character.charCount(before);
        while (end < text.length() && isJoined(before, text.codePointAt(end))) {
            before = text.codePointAt(end);
            end += Character.charCount(before);
        }
        return end;
    }

    private static boolean isJoined(int before, int after) {
        if (Characters.isMark(after)) {
            return true;
        }
        if (Characters.isLao(before) || Characters.isLao(after)) {
            return Characters.isLao(before)
                    && Characters.isLao(after)
                    && (Characters.isLaoDependent(after) || Characters.isLaoLeadingVowel(before));
        }
        return Characters.isOfWord(before) && Character.isLetterOrDigit(after);
    }
}
