package org.songngu.ingest.encoding;

/** TCVN 5712:1993 as the .VnTime fonts have it: one byte a letter, and the quotes and dashes of Windows left in place. */
final class Tcvn3 {
    private static final char FIRST = '\u00A1';
    /** The letters of the bytes A1 to FF; a space where fonts keep the Latin sign (B0 to B4: combining marks by the book). */
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "     àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";

    private Tcvn3() {}

    /** The text of TCVN3 bytes that were read as Windows-1252. */
    static String toUnicode(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            out.append(letter(latin.charAt(i)));
        }
        return out.toString();
    }

    private static char letter(char c) {
        int at = c - FIRST;
        boolean known = at >= 0 && at < LETTERS.length() && LETTERS.charAt(at) != ' ';
        return known ? LETTERS.charAt(at) : c;
    }
}
