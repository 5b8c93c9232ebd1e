package org.songngu.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days from one date to another, both of them included.
 *
 * @param to the last day; empty for a period that has not ended
 */
public record Period(LocalDate from, Optional<LocalDate> to) {
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    public Period {
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("ends before it begins: " + from + "/" + to.get());
        }
    }

    /**
     * Reads {@code FROM/TO}, where each is {@code 2016}, {@code 2016-04} or {@code 2016-04-20} and TO may be empty; empty for
     * any other text. A year begins on its first day and ends on its last, and so does a month.
     */
    public static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(text.substring(0, slash), false);
        Optional<LocalDate> to = day(text.substring(slash + 1), true);
        boolean open = slash + 1 == text.length();
        if (from.isEmpty()
                || (to.isEmpty() && !open)
                || to.filter(from.get()::isAfter).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to));
    }

    private static Optional<LocalDate> day(String text, boolean last) {
        try {
            return switch (text.length()) {
                case YEAR -> {
                    LocalDate first = LocalDate.parse(text + "-01-01");
                    yield Optional.of(last ? first.withDayOfYear(first.lengthOfYear()) : first);
                }
                case YEAR_AND_MONTH -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
                }
                default -> Optional.of(LocalDate.parse(text));
            };
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** True for a day that is in the period or at most so many days before or after it. */
    public boolean isWithin(int days, LocalDate day) {
        return !day.plusDays(days).isBefore(from)
                && to.map(end -> !day.minusDays(days).isAfter(end)).orElse(true);
    }

    public boolean contains(LocalDate day) {
        return isWithin(0, day);
    }
}
