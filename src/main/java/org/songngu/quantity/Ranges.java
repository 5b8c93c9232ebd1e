package org.songngu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Measure;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Percent;
import org.songngu.quantity.Quantity.PlainNumber;
import org.songngu.quantity.Quantity.Range;
import org.songngu.quantity.Quantity.TimeOfDay;
import org.songngu.quantity.Quantity.Year;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Joins two quantities with a dash or a word for "to" between them; the first borrows unit and scale from the second. */
final class Ranges {
    private static final Map<Lang, Pattern> BETWEEN = Map.of(
            Lang.EN, Pattern.compile("-| to | until | through "),
            Lang.VI, Pattern.compile("-| đến | tới "),
            Lang.LO, Pattern.compile(" ?- ?| ?ຫາ ?| ?ຮອດ ?| ?ເຖິງ ?"));
    private static final Map<Lang, Pattern> OPENING = Map.of(
            Lang.EN, Pattern.compile("(?:from|between) $"),
            Lang.VI, Pattern.compile("(?<!\\p{L})từ $"),
            Lang.LO, Pattern.compile("(?:ແຕ່|ລະຫວ່າງ|ຈາກ) ?$"));
    /** What stands between only after an opening word. */
    private static final Map<Lang, Pattern> BETWEEN_OPENED = Map.of(
            Lang.EN, Pattern.compile(" and "),
            Lang.VI, Pattern.compile(" lên | xuống | và "),
            Lang.LO, Pattern.compile(" ?ເປັນ ?| ?ມາ ?| ແລະ "));

    private final Lang lang;

    Ranges(Lang lang) {
        this.lang = lang;
    }

    List<Found> join(List<Found> found, String lower) {
        List<Found> joined = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            Found first = found.get(i);
            Optional<Found> range = i + 1 < found.size() ? range(first, found.get(i + 1), lower) : Optional.empty();
            joined.add(range.orElse(first));
            i += range.isPresent() ? 2 : 1;
        }
        return joined;
    }

    private Optional<Found> range(Found first, Found second, String lower) {
        int start = opening(first.span().start(), lower);
        boolean opened = start < first.span().start();
        if (first.span().end() > second.span().start() || !isBetween(first, second, lower, opened)) {
            return Optional.empty();
        }
        Found last = shortYear(first, second);
        Optional<Quantity> from = like(first, last, scale(last, lower));
        if (from.isEmpty() || !isBefore(from.get(), last.quantity())) {
            return Optional.empty();
        }
        Range range = new Range(from.get(), last.quantity());
        Span span = new Span(start, second.span().end());
        return Optional.of(new Found(span, range, List.of(), first.soft() && second.soft()));
    }

    private boolean isBetween(Found first, Found second, String lower, boolean opened) {
        String gap = lower.substring(first.span().end(), second.span().start());
        if (opened && matcher(BETWEEN_OPENED, gap).matches()) {
            return true;
        }
        boolean sure = opened || gap.equals("-") || !first.soft();
        return sure && matcher(BETWEEN, gap).matches();
    }

    private Matcher matcher(Map<Lang, Pattern> patterns, String text) {
        return Objects.requireNonNull(patterns.get(lang)).matcher(text);
    }

    private int opening(int start, String lower) {
        Matcher before = matcher(OPENING, lower);
        before.region(Math.max(0, start - 10), start).useTransparentBounds(true);
        return before.find() ? before.start() : start;
    }

    /** {@code 2025-26} ends in 2026. */
    private static Found shortYear(Found first, Found second) {
        if (first.quantity() instanceof Year from && second.quantity() instanceof PlainNumber number) {
            int year = from.year() / 100 * 100 + number.value().intValue();
            boolean next = number.value().compareTo(BigDecimal.valueOf(100)) < 0 && year > from.year();
            return next ? new Found(second.span(), new Year(year), List.of(), second.soft()) : second;
        }
        return second;
    }

    /** The first quantity in the kind of the second; a bare 9 before 11 million is nine million. */
    private static Optional<Quantity> like(Found first, Found second, Scale scale) {
        Quantity from = first.quantity();
        Quantity to = second.quantity();
        if (from.getClass() == to.getClass() && !(from instanceof PlainNumber)) {
            return sameUnit(from, to) ? Optional.of(from) : Optional.empty();
        }
        if (!(from instanceof PlainNumber bare)) {
            return Optional.empty();
        }
        BigDecimal value = bare.value();
        if (to instanceof TimeOfDay time) {
            return hour(value, time);
        } else if (to instanceof Percent) {
            return Optional.of(new Percent(value));
        } else if (to instanceof Money money) {
            return Optional.of(new Money(scaled(value, scale), money.currency()));
        } else if (to instanceof Measure measure) {
            return Optional.of(new Measure(scaled(value, scale), measure.unit()));
        }
        return to instanceof PlainNumber ? Optional.of(new PlainNumber(scaled(value, scale))) : Optional.empty();
    }

    /** {@code 3 to 6pm} begins at 15:00. */
    private static Optional<Quantity> hour(BigDecimal value, TimeOfDay to) {
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(24)) > 0) {
            return Optional.empty();
        }
        int hour = value.intValue();
        return Optional.of(new TimeOfDay(hour + 12 <= to.hour() ? hour + 12 : hour, 0));
    }

    private static boolean sameUnit(Quantity from, Quantity to) {
        if (from instanceof Money a && to instanceof Money b) {
            return a.currency().equals(b.currency());
        }
        return !(from instanceof Measure a)
                || !(to instanceof Measure b)
                || a.unit().equals(b.unit());
    }

    /** The value in the scale that the second number was written in, if it stays below the second. */
    private static BigDecimal scaled(BigDecimal value, Scale scale) {
        BigDecimal larger = value.multiply(scale.factor());
        return larger.compareTo(scale.value()) < 0 ? larger : value;
    }

    /** A number and the scale word it was written with: 11 million, by a factor of a million. */
    private record Scale(BigDecimal value, BigDecimal factor) {}

    private Scale scale(Found found, String lower) {
        BigDecimal value = value(found.quantity()).orElse(BigDecimal.ONE);
        int digits = found.span().start();
        while (digits < found.span().end() && !Letters.isDigit(lower, digits)) {
            digits++;
        }
        List<BigDecimal> written = digits == found.span().end()
                ? List.of()
                : Numerals.readings(lower.substring(digits, Numerals.end(lower, digits)), lang);
        boolean known = !written.isEmpty() && written.get(0).signum() > 0;
        return new Scale(value, known ? value.divide(written.get(0), MathContext.DECIMAL64) : BigDecimal.ONE);
    }

    private static boolean isBefore(Quantity from, Quantity to) {
        if (from instanceof CalendarDate || from instanceof TimeOfDay) {
            return true;
        }
        Optional<BigDecimal> low = value(from);
        Optional<BigDecimal> high = value(to);
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
    }

    private static Optional<BigDecimal> value(Quantity quantity) {
        return quantity instanceof Year year ? Optional.of(BigDecimal.valueOf(year.year())) : quantity.number();
    }
}
