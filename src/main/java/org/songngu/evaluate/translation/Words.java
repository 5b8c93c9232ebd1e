package org.songngu.evaluate.translation;

import java.util.ArrayList;
import java.util.List;

/** White space as Python's {@code str.split} sees it, on which sacreBLEU's scores rest. */
final class Words {
    private static final int NEXT_LINE = 0x85;

    private Words() {}

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    /** The words between white space; none is empty. */
    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || isSpace(line.charAt(i))) {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** The line without the white space at its end. */
    static String trimmedAtEnd(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    /** The line without the white space around it. */
    static String trimmed(String line) {
        String open = trimmedAtEnd(line);
        int start = 0;
        while (start < open.length() && isSpace(open.charAt(start))) {
            start++;
        }
        return open.substring(start);
    }
}
