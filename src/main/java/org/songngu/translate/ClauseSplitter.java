package org.songngu.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Cuts a long sentence at clause marks into parts of about the same length; a sentence within the limit, or without any such
 * mark, stays whole. Never cuts inside quotes, brackets, numbers or the spans it is told to keep. The same sentence is always
 * cut the same way.
 */
final class ClauseSplitter {
    /**
     * A part of a sentence.
     *
     * @param mark what separated it from the next one: one of {@code ; : , – } or a space; empty for the last one
     */
    record Part(Span span, String mark) {}

    private static final double SHORTEST_SHARE = 0.2;
    private static final int SHORTEST = 16;

    private final ClauseLimit limit;

    ClauseSplitter(ClauseLimit limit) {
        this.limit = limit;
    }

    /** The parts in order; together with the marks between them they are the whole text. */
    List<Part> split(Lang lang, String text, List<Span> whole) {
        List<ClauseMarks.Cut> cuts = limit.isOver(lang, text) ? ClauseMarks.of(lang, text, whole) : List.of();
        List<Part> parts = new ArrayList<>();
        divide(lang, text, new Part(new Span(0, text.length()), ""), cuts, parts);
        return parts;
    }

    private void divide(Lang lang, String text, Part part, List<ClauseMarks.Cut> cuts, List<Part> parts) {
        Optional<ClauseMarks.Cut> best =
                limit.isOver(lang, part.span().in(text)) ? best(part.span(), cuts) : Optional.empty();
        if (best.isEmpty()) {
            parts.add(part);
            return;
        }
        Span gap = best.get().gap();
        Part left =
                new Part(new Span(part.span().start(), gap.start()), best.get().mark());
        divide(lang, text, left, cuts, parts);
        divide(lang, text, new Part(new Span(gap.end(), part.span().end()), part.mark()), cuts, parts);
    }

    private static Optional<ClauseMarks.Cut> best(Span span, List<ClauseMarks.Cut> cuts) {
        double shortest = Math.max(SHORTEST, SHORTEST_SHARE * span.length());
        ClauseMarks.Cut best = null;
        for (ClauseMarks.Cut cut : cuts) {
            boolean fits = cut.gap().start() - span.start() >= shortest
                    && span.end() - cut.gap().end() >= shortest;
            if (fits && (best == null || cost(cut, span) < cost(best, span))) {
                best = cut;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double cost(ClauseMarks.Cut cut, Span span) {
        double middle = (span.start() + span.end()) / 2.0;
        return Math.abs(cut.gap().start() - middle) / span.length() + cut.penalty();
    }
}
