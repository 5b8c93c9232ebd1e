package org.songngu.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CentralityTest {
    @Test
    void putsTheHubAboveItsSpokes() {
        Likeness star = Likeness.of(5, (i, j) -> i == 0 || j == 0 ? 0.8f : 0.1f);

        double[] central = Centrality.of(star);

        assertThat(central[0]).isEqualTo(1);
        assertThat(central)
                .hasSize(5)
                .satisfies(c -> assertThat(c[1]).isEqualTo(c[4]).isBetween(0.1, 0.5));
    }

    @Test
    void givesEverySentenceOneWhereAllAreAlike() {
        assertThat(Centrality.of(Likeness.of(4, (i, j) -> 1f))).containsExactly(1, 1, 1, 1);
        assertThat(Centrality.of(Likeness.of(4, (i, j) -> 0f))).containsExactly(1, 1, 1, 1);
    }

    @Test
    void takesOneSentence() {
        assertThat(Centrality.of(Likeness.of(1, (i, j) -> 0f))).containsExactly(1);
    }
}
