package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number before anyone asked what it counts, at {@code [start,end)} of a view.
 *
 * @param values what it can mean, the likeliest first
 * @param digits where the digits end, {@code end} itself for words; a scale word lies between
 * @param ordinal true for a word such as {@code twelfth}
 */
record Cardinal(int start, int end, int digits, List<BigDecimal> values, boolean ordinal, boolean soft) {
    Cardinal {
        values = List.copyOf(values);
    }

    BigDecimal value() {
        return values.get(0);
    }

    boolean isBare() {
        return digits == end;
    }

    Cardinal scaled(BigDecimal by, int newEnd) {
        return new Cardinal(
                start, newEnd, digits, values.stream().map(by::multiply).toList(), ordinal, soft);
    }
}
