package org.songngu.cli;

import java.text.Normalizer;

/** Text for a terminal: NFC, on one line, without control characters that could steer the terminal. */
final class Plain {
    private Plain() {}

    static String line(String text) {
        String spaced = text.replaceAll("[\\h\\v]+", " ").replaceAll("[\\p{Cntrl}\\u00AD]", "");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }

    /** The text cut to a width in characters, with an ellipsis where something was cut. */
    static String cut(String text, int width) {
        String line = line(text);
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }
}
