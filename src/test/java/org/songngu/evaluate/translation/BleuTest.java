package org.songngu.evaluate.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BleuTest {
    @Test
    void saysWhatTheScoreIsMadeOf() {
        Bleu bleu = Bleu.with(BleuTokenizer.NONE);
        Translated segment = new Translated("a b c d x", List.of("a b c d e f g"));

        BleuScore score = bleu.details(bleu.statistics(segment));

        assertThat(score.precisions()).containsExactly(80.0, 75.0, 100 * 2.0 / 3, 50.0);
        assertThat(score.length()).isEqualTo(5);
        assertThat(score.wantedLength()).isEqualTo(7);
        assertThat(score.brevityPenalty()).isCloseTo(Math.exp(1 - 7.0 / 5), within(1e-12));
        assertThat(score.value())
                .isCloseTo(100 * score.brevityPenalty() * Math.pow(0.8 * 0.75 * 2 / 3 * 0.5, 0.25), within(1e-9));
    }

    @Test
    void takesTheClosestReferenceForTheLengthAndTheShorterOfTwo() {
        Bleu bleu = Bleu.with(BleuTokenizer.NONE);

        assertThat(bleu.statistics(new Translated("a b c", List.of("a", "a b c d e", "a b"))))
                .startsWith(3, 2);
        assertThat(bleu.statistics(new Translated("a b c", List.of("a b c d", "a b"))))
                .startsWith(3, 2);
    }

    @Test
    void namesItsSettingsAsSacrebleuDoes() {
        assertThat(Bleu.with(BleuTokenizer.MTEVAL_13A).settings()).hasToString("case:mixed|eff:no|tok:13a|smooth:exp");
        assertThat(new Bleu(BleuTokenizer.INTERNATIONAL, Smoothing.floor(0.1), true, true).settings())
                .hasToString("case:lc|eff:yes|tok:intl|smooth:floor[0.10]");
        assertThat(Chrf.PLUS_PLUS.settings()).hasToString("case:mixed|eff:yes|nc:6|nw:2|space:no");
        assertThat(Ter.DEFAULT.settings()).hasToString("case:lc|tok:tercom|norm:no|punct:yes|asian:no");
    }
}
