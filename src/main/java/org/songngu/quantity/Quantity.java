package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that a text states, free of the language that states it: {@code US$5.47 billion} and {@code 5,47 tỷ USD} are equal.
 * Immutable; numbers are kept without trailing zeros, so that {@code equals} compares values.
 */
public sealed interface Quantity {
    /** A count or a bare number. */
    record PlainNumber(BigDecimal value) implements Quantity {
        public PlainNumber {
            value = canonical(value);
        }
    }

    /** A share; 8.5 for 8.5%. */
    record Percent(BigDecimal value) implements Quantity {
        public Percent {
            value = canonical(value);
        }
    }

    /**
     * An amount of money.
     *
     * @param currency the ISO 4217 code
     */
    record Money(BigDecimal amount, String currency) implements Quantity {
        public Money {
            amount = canonical(amount);
        }
    }

    /**
     * A number with a unit.
     *
     * @param unit the canonical unit, such as {@code km}, {@code t}, {@code kWh}, {@code hour}, {@code people}
     */
    record Measure(BigDecimal value, String unit) implements Quantity {
        public Measure {
            value = canonical(value);
        }
    }

    /** A place in an order: 12 for 12th, lần thứ XII, ຄັ້ງທີ 12; a bare day of a month ({@code ngày 26}) too. */
    record Ordinal(int rank) implements Quantity {
        public Ordinal {
            check(rank >= 0, "an ordinal is not negative: " + rank);
        }
    }

    /** A month, with its day or its year or both. */
    record CalendarDate(Optional<Integer> day, int month, Optional<Integer> year) implements Quantity {
        public CalendarDate {
            check(month >= 1 && month <= 12, "not a month: " + month);
            check(day.isEmpty() || (day.get() >= 1 && day.get() <= 31), "not a day: " + day);
        }
    }

    /** A year that stands alone. */
    record Year(int year) implements Quantity {}

    /** A time of the day by the 24-hour clock. */
    record TimeOfDay(int hour, int minute) implements Quantity {
        public TimeOfDay {
            check(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60, "no time of the day: " + hour + ":" + minute);
        }
    }

    /** From one quantity to another of the same kind: {@code 10-15%}, {@code 2021-2025}. */
    record Range(Quantity from, Quantity to) implements Quantity {}

    /** The number of a count, a share, an amount or a measure; empty for the others. */
    default Optional<BigDecimal> number() {
        if (this instanceof PlainNumber plain) {
            return Optional.of(plain.value);
        } else if (this instanceof Percent percent) {
            return Optional.of(percent.value);
        } else if (this instanceof Money money) {
            return Optional.of(money.amount);
        }
        return this instanceof Measure measure ? Optional.of(measure.value) : Optional.empty();
    }

    /** True if both can mean the same: equal, or dates of which one leaves out the day or the year. */
    default boolean matches(Quantity other) {
        if (this instanceof CalendarDate mine && other instanceof CalendarDate theirs) {
            return mine.month == theirs.month && agree(mine.day, theirs.day) && agree(mine.year, theirs.year);
        }
        if (this instanceof Range mine && other instanceof Range theirs) {
            return mine.from.matches(theirs.from) && mine.to.matches(theirs.to);
        }
        return equals(other);
    }

    private static boolean agree(Optional<Integer> a, Optional<Integer> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static BigDecimal canonical(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
