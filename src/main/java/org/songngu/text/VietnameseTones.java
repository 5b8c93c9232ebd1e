package org.songngu.text;

/** Where a Vietnamese syllable carries its tone: the old style writes hòa, khỏe, thúy; the new one hoà, khoẻ, thuý. */
final class VietnameseTones {
    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String Y = "ỳýỷỹỵ";
    private static final String O_OLD = "òóỏõọ";
    private static final String U_OLD = "ùúủũụ";

    private VietnameseTones() {}

    /** Moves tones of open oa, oe and uy from the new place to the old one; the length stays. The text must be NFC. */
    static void placeOld(StringBuilder text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) >= 'À') {
                move(text, i, Character.toLowerCase(text.charAt(i)));
            }
        }
    }

    private static void move(StringBuilder text, int i, char toned) {
        char glide = Character.toLowerCase(text.charAt(i - 1));
        int tone;
        String old;
        char bare;
        if (glide == 'o' && (tone = A.indexOf(toned)) >= 0) {
            old = O_OLD;
            bare = 'a';
        } else if (glide == 'o' && (tone = E.indexOf(toned)) >= 0) {
            old = O_OLD;
            bare = 'e';
        } else if (glide == 'u' && (tone = Y.indexOf(toned)) >= 0) {
            old = U_OLD;
            bare = 'y';
        } else {
            return;
        }
        boolean open = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
        boolean afterQ = glide == 'u' && i > 1 && Character.toLowerCase(text.charAt(i - 2)) == 'q';
        if (open && !afterQ) {
            text.setCharAt(i - 1, likeCase(old.charAt(tone), text.charAt(i - 1)));
            text.setCharAt(i, likeCase(bare, text.charAt(i)));
        }
    }

    private static char likeCase(char c, char model) {
        return Character.isUpperCase(model) ? Character.toUpperCase(c) : c;
    }
}
