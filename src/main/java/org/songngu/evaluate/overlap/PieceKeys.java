package org.songngu.evaluate.overlap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.songngu.files.Sha256;

/**
 * The keys of a text: a number for each piece between line ends and sentence enders, the same for every way of writing the
 * piece that differs in capitals, spaces, punctuation or composition alone. Where a text is cut depends on the letters around
 * the cut only, so that a sentence has the same pieces alone and in a paragraph. {@code models/training/keys.py} makes the same
 * keys: change both or neither.
 */
final class PieceKeys {
    /** Five bytes of a hash: two of a million pieces are alike by chance about once. */
    static final int BYTES = 5;

    /** A shorter piece is a mere phrase that any two texts may share. */
    private static final int SHORTEST = 30;

    private static final Pattern ENDS =
            Pattern.compile("(?<=[.!?…])[\"'”’»)\\]]*[ \\t\\r\\n\\u00A0\\u3000]+|[\\r\\n]+");

    private PieceKeys() {}

    /**
     * A piece of a text.
     *
     * @param letters how many letters, marks and digits it has
     */
    record Piece(long key, int letters) {}

    /** The pieces that are long enough to be told from others, in order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : ENDS.split(text)) {
            String letters = letters(piece);
            int count = letters.codePointCount(0, letters.length());
            if (count >= SHORTEST) {
                pieces.add(new Piece(key(letters), count));
            }
        }
        return pieces;
    }

    private static String letters(String piece) {
        String small = Normalizer.normalize(piece, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return small.codePoints()
                .filter(PieceKeys::isKept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters, marks (of which Lao makes its vowels) and numbers. */
    private static boolean isKept(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static long key(String letters) {
        MessageDigest digest = Sha256.digest();
        return number(digest.digest(letters.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** The key that stands in a row of bytes, as a number in the order of the bytes. */
    static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = at; i < at + BYTES; i++) {
            number = number << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
        }
        return number;
    }
}
