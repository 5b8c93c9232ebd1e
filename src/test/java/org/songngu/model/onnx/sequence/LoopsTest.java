package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static final int ZERO = 9;

    private final Loops twice = new Loops(2, token -> token != ZERO);

    @Test
    void endsATokenThatComesAThirdTimeInARow() {
        assertThat(twice.closes(written(5, 1), 1)).isFalse();
        assertThat(twice.closes(written(5, 1, 1), 1)).isTrue();
    }

    @Test
    void endsAGroupOfTokensThatComesAThirdTimeInARow() {
        assertThat(twice.closes(written(5, 1, 2, 3, 1, 2, 3, 1, 2), 3)).isTrue();
        assertThat(twice.closes(written(5, 1, 2, 3, 1, 2, 3, 1, 2), 4)).isFalse();
    }

    @Test
    void letsATokenComeAgainWithOthersBetween() {
        assertThat(twice.closes(written(1, 2, 1, 3, 1, 4), 1)).isFalse();
    }

    @Test
    void letsANumberHaveManyZeros() {
        assertThat(twice.closes(written(1, ZERO, ZERO, ZERO, ZERO, ZERO), ZERO)).isFalse();
    }

    @Test
    void letsAModelWriteAsItLikesWhereNoLimitIsSet() {
        assertThat(Loops.ALLOWED.closes(written(1, 1, 1, 1, 1), 1)).isFalse();
    }

    private static Hypothesis written(int... tokens) {
        Hypothesis all = Hypothesis.start(3, new Phrases(List.of(), token -> false));
        for (int token : tokens) {
            all = all.with(token, 0, 0);
        }
        return all;
    }
}
