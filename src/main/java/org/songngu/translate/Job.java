package org.songngu.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.ClauseSplitter.Part;
import org.songngu.translate.Placed.Outcome;

/** One sentence on its way through the model: taken to pieces, and put together again. */
final class Job {
    private final Lang from;
    private final Lang to;
    /** As the caller gave it, with its literals wanted as well. */
    private final Wording asked;

    private final Wording clean;
    private final boolean capital;
    private final List<Sought> sought;

    Job(Lang from, Lang to, Wording wording) {
        this.from = from;
        this.to = to;
        this.asked = Literals.addedTo(wording, from, to);
        Wording composed = inPrint(Composed.of(asked), to);
        boolean shouted = Casing.isAllCapitals(from, composed.text());
        this.clean = shouted
                ? new Wording(Casing.sentenceCase(composed.text(), composed.wanted()), composed.wanted())
                : composed;
        this.capital = !Letters.hasCase(from) || startsCapital(composed.text());
        this.sought = Sought.of(clean.wanted());
    }

    /** A target is in the typography of its language when a form is looked for, so the form has to be, too. */
    private static Wording inPrint(Wording wording, Lang to) {
        return new Wording(
                wording.text(),
                wording.wanted().stream()
                        .map(wanted -> wanted.kind() == Wanted.Kind.LITERAL ? wanted : wanted.inPrint(to))
                        .toList());
    }

    private static boolean startsCapital(String text) {
        int at = Letters.firstInk(text);
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** The draft of a sentence that needs no model. */
    Optional<Draft> carriedOver() {
        return CarriedOver.of(from, to, clean).map(text -> {
            String target = kept(text, capital && Letters.hasCase(to) ? Casing.capitalized(text, sought) : text);
            List<Placed> placed = new ArrayList<>();
            for (int i = 0; i < sought.size(); i++) {
                boolean same = sought.get(i).isIn(clean.text());
                Outcome outcome = same ? Outcome.ALREADY : Outcome.REPAIRED;
                placed.add(new Placed(asked.wanted().get(i), sought.get(i).isIn(target) ? outcome : Outcome.FAILED));
            }
            return new Draft(target, 0, true, 0, false, placed);
        });
    }

    List<Part> parts(ClauseSplitter splitter) {
        return splitter.split(
                from, clean.text(), clean.wanted().stream().map(Wanted::span).toList());
    }

    /** What goes through the model for one part. */
    Piece piece(Part part) {
        Span span = part.span();
        List<Wanted> within = indices(part).stream()
                .map(clean.wanted()::get)
                .map(wanted -> wanted.at(wanted.span().shift(-span.start())))
                .toList();
        return new Piece(from, to, span.in(clean.text()), Sought.of(within));
    }

    private List<Integer> indices(Part part) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < clean.wanted().size(); i++) {
            if (part.span().contains(clean.wanted().get(i).span())) {
                indices.add(i);
            }
        }
        return indices;
    }

    /** @param attempts one for each part */
    Draft draft(List<Part> parts, List<Attempts> attempts) {
        List<ClauseJoiner.Joint> joints = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        clean.wanted().forEach(wanted -> outcomes.add(Outcome.FAILED));
        for (int p = 0; p < parts.size(); p++) {
            Attempts made = attempts.get(p);
            Piece piece = made.piece();
            String mark = parts.get(p).mark();
            joints.add(new ClauseJoiner.Joint(piece.text(), made.best().text(), mark, piece.sought()));
            List<Integer> indices = indices(parts.get(p));
            List<Outcome> ofPart = made.outcomes();
            for (int i = 0; i < indices.size(); i++) {
                outcomes.set(indices.get(i), ofPart.get(i));
            }
        }
        String joined = new ClauseJoiner(from, to).join(joints);
        String finished = joined.isBlank() ? "" : finished(new Repair(clean.text(), sought).mend(joined));
        List<Rendering> renderings = attempts.stream().map(Attempts::best).toList();
        return new Draft(
                finished,
                score(attempts),
                !finished.isEmpty() && renderings.stream().allMatch(Rendering::complete),
                renderings.stream().mapToInt(Rendering::unknown).sum(),
                true,
                placed(joined, finished, outcomes));
    }

    private String finished(String target) {
        String stopped = kept(target, Typography.withStopOf(clean.text(), target));
        return capital && Letters.hasCase(to) ? kept(stopped, Casing.capitalized(stopped, sought)) : stopped;
    }

    private String kept(String before, String after) {
        return Sought.allStay(sought, before, after) ? after : before;
    }

    private List<Placed> placed(String joined, String finished, List<Outcome> ofParts) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < sought.size(); i++) {
            Sought piece = sought.get(i);
            Outcome outcome = ofParts.get(i);
            if (!piece.isIn(finished)) {
                outcome = Outcome.FAILED;
            } else if (outcome == Outcome.FAILED) {
                // It may also have come with another part of the sentence.
                outcome = piece.isIn(joined) ? Outcome.ALREADY : Outcome.REPAIRED;
            }
            placed.add(new Placed(asked.wanted().get(i), outcome));
        }
        return placed;
    }

    /** The mean of the parts, each as heavy as it is long. */
    private static double score(List<Attempts> attempts) {
        double sum = 0;
        double weight = 0;
        for (Attempts made : attempts) {
            sum += made.best().score() * made.piece().text().length();
            weight += made.piece().text().length();
        }
        return weight == 0 ? 0 : sum / weight;
    }
}
