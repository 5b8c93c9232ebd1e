package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Range;
import org.songngu.quantity.Quantity.Year;
import org.songngu.text.Lang;

/** How a range is written: with a dash where both ends share scale and unit, with the words for from and to always. */
final class RangeForms {
    private final QuantityWriter writer;

    RangeForms(QuantityWriter writer) {
        this.writer = writer;
    }

    List<String> forms(Range range, Lang lang) {
        if (range.from() instanceof CalendarDate from && range.to() instanceof CalendarDate to && oneMonth(from, to)) {
            return DateForms.days(from, from.day().orElse(1), to.day().orElse(1), lang);
        }
        List<String> forms = new ArrayList<>();
        dashed(range, lang).ifPresent(forms::add);
        String from = ending(range.from(), lang);
        String to = ending(range.to(), lang);
        forms.add(
                switch (lang) {
                    case EN -> "from " + from + " to " + to;
                    case VI -> "từ " + from + " đến " + to;
                    case LO -> "ແຕ່ " + from + " ຫາ " + to;
                });
        return forms;
    }

    private static boolean oneMonth(CalendarDate from, CalendarDate to) {
        boolean days = from.day().isPresent() && to.day().isPresent();
        return days && from.month() == to.month() && from.year().equals(to.year());
    }

    private Optional<String> dashed(Range range, Lang lang) {
        if (range.from() instanceof Year from && range.to() instanceof Year to) {
            return Optional.of(from.year() + "-" + to.year());
        }
        Optional<BigDecimal> low = range.from().number();
        Optional<BigDecimal> high = range.to().number();
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        NumberForms.Scale scale = NumberForms.scale(high.get(), lang);
        boolean shared = NumberForms.fits(low.get(), scale);
        return shared
                ? Optional.of(NumberForms.mantissa(scale, low.get(), lang) + "-" + ending(range.to(), lang))
                : Optional.empty();
    }

    /** The best form that has nothing before its number: {@code 15 million USD}, not {@code US$15 million}. */
    private String ending(Quantity quantity, Lang lang) {
        if (quantity instanceof Money money) {
            String number = NumberForms.digits(money.amount(), lang).get(0);
            return number + QuantityWriter.gap(number) + writer.currency(money.currency(), lang);
        }
        return writer.write(quantity, lang).get(0);
    }
}
