package org.songngu.segment;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Folded;
import org.songngu.text.Span;

/**
 * Cuts a paragraph of Lao prose into sentences. Lao writers put spaces between clauses and a full stop at the end of a
 * paragraph, or none: a space ends a sentence only where the statistics of Lao news are sure of it, so that a sentence may
 * stay longer than it should but is hardly ever halved. What stands in quotes or brackets stays whole. Immutable, safe for
 * threads.
 */
public final class LaoSentenceSplitter {
    /** Who writes full stops inside a paragraph has less need of spaces to end a sentence. */
    private static final double SURE_AMONG_STOPS = 0.97;

    private final LaoEndTable table;

    private LaoSentenceSplitter(LaoEndTable table) {
        this.table = table;
    }

    /** A splitter with the table that Songngu ships; reads it once, in some milliseconds. */
    public static LaoSentenceSplitter load() {
        return new LaoSentenceSplitter(LaoEndTable.load());
    }

    /** The sentences in order, without the space around them; together they hold every character that leaves ink. */
    public List<Span> split(String paragraph) {
        Folded folded = Folded.of(paragraph);
        List<Span> sentences = new ArrayList<>();
        for (Span inView : splitView(folded.view())) {
            sentences.add(folded.toOriginal(inView));
        }
        return List.copyOf(sentences);
    }

    private List<Span> splitView(String view) {
        Nesting nesting = Nesting.of(view);
        List<Integer> stops = new LaoStops(view, nesting).ends();
        double sure = stops.isEmpty() ? table.sure() : SURE_AMONG_STOPS;
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= stops.size(); i++) {
            int end = i < stops.size() ? stops.get(i) : view.length();
            Span piece = new Span(start, end).trimmedIn(view);
            cutAtSpaces(view, piece, nesting, sure, pieces);
            start = end;
        }
        return pieces;
    }

    private void cutAtSpaces(String view, Span piece, Nesting nesting, double sure, List<Span> into) {
        String text = classed(withoutStop(piece.in(view)));
        List<Integer> spaces = new ArrayList<>();
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (!nesting.mayBeInside(piece.start() + at)) {
                spaces.add(at);
            }
        }
        int start = 0;
        for (int end : new LaoEndSearch(new LaoEndOdds(table, text), sure).ends(0, spaces)) {
            into.add(new Span(start, end).shift(piece.start()).trimmedIn(view));
            start = end + 1;
        }
        Span last = new Span(piece.start() + start, piece.end()).trimmedIn(view);
        if (!last.isEmpty()) {
            into.add(last);
        }
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || LaoStops.isGap(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text with every digit a 0, every Latin letter an a and every gap a space. */
    private static String classed(String text) {
        StringBuilder classed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '\u0ED0' && c <= '\u0ED9')) {
                classed.setCharAt(i, '0');
            } else if (isLatin(c)) {
                classed.setCharAt(i, 'a');
            } else if (c == '\n') {
                classed.setCharAt(i, ' ');
            }
        }
        return classed.toString();
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '\u00C0' && c <= '\u024F')
                || (c >= '\u1E00' && c <= '\u1EFF');
    }
}
