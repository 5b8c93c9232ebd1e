package org.songngu.quantity;

import java.util.List;
import java.util.Optional;

/** Roman numerals from I to XXXIX, the ones that count congresses and terms. */
final class Romans {
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Romans() {}

    static Optional<Integer> value(String numeral) {
        for (int tens = 0; tens <= 3; tens++) {
            String head = "X".repeat(tens);
            int ones = numeral.startsWith(head) ? ONES.indexOf(numeral.substring(head.length())) : -1;
            if (ones >= 0 && !numeral.isEmpty()) {
                return Optional.of(tens * 10 + ones);
            }
        }
        return Optional.empty();
    }

    static Optional<String> write(int value) {
        return value < 1 || value > 39 ? Optional.empty() : Optional.of("X".repeat(value / 10) + ONES.get(value % 10));
    }
}
