package org.songngu.text;

/** Of what kind a character is, where {@link Character} does not tell. */
public final class Characters {
    private Characters() {}

    /** True for a character of the Lao block. */
    public static boolean isLao(int c) {
        return c >= 0x0E80 && c <= 0x0EFF;
    }

    /** True for a Lao vowel sign, tone or other mark that belongs to the consonant before it. */
    public static boolean isLaoDependent(int c) {
        return (c >= 0x0EB0 && c <= 0x0EBD) || (c >= 0x0EC8 && c <= 0x0ECD);
    }

    /** True for a Lao vowel that is written before its consonant. */
    public static boolean isLaoLeadingVowel(int c) {
        return c >= 0x0EC0 && c <= 0x0EC4;
    }

    /** True for a mark that is written on, under or around another character. */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** True for a letter, a digit or a mark on one. */
    public static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }
}
