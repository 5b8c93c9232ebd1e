package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.quality.Flaw;
import org.songngu.quality.SegmentCheck;
import org.songngu.quality.SegmentPair;
import org.songngu.quantity.QuantityReader;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.Placed;
import org.songngu.translate.Wanted;

/** What a reader should look at in the targets of an article. Safe for threads. */
final class TargetCheck {
    private final TermBase terms;
    private final SegmentCheck segments = new SegmentCheck(new QuantityReader());

    TargetCheck(TermBase terms) {
        this.terms = terms;
    }

    /** The findings of every piece that has a target, at its place in the article. */
    List<Finding> findings(Lang to, Filled filled, Wishes wishes) {
        List<Finding> findings = new ArrayList<>();
        for (Filled.Piece piece : filled.pieces()) {
            if (piece.isTranslated()) {
                String target = piece.target().text();
                findings.addAll(terms.forbiddenInTarget(to, target, piece.span()));
                segments.check(new SegmentPair(piece.lang(), piece.text(), to, target, wishes.required(piece.span())))
                        .forEach(flaw -> findings.add(finding(flaw, piece.span())));
                piece.target().placed().stream()
                        .filter(placed -> !placed.isThere())
                        .forEach(placed -> failed(placed, piece).ifPresent(findings::add));
            }
        }
        return findings;
    }

    private static Finding finding(Flaw flaw, Span piece) {
        Span place = flaw.inSource().map(span -> span.shift(piece.start())).orElse(piece);
        return new Finding(flaw.rule(), flaw.severity(), flaw.message(), place);
    }

    /** Names and quantities have rules of their own among the flaws. */
    private static Optional<Finding> failed(Placed placed, Filled.Piece piece) {
        Wanted wanted = placed.wanted();
        String surface = wanted.span().in(piece.text());
        Span place = wanted.span().shift(piece.span().start());
        return switch (wanted.kind()) {
            case TERM ->
                Optional.of(new Finding(
                        "term-missing",
                        Finding.Severity.WARNING,
                        "The glossary has “" + wanted.forms().get(0) + "” for “" + surface
                                + "”, and the target does not.",
                        place));
            case LITERAL ->
                Optional.of(new Finding(
                        "literal-missing",
                        Finding.Severity.ERROR,
                        "The target should have “" + surface + "” unchanged.",
                        place));
            case NAME, QUANTITY -> Optional.empty();
        };
    }
}
