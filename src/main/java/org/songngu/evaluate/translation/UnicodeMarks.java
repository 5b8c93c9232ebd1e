package org.songngu.evaluate.translation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.function.IntPredicate;

/**
 * Sets every punctuation mark and symbol apart by the rules of mteval-v14's international tokenization. The categories come
 * from ICU, because those of Java 17 know no emoji that is younger than itself.
 */
final class UnicodeMarks {
    private static final int NUMBERS = 1 << UCharacterCategory.DECIMAL_DIGIT_NUMBER
            | 1 << UCharacterCategory.LETTER_NUMBER
            | 1 << UCharacterCategory.OTHER_NUMBER;
    private static final int PUNCTUATION = 1 << UCharacterCategory.CONNECTOR_PUNCTUATION
            | 1 << UCharacterCategory.DASH_PUNCTUATION
            | 1 << UCharacterCategory.START_PUNCTUATION
            | 1 << UCharacterCategory.END_PUNCTUATION
            | 1 << UCharacterCategory.INITIAL_PUNCTUATION
            | 1 << UCharacterCategory.FINAL_PUNCTUATION
            | 1 << UCharacterCategory.OTHER_PUNCTUATION;
    private static final int SYMBOLS = 1 << UCharacterCategory.MATH_SYMBOL
            | 1 << UCharacterCategory.CURRENCY_SYMBOL
            | 1 << UCharacterCategory.MODIFIER_SYMBOL
            | 1 << UCharacterCategory.OTHER_SYMBOL;

    private UnicodeMarks() {}

    static String apart(String line) {
        String after = pairs(line, c -> !isNumber(c), UnicodeMarks::isPunctuation, false);
        String before = pairs(after, UnicodeMarks::isPunctuation, c -> !isNumber(c), true);
        StringBuilder out = new StringBuilder();
        before.codePoints().forEach(c -> {
            if (isSymbol(c)) {
                out.append(' ').appendCodePoint(c).append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    static boolean isNumber(int codePoint) {
        return in(NUMBERS, codePoint);
    }

    static boolean isPunctuation(int codePoint) {
        return in(PUNCTUATION, codePoint);
    }

    static boolean isSymbol(int codePoint) {
        return in(SYMBOLS, codePoint);
    }

    private static boolean in(int categories, int codePoint) {
        return (1 << UCharacter.getType(codePoint) & categories) != 0;
    }

    /**
     * A space between the two of each pair, and another behind it or before it; pairs are taken from the left and do not
     * overlap, as when a regular expression is replaced.
     */
    private static String pairs(String line, IntPredicate first, IntPredicate second, boolean spaceBefore) {
        int[] text = line.codePoints().toArray();
        StringBuilder out = new StringBuilder(line.length() * 2);
        int i = 0;
        while (i < text.length) {
            if (i + 1 < text.length && first.test(text[i]) && second.test(text[i + 1])) {
                out.append(spaceBefore ? " " : "").appendCodePoint(text[i]).append(' ');
                out.appendCodePoint(text[i + 1]).append(spaceBefore ? "" : " ");
                i += 2;
            } else {
                out.appendCodePoint(text[i++]);
            }
        }
        return out.toString();
    }
}
