package org.songngu.ingest.format;

import org.songngu.text.Reading;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

/** A line of a block in the making: white space collapses to one space, which stands for the first run of it. */
final class HtmlLine {
    private final MappedText text = new MappedText();
    private int spaceStart = -1;
    private int spaceEnd = -1;
    private int linked;
    private int bold;

    void add(Reading part, boolean isLink, boolean isBold) {
        for (int i = 0; i < part.text().length(); i++) {
            var origin = part.toRaw().toOriginal(new Span(i, i + 1));
            add(part.text().charAt(i), origin.start(), origin.end());
        }
        linked += isLink ? part.text().strip().length() : 0;
        bold += isBold ? part.text().strip().length() : 0;
    }

    private void add(char c, int start, int end) {
        if (isCollapsible(c)) {
            boolean runs = spaceStart >= 0 && spaceEnd == start;
            spaceStart = spaceStart < 0 ? start : spaceStart;
            spaceEnd = runs || spaceEnd < 0 ? end : spaceEnd;
            return;
        }
        if (spaceStart >= 0 && !text.isEmpty()) {
            text.add(' ', spaceStart, spaceEnd);
        }
        spaceStart = -1;
        spaceEnd = -1;
        text.add(c, start, end);
    }

    /** Joins the next line after a break that only wraps. */
    void join(HtmlLine next, int breakStart, int breakEnd) {
        if (!text.isEmpty() && !next.text.isEmpty()) {
            text.add(' ', breakStart, breakEnd);
        }
        text.add(next.text.build());
        linked += next.linked;
        bold += next.bold;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    boolean endsSentence() {
        return HtmlChunk.endsSentence(text.tail(20));
    }

    Reading reading() {
        return text.build();
    }

    HtmlChunk in(HtmlBox box) {
        return new HtmlChunk(text.build(), box, linked, bold);
    }

    /** What a browser collapses, and the rarer line breaks, for a block is one line. */
    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\t' || Whitespace.isLineBreak(c);
    }
}
