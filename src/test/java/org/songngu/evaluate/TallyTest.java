package org.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsWhatIsRightAmongFoundAndWanted() {
        Tally tally = Tally.of(List.of("a", "b"), List.of("b", "c", "d", "e"));

        assertThat(tally).isEqualTo(new Tally(1, 2, 4));
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(0.25);
        assertThat(tally.f1()).isEqualTo(1 / 3.0, within(1e-12));
    }

    @Test
    void isPerfectWhereNothingIsWantedAndNothingFound() {
        assertThat(Tally.NONE.f1()).isEqualTo(1);
    }

    @Test
    void isWorthlessWhereSomethingIsWantedAndNothingFound() {
        assertThat(new Tally(0, 0, 3).precision()).isZero();
        assertThat(new Tally(0, 0, 3).f1()).isZero();
    }

    @Test
    void addsUpCountsAndNotScores() {
        assertThat(new Tally(1, 2, 4).plus(new Tally(3, 3, 3))).isEqualTo(new Tally(4, 5, 7));
    }
}
