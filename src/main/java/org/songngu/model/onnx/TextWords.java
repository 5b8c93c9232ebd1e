package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;
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
        if (isMark(after)) {
            return true;
        }
        if (isLao(before) || isLao(after)) {
            return isLao(before) && isLao(after) && (isLaoDependent(after) || isLaoLeadingVowel(before));
        }
        return isWordPart(before) && Character.isLetterOrDigit(after);
    }

    /** True for a letter, a digit or a mark on one. */
    static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isLao(int c) {
        return c >= 0x0E80 && c <= 0x0EFF;
    }

    private static boolean isLaoDependent(int c) {
        return c >= 0x0EB0 && c <= 0x0EBD;
    }

    private static boolean isLaoLeadingVowel(int c) {
        return c >= 0x0EC0 && c <= 0x0EC4;
    }
}
