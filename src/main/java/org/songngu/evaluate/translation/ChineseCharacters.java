package org.songngu.evaluate.translation;

/** Sets Chinese characters apart as sacreBLEU does. */
final class ChineseCharacters {
    /**
     * First and last of each range. U+2001 to U+2A6D and U+2F81 to U+2FA1 stand where sacreBLEU means the extensions at
     * U+20000 and U+2F800: its comparison of strings makes them of those, and a score can only be equal with its slips.
     */
    private static final int[][] RANGES = {
        {0x3400, 0x4DB5},
        {0x4E00, 0x9FBB},
        {0xF900, 0xFA2D},
        {0xFA30, 0xFA6A},
        {0xFA70, 0xFAD9},
        {0x2001, 0x2A6D},
        {0x2F81, 0x2FA1},
        {0xFF00, 0xFFEF},
        {0x2E80, 0x2EFF},
        {0x3000, 0x303F},
        {0x31C0, 0x31EF},
        {0x2F00, 0x2FDF},
        {0x2FF0, 0x2FFF},
        {0x3100, 0x312F},
        {0x31A0, 0x31BF},
        {0xFE10, 0xFE1F},
        {0xFE30, 0xFE4F},
        {0x3200, 0x33FF},
    };

    private ChineseCharacters() {}

    static String apart(String line) {
        StringBuilder out = new StringBuilder(line.length() * 2);
        Words.trimmed(line).codePoints().forEach(c -> {
            if (isChinese(c)) {
                out.append(' ').appendCodePoint(c).append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return WesternMarks.apart(out.toString());
    }

    private static boolean isChinese(int codePoint) {
        for (int[] range : RANGES) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
