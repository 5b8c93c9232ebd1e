package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.text.Lang;

/** How a language writes a bare number: with a scale word from a million on, in digits, and in words up to ten. */
final class NumberForms {
    /** A scale word and its power of ten. */
    record Scale(int power, String word) {
        static final Scale NONE = new Scale(0, "");
    }

    private static final Map<Lang, List<Scale>> SCALES = Map.of(
            Lang.EN, List.of(new Scale(12, " trillion"), new Scale(9, " billion"), new Scale(6, " million")),
            Lang.VI, List.of(new Scale(12, " nghìn tỷ"), new Scale(9, " tỷ"), new Scale(6, " triệu")),
            Lang.LO, List.of(new Scale(12, " ພັນຕື້"), new Scale(9, " ຕື້"), new Scale(6, " ລ້ານ")));
    private static final Map<Lang, List<String>> WORDS = Map.of(
            Lang.EN, List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            Lang.VI, List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
            Lang.LO, List.of("ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ", "ສິບ"));
    private static final int DECIMALS = 3;

    private NumberForms() {}

    /** The forms in digits, the best first. */
    static List<String> digits(BigDecimal value, Lang lang) {
        List<String> forms = new ArrayList<>();
        Scale best = scale(value, lang);
        forms.add(in(best, value, lang));
        boolean trillions = best.power() == 12 && lang != Lang.EN;
        if (trillions) {
            forms.add(in(Objects.requireNonNull(SCALES.get(lang)).get(1), value, lang));
        }
        if (best.power() > 0) {
            forms.add(Numerals.write(value, lang));
        }
        return forms;
    }

    /** The scale in which a number reads best; none for one that would need more than three decimals. */
    static Scale scale(BigDecimal value, Lang lang) {
        for (Scale scale : Objects.requireNonNull(SCALES.get(lang))) {
            if (value.compareTo(BigDecimal.TEN.pow(scale.power())) >= 0) {
                return fits(value, scale) ? scale : Scale.NONE;
            }
        }
        return Scale.NONE;
    }

    static boolean fits(BigDecimal value, Scale scale) {
        return value.movePointLeft(scale.power()).stripTrailingZeros().scale() <= DECIMALS;
    }

    static String in(Scale scale, BigDecimal value, Lang lang) {
        return mantissa(scale, value, lang) + scale.word();
    }

    static String mantissa(Scale scale, BigDecimal value, Lang lang) {
        BigDecimal mantissa = value.movePointLeft(scale.power()).stripTrailingZeros();
        return Numerals.write(mantissa, lang);
    }

    /** The word of a whole number from one to ten. */
    static Optional<String> word(BigDecimal value, Lang lang) {
        for (int i = 1; i <= 10; i++) {
            if (value.compareTo(BigDecimal.valueOf(i)) == 0) {
                return Optional.of(Objects.requireNonNull(WORDS.get(lang)).get(i - 1));
            }
        }
        return Optional.empty();
    }
}
