package org.songngu.cli;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text for a terminal: NFC, on one line, without control characters that could steer the terminal. */
final class Plain {
    private static final Pattern GAP = Pattern.compile("[\\h\\v]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u00AD]");

    private Plain() {}

    static String line(String text) {
        String inked = UNSEEN.matcher(GAP.matcher(text).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(inked, Normalizer.Form.NFC).strip();
    }

    /** The text cut to a width in characters, with an ellipsis where something was cut. */
    static String cut(String text, int width) {
        String line = line(text);
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }
}
