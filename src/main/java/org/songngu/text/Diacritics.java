package org.songngu.text;

import com.ibm.icu.text.Normalizer2;

/** Latin letters without their marks. */
public final class Diacritics {
    /** The base letter of each character up to the last of the Latin ones. */
    private static final char[] BASES = bases();

    private Diacritics() {}

    private static char[] bases() {
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        char[] bases = new char[0x1F00];
        for (char c = 0; c < bases.length; c++) {
            boolean latin = (c >= 0xC0 && c <= 0x24F) || c >= 0x1E00;
            String parts = latin ? nfd.getDecomposition(c) : null;
            bases[c] = parts == null ? c : parts.charAt(0);
        }
        bases['đ'] = 'd';
        bases['Đ'] = 'D';
        return bases;
    }

    /** The text with each precomposed Latin letter replaced by its base letter (ệ by e, Đ by D); as many characters as before. */
    public static String strip(String text) {
        if (areMissingIn(text)) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = base(plain[i]);
        }
        return new String(plain);
    }

    /** True for a text in which no precomposed Latin letter has a mark. */
    public static boolean areMissingIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != base(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The base letter of a Latin letter, and any other character itself. */
    public static char base(char c) {
        return c < BASES.length ? BASES[c] : c;
    }
}
