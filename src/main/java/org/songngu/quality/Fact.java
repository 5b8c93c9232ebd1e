package org.songngu.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.songngu.quantity.Found;
import org.songngu.quantity.Quantity;

/**
 * One number of a quantity, which can be looked for by itself on the other side: a date has up to three, a range two. So it
 * does not matter that one language writes "June 26 and 27" where the other writes two dates.
 *
 * @param values the value and its further readings
 * @param unit the currency or unit; empty for none
 */
record Fact(Kind kind, Set<BigDecimal> values, String unit, boolean soft) {
    enum Kind {
        NUMBER,
        PERCENT,
        MONEY,
        MEASURE,
        ORDINAL,
        DAY,
        MONTH,
        YEAR,
        HOUR,
        MINUTE;

        boolean isDatePart() {
            return this == DAY || this == MONTH;
        }
    }

    private static final Set<String> DOLLARS = Set.of("USD", "AUD", "SGD", "CAD");
    private static final Set<String> LOOSE_UNITS =
            Set.of("people", "year", "month", "week", "day", "hour", "minute", "second");

    Fact {
        values = Set.copyOf(values);
    }

    static List<Fact> of(Found found) {
        List<Fact> facts = new ArrayList<>();
        add(found.quantity(), found, facts);
        return facts;
    }

    private static void add(Quantity quantity, Found found, List<Fact> facts) {
        if (quantity instanceof Quantity.Range range) {
            add(range.from(), found, facts);
            add(range.to(), found, facts);
        } else if (quantity instanceof Quantity.CalendarDate date) {
            date.day().ifPresent(day -> facts.add(dayOrMonth(Kind.DAY, day, date, found)));
            facts.add(dayOrMonth(Kind.MONTH, date.month(), date, found));
            date.year().ifPresent(year -> facts.add(fact(Kind.YEAR, year, found)));
        } else if (quantity instanceof Quantity.TimeOfDay time) {
            Set<BigDecimal> hours = Set.copyOf(List.of(number(time.hour()), number((time.hour() + 12) % 24)));
            facts.add(new Fact(Kind.HOUR, hours, "", found.soft()));
            if (time.minute() > 0) {
                facts.add(fact(Kind.MINUTE, time.minute(), found));
            }
        } else {
            facts.add(single(quantity, found));
        }
    }

    private static Fact single(Quantity quantity, Found found) {
        if (quantity instanceof Quantity.Year year) {
            return fact(Kind.YEAR, year.year(), found);
        } else if (quantity instanceof Quantity.Ordinal ordinal) {
            return fact(Kind.ORDINAL, ordinal.rank(), found);
        } else if (quantity instanceof Quantity.Money money) {
            return new Fact(Kind.MONEY, readings(money.amount(), found), money.currency(), found.soft());
        } else if (quantity instanceof Quantity.Measure measure) {
            return new Fact(Kind.MEASURE, readings(measure.value(), found), measure.unit(), found.soft());
        } else if (quantity instanceof Quantity.Percent percent) {
            return new Fact(Kind.PERCENT, readings(percent.value(), found), "%", found.soft());
        } else if (quantity instanceof Quantity.PlainNumber number) {
            return new Fact(Kind.NUMBER, readings(number.value(), found), "", found.soft());
        }
        throw new IllegalArgumentException("no single number: " + quantity);
    }

    private static Fact fact(Kind kind, int value, Found found) {
        return new Fact(kind, Set.of(BigDecimal.valueOf(value).stripTrailingZeros()), "", found.soft());
    }

    /** A numeric date of which day and month may change places keeps both values for both. */
    private static Fact dayOrMonth(Kind kind, int value, Quantity.CalendarDate date, Found found) {
        boolean swapped = !found.others().isEmpty() && found.quantity() instanceof Quantity.CalendarDate;
        Set<BigDecimal> values = swapped
                ? Set.of(
                        number(date.day().orElse(date.month())),
                        number(date.month() == date.day().orElse(0) ? 0 : date.month()))
                : Set.of(number(value));
        return new Fact(kind, values, "", found.soft());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    private static Set<BigDecimal> readings(BigDecimal value, Found found) {
        List<BigDecimal> readings = new ArrayList<>(List.of(value));
        for (Quantity other : found.others()) {
            single(other, new Found(found.span(), other, List.of(), found.soft()))
                    .values()
                    .forEach(readings::add);
        }
        return Set.copyOf(readings);
    }

    /** True if this fact, found on one side, accounts for one of the other side. */
    boolean accountsFor(Fact other) {
        if (Collections.disjoint(values, other.values)) {
            return isDecade(other) || other.isDecade(this);
        }
        if (kind == other.kind) {
            return unitsAgree(other);
        }
        if (other.kind.isDatePart()) {
            return !soft || kind == Kind.ORDINAL;
        }
        return true;
    }

    private boolean unitsAgree(Fact other) {
        if (kind == Kind.MONEY) {
            return unit.equals(other.unit) || (DOLLARS.contains(unit) && DOLLARS.contains(other.unit));
        }
        boolean loose = LOOSE_UNITS.contains(unit) || LOOSE_UNITS.contains(other.unit);
        return kind != Kind.MEASURE || loose || unit.equals(other.unit);
    }

    /** {@code những năm 90} are the 1990s. */
    private boolean isDecade(Fact decade) {
        if (decade.kind != Kind.YEAR || kind == Kind.YEAR) {
            return false;
        }
        BigDecimal year = decade.values.iterator().next();
        BigDecimal[] parts = year.divideAndRemainder(BigDecimal.valueOf(100));
        return parts[1].remainder(BigDecimal.TEN).signum() == 0 && values.contains(number(parts[1].intValue()));
    }
}
