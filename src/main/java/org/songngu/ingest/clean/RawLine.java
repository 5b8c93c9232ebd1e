package org.songngu.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

/**
 * A line of plain text as it stands; the lines of a hard-wrapped paragraph count as one.
 *
 * @param span without the white space at its ends; never empty
 * @param blanksBefore the number of empty lines above
 */
record RawLine(Span span, boolean indented, int blanksBefore) {
    /** The lines that show something, in order. */
    static List<RawLine> of(String text) {
        List<RawLine> lines = new ArrayList<>();
        int blanks = 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Span ink = new Span(start, end).trimmedIn(text);
            if (ink.isEmpty()) {
                blanks++;
            } else {
                lines.add(new RawLine(ink, ink.start() > start && start > 0, blanks));
                blanks = 0;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return HardWrap.unwrap(text, lines);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !Whitespace.isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
