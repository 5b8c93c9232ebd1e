package org.songngu.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.songngu.text.Folded;
import org.songngu.text.Span;

/** A text on its way through the readers: its folded view, what is claimed so far, and what was found. Spans are in the view. */
final class Line {
    private final Folded folded;
    private final String lower;
    private final BitSet claimed = new BitSet();
    private final List<Found> found = new ArrayList<>();

    Line(Folded folded) {
        this.folded = folded;
        this.lower = Letters.lower(folded.view());
    }

    String lower() {
        return lower;
    }

    /** The view with its capitals. */
    String view() {
        return folded.view();
    }

    BitSet claimed() {
        return claimed;
    }

    boolean isFree(Span span) {
        int next = claimed.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    void add(Found quantity) {
        if (isFree(quantity.span())) {
            claimed.set(quantity.span().start(), quantity.span().end());
            found.add(quantity);
        }
    }

    void claim(Span span) {
        claimed.set(span.start(), span.end());
    }

    /** What was found, in order. */
    List<Found> found() {
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    Span original(Span inView) {
        return folded.toOriginal(inView);
    }
}
