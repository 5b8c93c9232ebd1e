package org.songngu.evaluate.diacritics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpoilingTest {
    private static final String CORRECT = "Đồng chí Tô Lâm, 5 nước";

    @Test
    void takesMarksOrToneOrCase() {
        assertThat(Spoiling.STRIPPED.of(CORRECT)).isEqualTo("Dong chi To Lam, 5 nuoc");
        assertThat(Spoiling.PARTLY.of(CORRECT)).isEqualTo("Dong chí To Lâm, 5 nuoc");
        assertThat(Spoiling.TONELESS.of(CORRECT)).isEqualTo("Đông chi Tô Lâm, 5 nươc");
        assertThat(Spoiling.CAPITALS.of(CORRECT)).isEqualTo("DONG CHI TO LAM, 5 NUOC");
        assertThat(Spoiling.SMALL.of(CORRECT)).isEqualTo("dong chi to lam, 5 nuoc");
        assertThat(Spoiling.NONE.of(CORRECT)).isEqualTo(CORRECT);
    }

    @Test
    void keepsTheLengthOfATextWhoseCapitalsAreLonger() {
        assertThat(Spoiling.CAPITALS.of("Straße ở Đức")).isEqualTo("Straße o Duc");
    }
}
