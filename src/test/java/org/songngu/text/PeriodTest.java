package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @Test
    void readsDaysMonthsAndYearsToTheirEnds() {
        assertThat(Period.parse("2016-04-20/2021-03-22"))
                .contains(new Period(LocalDate.of(2016, 4, 20), Optional.of(LocalDate.of(2021, 3, 22))));
        assertThat(Period.parse("2016-02/2016-02"))
                .contains(new Period(LocalDate.of(2016, 2, 1), Optional.of(LocalDate.of(2016, 2, 29))));
        assertThat(Period.parse("1975/1989"))
                .contains(new Period(LocalDate.of(1975, 1, 1), Optional.of(LocalDate.of(1989, 12, 31))));
        assertThat(Period.parse("2022-12-30/")).contains(new Period(LocalDate.of(2022, 12, 30), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2016", "/2016", "2016/next", "16/17", "2016-13/", "2016-02-30/", "2021/2016"})
    void readsNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        Period april = Period.parse("2016-04/2016-04").orElseThrow();

        assertThat(april.contains(LocalDate.of(2016, 4, 1))).isTrue();
        assertThat(april.contains(LocalDate.of(2016, 4, 30))).isTrue();
        assertThat(april.contains(LocalDate.of(2016, 5, 1))).isFalse();
        assertThat(april.isWithin(1, LocalDate.of(2016, 5, 1))).isTrue();
        assertThat(april.isWithin(1, LocalDate.of(2016, 3, 30))).isFalse();
    }
}
