package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.names.NameMention;
import org.songngu.quality.Flaw;
import org.songngu.quality.SegmentCheck;
import org.songngu.quality.SegmentPair;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.Origin;
import org.songngu.translate.Placed;
import org.songngu.translate.Target;
import org.songngu.translate.TargetSource;
import org.songngu.translate.Wanted;

/** What a reader should look at in the targets of an article. Safe for threads. */
final class TargetCheck {
    private static final double ALL_BUT_EXACT = 0.99;

    private final TermBase terms;
    private final SegmentCheck segments;

    TargetCheck(TermBase terms) {
        this.terms = terms;
        this.segments = terms.segmentCheck();
    }

    /** The findings of every piece at its place in the article; of one without a target, if a model was asked for it. */
    List<Finding> findings(Lang to, Filled filled, Wishes wishes, TargetSource source, List<NameMention> names) {
        List<Finding> findings = new ArrayList<>();
        for (Filled.Piece piece : filled.pieces()) {
            if (piece.isTranslated()) {
                findings.addAll(terms.forbiddenInTarget(to, piece.target().text(), piece.span()));
                findings.addAll(flaws(to, piece, wishes));
                findings.addAll(terms.strangersInTarget(
                        to,
                        piece.target().text(),
                        terms.ids(piece.lang(), piece.text(), piece.span(), names),
                        piece.span()));

                similar(piece).ifPresent(findings::add);
                piece.target().placed().stream()
                        .filter(placed -> !placed.isThere())
                        .forEach(placed -> failed(placed, piece).ifPresent(findings::add));
            } else if (source.hasModel(piece.lang(), to)) {
                findings.add(
                        new Finding("empty", Finding.Severity.ERROR, "The model gave no translation.", piece.span()));
            }
        }
        return findings;
    }

    /** What is said of a piece several times, as of a name that stands there twice, is said once. */
    private Collection<Finding> flaws(Lang to, Filled.Piece piece, Wishes wishes) {
        Map<String, Finding> distinct = new LinkedHashMap<>();
        SegmentPair pair =
                new SegmentPair(piece.lang(), piece.text(), to, piece.target().text(), wishes.required(piece.span()));
        segments.check(pair).forEach(flaw -> distinct.putIfAbsent(flaw.rule() + flaw.message(), finding(flaw, piece)));
        return distinct.values();
    }

    private static Finding finding(Flaw flaw, Filled.Piece piece) {
        Span place =
                flaw.inSource().map(span -> span.shift(piece.span().start())).orElse(piece.span());
        return new Finding(flaw.rule(), flaw.severity(), flaw.message(), place);
    }

    /** A match that differs in names and numbers alone, all of them put right, is as good as an exact one. */
    private static Optional<Finding> similar(Filled.Piece piece) {
        Target target = piece.target();
        if (target.origin() != Origin.FUZZY || target.score() >= ALL_BUT_EXACT) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "similar-sentence",
                Finding.Severity.WARNING,
                "This is the translation of a similar sentence whose words differ: change what is not in this one.",
                piece.span()));
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
