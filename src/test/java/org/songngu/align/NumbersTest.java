package org.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Span;

class NumbersTest {
    private static final Span FIRST = new Span(0, 1);
    private static final Span SECOND = new Span(1, 2);
    private static final Span BOTH = new Span(0, 2);

    private final Numbers numbers = Numbers.of(
            List.of("Rice cost 12,500 kip in 2024.", "Fish was dear."), List.of("ເຂົ້າ ໑໒.໕໐໐ ກີບ.", "ປີ 2024, 3 ໂຕ."));

    @Test
    void areTheSameInAnyDigitsAndHoweverTheyAreGrouped() {
        assertThat(numbers.unlike(FIRST, FIRST)).isEqualTo(1 - 4 / 3.0);
        assertThat(numbers.unlike(FIRST, BOTH)).isEqualTo(1 - 8 / 5.0);
    }

    @Test
    void sayNothingWhereASideHasNone() {
        assertThat(numbers.unlike(SECOND, FIRST)).isZero();
    }

    @Test
    void speakAgainstSidesThatShareNone() {
        assertThat(Numbers.of(List.of("In 1986."), List.of("Năm 2024.")).unlike(FIRST, FIRST))
                .isOne();
    }
}
