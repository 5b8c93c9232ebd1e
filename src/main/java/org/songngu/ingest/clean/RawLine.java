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
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

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
        return unwrap(text, lines);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !Whitespace.isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<RawLine> unwrap(String text, List<RawLine> lines) {
        List<RawLine> whole = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && lines.get(to).blanksBefore == 0
                    && !ListMarker.startsIn(text, lines.get(to).span)) {
                to++;
            }
            List<RawLine> block = lines.subList(from, to);
            if (isWrapped(text, block)) {
                Span span = new Span(
                        block.get(0).span.start(),
                        block.get(block.size() - 1).span.end());
                whole.add(new RawLine(span, block.get(0).indented, block.get(0).blanksBefore));
            } else {
                whole.addAll(block);
            }
            from = to;
        }
        return whole;
    }

    /** Several lines of about one width, most of which stop in the middle of a sentence, the last at an end. */
    private static boolean isWrapped(String text, List<RawLine> block) {
        int inside = 0;
        for (RawLine line : block.subList(0, block.size() - 1)) {
            if (line.span.length() > WIDEST) {
                return false;
            }
            inside += line.span.length() >= NARROWEST && !Prose.endsSentence(line.span.in(text)) ? 1 : 0;
        }
        boolean ends = Prose.endsSentence(block.get(block.size() - 1).span.in(text));
        return block.size() > 1 && ends && inside * 3 >= (block.size() - 1) * 2;
    }
}
