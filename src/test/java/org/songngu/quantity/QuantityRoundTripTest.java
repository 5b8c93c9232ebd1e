package org.songngu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Measure;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Ordinal;
import org.songngu.quantity.Quantity.Percent;
import org.songngu.quantity.Quantity.PlainNumber;
import org.songngu.quantity.Quantity.Range;
import org.songngu.quantity.Quantity.TimeOfDay;
import org.songngu.quantity.Quantity.Year;
import org.songngu.text.Lang;

class QuantityRoundTripTest {
    private static final int CASES = 3000;
    private static final List<String> CURRENCIES =
            List.of("USD", "VND", "LAK", "THB", "CNY", "EUR", "JPY", "GBP", "KRW", "AUD", "SGD");
    private static final List<String> UNITS = List.of(
            "km", "km2", "m", "m2", "m3", "cm", "mm", "ha", "t", "kg", "l", "MW", "kW", "kWh", "MWh", "GW", "degC",
            "people", "year", "month", "week", "day", "hour", "minute", "km/h");

    private final QuantityReader reader = new QuantityReader();
    private final QuantityWriter writer = new QuantityWriter();

    @Test
    void readsEveryFormThatItWrites() {
        Random random = new Random(20251121);
        for (int i = 0; i < CASES; i++) {
            Quantity quantity = quantity(random);
            for (Lang lang : Lang.values()) {
                for (String form : writer.write(quantity, lang)) {
                    List<Found> found = reader.read(lang, form);
                    assertThat(found)
                            .as("%s in %s as \"%s\"", quantity, lang, form)
                            .hasSize(1)
                            .allMatch(one -> one.canBe(quantity));
                }
            }
        }
    }

    private static Quantity quantity(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new PlainNumber(number(random));
            case 1 -> new Percent(BigDecimal.valueOf(random.nextInt(1500), 1));
            case 2, 3 -> new Money(number(random), pick(CURRENCIES, random));
            case 4 -> new Measure(number(random), pick(UNITS, random));
            case 5 -> new Ordinal(1 + random.nextInt(120));
            case 6 -> date(random);
            case 7 -> new Year(1900 + random.nextInt(200));
            case 8 -> new TimeOfDay(random.nextInt(24), random.nextInt(60));
            default -> range(random);
        };
    }

    private static CalendarDate date(Random random) {
        boolean hasDay = random.nextBoolean();
        Optional<Integer> year = random.nextBoolean() ? Optional.of(1900 + random.nextInt(200)) : Optional.empty();
        Optional<Integer> day = hasDay ? Optional.of(1 + random.nextInt(28)) : Optional.empty();
        return new CalendarDate(day, 1 + random.nextInt(12), year);
    }

    private static Range range(Random random) {
        BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(90));
        BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(90)));
        BigDecimal million = BigDecimal.TEN.pow(6);
        return switch (random.nextInt(5)) {
            case 0 -> new Range(new Percent(low), new Percent(high));
            case 1 -> new Range(new Money(low.multiply(million), "USD"), new Money(high.multiply(million), "USD"));
            case 2 -> new Range(new Year(2000 + random.nextInt(40)), new Year(2041 + random.nextInt(50)));
            case 3 -> new Range(new Measure(low, "km"), new Measure(high, "km"));
            default ->
                new Range(
                        new CalendarDate(Optional.of(1 + random.nextInt(9)), 12, Optional.of(2025)),
                        new CalendarDate(Optional.of(10 + random.nextInt(9)), 12, Optional.of(2025)));
        };
    }

    /** A number as the news has it: few digits that count, from tenths to billions. */
    private static BigDecimal number(Random random) {
        BigDecimal digits = BigDecimal.valueOf(1 + random.nextInt(9999));
        return digits.movePointRight(random.nextInt(11) - 2);
    }

    private static <T> T pick(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
