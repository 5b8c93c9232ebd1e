package org.songngu.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.songngu.quantity.Found;
import org.songngu.quantity.Quantity;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Span;

/**
 * Compares the quantities of both sides: {@code number-changed}, {@code money-changed}, {@code date-changed}, {@code
 * number-missing}, {@code number-added}. A value that stands anywhere on the other side, in whatever form and however often, is
 * accounted for; a soft one ("một") is evidence but never accused.
 */
final class NumberRule implements Rule {
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private enum Family {
        NUMBER("number", "number-changed"),
        MONEY("sum", "money-changed"),
        DATE("date", "date-changed");

        final String word;
        final String changed;

        Family(String word, String changed) {
            this.word = word;
            this.changed = changed;
        }

        static Family of(Quantity quantity) {
            if (quantity instanceof Quantity.Money) {
                return MONEY;
            } else if (quantity instanceof Quantity.Range range) {
                return of(range.to());
            }
            boolean date = quantity instanceof Quantity.CalendarDate || quantity instanceof Quantity.Year;
            return date ? DATE : NUMBER;
        }
    }

    @Override
    public void check(Checked segment) {
        List<Found> source = segment.source().quantities();
        List<Found> target = segment.target().quantities();
        List<Found> lost = unaccounted(source, facts(target), false);
        List<Found> gained = unaccounted(target, facts(source), true);
        pairUp(segment, lost, gained);
        for (Found found : lost) {
            String written = found.span().in(segment.source().text());
            segment.add(Flaw.inSource(
                    "number-missing",
                    Severity.WARNING,
                    "The " + Family.of(found.quantity()).word + " \"" + written + "\" is missing from the translation.",
                    found.span()));
        }
        for (Found found : gained) {
            String written = found.span().in(segment.target().text());
            segment.add(Flaw.inTarget(
                    "number-added",
                    Severity.WARNING,
                    "The " + Family.of(found.quantity()).word + " \"" + written + "\" is not in the source.",
                    found.span()));
        }
    }

    private static List<Fact> facts(List<Found> found) {
        return found.stream().flatMap(one -> Fact.of(one).stream()).toList();
    }

    private static List<Found> unaccounted(List<Found> found, List<Fact> otherSide, boolean added) {
        List<Found> left = new ArrayList<>();
        for (Found one : found) {
            boolean missing = Fact.of(one).stream()
                    .filter(fact -> isFirm(fact, added))
                    .anyMatch(fact -> otherSide.stream().noneMatch(other -> other.accountsFor(fact)));
            if (missing && !one.soft()) {
                left.add(one);
            }
        }
        return left;
    }

    /** Small bare numbers come and go in honest translations ("the two sides", "doubled", a list mark). */
    private static boolean isFirm(Fact fact, boolean added) {
        boolean plain =
                fact.kind() == Fact.Kind.NUMBER || fact.kind() == Fact.Kind.MEASURE || fact.kind() == Fact.Kind.ORDINAL;
        BigDecimal least = added ? SMALL : BigDecimal.ONE;
        return !fact.soft() && (!plain || fact.values().stream().allMatch(value -> value.compareTo(least) > 0));
    }

    /** Names a lost and a gained quantity of one family as a change, the nearest in relative place first. */
    private static void pairUp(Checked segment, List<Found> lost, List<Found> gained) {
        for (Found before : List.copyOf(lost)) {
            Family family = Family.of(before.quantity());
            Optional<Found> after = gained.stream()
                    .filter(found -> related(family, Family.of(found.quantity())))
                    .min(Comparator.comparingDouble(
                            found -> Math.abs(place(found, segment.target()) - place(before, segment.source()))));
            after.ifPresent(found -> {
                lost.remove(before);
                gained.remove(found);
                report(segment, family, before.span(), found.span());
            });
        }
    }

    private static boolean related(Family one, Family other) {
        return (one == Family.DATE) == (other == Family.DATE);
    }

    private static double place(Found found, Checked.Side side) {
        return found.span().start() / (double) side.text().length();
    }

    private static void report(Checked segment, Family family, Span inSource, Span inTarget) {
        String before = inSource.in(segment.source().text());
        String after = inTarget.in(segment.target().text());
        String message = "The " + family.word + " \"" + before + "\" of the source became \"" + after + "\".";
        segment.both(family.changed, Severity.ERROR, message, inSource, inTarget);
    }
}
