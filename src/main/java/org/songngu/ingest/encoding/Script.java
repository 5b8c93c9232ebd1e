package org.songngu.ingest.encoding;

/** What kind of characters a decoded text consists of. */
final class Script {
    private Script() {}

    /** True for a text that holds a NUL, or control characters other than white space in more than a hundredth of it. */
    static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += isControl(c) ? 1 : 0;
        }
        return controls * 100L > text.length();
    }

    /** True for a text nearly all in the letters, marks and signs of Latin, Thai and Lao: bytes read askew are Chinese. */
    static boolean isMostlyKnown(String text) {
        int unknown = 0;
        for (int i = 0; i < text.length(); i++) {
            unknown += isKnown(text.charAt(i)) ? 0 : 1;
        }
        return !text.isEmpty() && unknown * 20L <= text.length();
    }

    private static boolean isKnown(char c) {
        return (c < 0x0370 && c != 0 && !isControl(c))
                || (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1E00 && c <= 0x1EFF)
                || (c >= 0x2000 && c <= 0x20CF)
                || c == '\uFEFF';
    }

    private static boolean isControl(char c) {
        return c == 0x7F || (c < ' ' && (c < '\t' || c > '\r'));
    }
}
