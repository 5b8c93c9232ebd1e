package org.songngu.text;

import com.ibm.icu.text.Normalizer2;

/** Latin letters without their marks. */
public final class Diacritics {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private Diacritics() {}

    /** The text with each precomposed Latin letter replaced by its base letter (ệ by e, Đ by D); as many characters as before. */
    public static String strip(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(base(text.charAt(i)));
        }
        return plain.toString();
    }

    /** True for a text in which no precomposed Latin letter has a mark. */
    public static boolean areMissingIn(String text) {
        return text.chars().allMatch(c -> c == base((char) c));
    }

    /** The base letter of a Latin letter, and any other character itself. */
    public static char base(char c) {
        if (c < 0xC0 || c > 0x1EFF || (c > 0x24F && c < 0x1E00)) {
            return c;
        }
        if (c == 'đ' || c == 'Đ') {
            return c == 'đ' ? 'd' : 'D';
        }
        String parts = NFD.getDecomposition(c);
        return parts == null ? c : parts.charAt(0);
    }
}
