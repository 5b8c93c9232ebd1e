package org.songngu.quantity;

import java.util.List;
import org.songngu.text.Span;

/**
 * A quantity where it stands in a text.
 *
 * @param span in the text that was read
 * @param quantity the likeliest reading
 * @param others further readings of an ambiguous form, such as {@code 1.234} or {@code 8 giờ}
 * @param soft true if the words may mean no quantity at all ({@code một}, {@code năm}, {@code May}) or are too small to be
 *     sure of; a comparison may use it as evidence, never as the only ground of a finding
 */
public record Found(Span span, Quantity quantity, List<Quantity> others, boolean soft) {
    public Found {
        others = List.copyOf(others);
    }

    /** True if one of the readings matches. */
    public boolean canBe(Quantity wanted) {
        return quantity.matches(wanted) || others.stream().anyMatch(wanted::matches);
    }

    Found withSpan(Span wider) {
        return new Found(wider, quantity, others, soft);
    }
}
