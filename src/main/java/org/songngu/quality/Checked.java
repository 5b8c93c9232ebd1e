package org.songngu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.quantity.Found;
import org.songngu.quantity.QuantityReader;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** One segment under examination: both sides folded and read once, and the flaws so far. Not safe for threads. */
final class Checked {
    /** One side of the pair. */
    record Side(Lang lang, String text, Folded folded, List<Found> quantities) {
        String view() {
            return folded.view();
        }

        Span original(int start, int end) {
            return folded.toOriginal(new Span(start, end));
        }
    }

    private final SegmentPair pair;
    private final Side source;
    private final Side target;
    private final List<Flaw> flaws = new ArrayList<>();

    Checked(SegmentPair pair, QuantityReader reader) {
        this.pair = pair;
        this.source = side(pair.from(), pair.source(), reader);
        this.target = side(pair.to(), pair.target(), reader);
    }

    private static Side side(Lang lang, String text, QuantityReader reader) {
        return new Side(lang, text, Folded.of(text), reader.read(lang, text));
    }

    SegmentPair pair() {
        return pair;
    }

    Side source() {
        return source;
    }

    Side target() {
        return target;
    }

    void add(Flaw flaw) {
        flaws.add(flaw);
    }

    void both(String rule, Severity severity, String message, Span inSource, Span inTarget) {
        flaws.add(new Flaw(rule, severity, message, Optional.of(inSource), Optional.of(inTarget)));
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
