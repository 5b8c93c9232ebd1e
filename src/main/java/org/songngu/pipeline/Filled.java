package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.brief.Material;
import org.songngu.glossary.Outcome;
import org.songngu.summarize.Summary;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;
import org.songngu.text.Span;
import org.songngu.translate.Placed;
import org.songngu.translate.Target;
import org.songngu.translate.TargetSource;
import org.songngu.translate.Wanted;
import org.songngu.translate.Wording;

/**
 * The pieces of an article that a brief shows, its title first, with their targets.
 *
 * @param pieces in the order of the brief
 */
record Filled(List<Piece> pieces) {
    Filled {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece and its target.
     *
     * @param sentence empty for the title
     */
    record Piece(Optional<Sentence> sentence, Lang lang, Span span, String text, Target target) {
        Piece with(Target found) {
            return new Piece(sentence, lang, span, text, found);
        }

        boolean isTranslated() {
            return !target.text().isEmpty();
        }
    }

    /** The title and the chosen sentences with the targets that a source gives them, all of one language at once. */
    static Filled of(Article article, Summary summary, Lang to, Wishes wishes, TargetSource source) {
        List<Piece> open = new ArrayList<>();
        article.title()
                .ifPresent(title -> open.add(
                        new Piece(Optional.empty(), article.lang(), title, title.in(article.text()), Target.NONE)));
        for (Summary.Pick pick : summary.picks()) {
            Sentence sentence = pick.sentence();
            open.add(new Piece(Optional.of(sentence), sentence.lang(), sentence.span(), sentence.text(), Target.NONE));
        }
        Map<Lang, List<Piece>> byLang = new EnumMap<>(Lang.class);
        open.forEach(piece ->
                byLang.computeIfAbsent(piece.lang(), lang -> new ArrayList<>()).add(piece));
        Map<Span, Piece> filled = new HashMap<>();
        byLang.forEach((from, pieces) -> {
            List<Wording> wordings = pieces.stream()
                    .map(piece -> wishes.wording(from, piece.text(), piece.span()))
                    .toList();
            List<Target> targets = source.targets(from, to, wordings);
            for (int i = 0; i < pieces.size(); i++) {
                filled.put(pieces.get(i).span(), pieces.get(i).with(targets.get(i)));
            }
        });
        return new Filled(open.stream()
                .map(piece -> filled.getOrDefault(piece.span(), piece))
                .toList());
    }

    /** The same with names in the style of a language's targets. */
    Filled styled(Lang to, TargetStyle style) {
        return new Filled(pieces.stream()
                .map(piece -> piece.with(style.of(to, piece.target())))
                .toList());
    }

    Target title() {
        return pieces.stream()
                .filter(piece -> piece.sentence().isEmpty())
                .map(Piece::target)
                .findFirst()
                .orElse(Target.NONE);
    }

    List<Material.Line> lines() {
        return pieces.stream()
                .flatMap(
                        piece -> piece.sentence().map(sentence -> new Material.Line(sentence, piece.target())).stream())
                .toList();
    }

    /** What became of something wanted, and the form of it that stands in the target. */
    record Settled(Outcome outcome, Optional<String> found) {}

    /** What became of something wanted at this place of the article; empty if nothing was, or if there is no target. */
    Optional<Settled> settled(Span span, Wanted.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.isTranslated() && piece.span().contains(span))
                .flatMap(piece -> piece.target().placed().stream()
                        .filter(placed -> placed.wanted().kind() == kind
                                && placed.wanted()
                                        .span()
                                        .shift(piece.span().start())
                                        .equals(span))
                        .map(placed -> settled(placed, piece)))
                .findFirst();
    }

    private static Settled settled(Placed placed, Piece piece) {
        return new Settled(
                outcome(placed.outcome()),
                placed.wanted().foundIn(piece.target().text()));
    }

    private static Outcome outcome(Placed.Outcome outcome) {
        return switch (outcome) {
            case ALREADY -> Outcome.ALREADY;
            case CONSTRAINED -> Outcome.CONSTRAINED;
            case REPAIRED -> Outcome.REPAIRED;
            case FAILED -> Outcome.FAILED;
        };
    }
}
