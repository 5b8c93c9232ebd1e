package org.songngu.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Span;

/**
 * Joins the lines of hard-wrapped paragraphs. A line runs on if the next one begins with a small letter, or if the first word
 * of the next one would not have fitted on it; so a headline keeps its line even where no empty line follows.
 */
final class HardWrap {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    private final String text;
    private final int width;

    private HardWrap(String text, List<List<RawLine>> blocks) {
        this.text = text;
        this.width = blocks.stream()
                .filter(this::isCertain)
                .mapToInt(HardWrap::widest)
                .max()
                .orElse(0);
    }

    /** The lines with those of one wrapped paragraph joined. */
    static List<RawLine> unwrap(String text, List<RawLine> lines) {
        List<List<RawLine>> blocks = blocks(text, lines);
        HardWrap wrap = new HardWrap(text, blocks);
        List<RawLine> whole = new ArrayList<>();
        blocks.forEach(block -> wrap.join(block, whole));
        return whole;
    }

    /** Lines without an empty one, a list marker or a dateline between them. */
    private static List<List<RawLine>> blocks(String text, List<RawLine> lines) {
        List<List<RawLine>> blocks = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to == lines.size() || begins(text, lines.get(to))) {
                blocks.add(lines.subList(from, to));
                from = to;
            }
        }
        return blocks;
    }

    private static boolean begins(String text, RawLine line) {
        return line.blanksBefore() > 0
                || ListMarker.startsIn(text, line.span())
                || Dateline.startsIn(line.span().in(text));
    }

    private void join(List<RawLine> block, List<RawLine> into) {
        int fill = isCertain(block) ? widest(block) : widest(block) <= width ? width : Integer.MAX_VALUE;
        int from = 0;
        for (int to = 1; to <= block.size(); to++) {
            if (to == block.size() || fill == Integer.MAX_VALUE || !runsOn(block, to - 1, fill)) {
                RawLine first = block.get(from);
                Span span =
                        new Span(first.span().start(), block.get(to - 1).span().end());
                into.add(new RawLine(span, first.indented(), first.blanksBefore()));
                from = to;
            }
        }
    }

    /** True if a line that is long, but not too long for a wrapped one, is followed by one in small letters. */
    private boolean isCertain(List<RawLine> block) {
        int small = 0;
        for (int i = 1; i < block.size(); i++) {
            small += block.get(i - 1).span().length() >= NARROWEST && startsSmall(block.get(i)) ? 1 : 0;
        }
        return small * 2 >= block.size() - 1 && small > 0 && widest(block) <= WIDEST;
    }

    private boolean runsOn(List<RawLine> block, int at, int fill) {
        RawLine line = block.get(at);
        RawLine next = block.get(at + 1);
        return startsSmall(next) || line.span().length() + 1 + firstWord(next) > fill;
    }

    private boolean startsSmall(RawLine line) {
        return Character.isLowerCase(text.charAt(line.span().start()));
    }

    private int firstWord(RawLine line) {
        String ink = line.span().in(text);
        int gap = ink.indexOf(' ');
        return gap < 0 ? ink.length() : gap;
    }

    private static int widest(List<RawLine> block) {
        return block.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    }
}
