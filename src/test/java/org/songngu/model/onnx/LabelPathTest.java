package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelPathTest {
    private static final List<ClassLabel> PREFIXED = Stream.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG")
            .map(ClassLabel::of)
            .toList();
    private static final List<ClassLabel> PLAIN =
            Stream.of("O", "PER", "ORG").map(ClassLabel::of).toList();

    @Test
    void goesOnAsTheNameBegan() {
        double[] ministry = {0.1, 0, 0, 0.9, 0};
        double[] of = {0.2, 0, 0.45, 0, 0.35};

        assertThat(new LabelPath(PREFIXED).best(List.of(ministry, of))).containsExactly(3, 4);
    }

    @Test
    void beginsANameThatItIsSureOfEvenWithoutABeginLabel() {
        double[] nothing = {1, 0, 0, 0, 0};
        double[] lam = {0.01, 0.01, 0.98, 0, 0};

        assertThat(new LabelPath(PREFIXED).best(List.of(nothing, lam))).containsExactly(0, 2);
    }

    @Test
    void takesTheLikeliestLabelOfEachWordWhereLabelsHaveNoPrefix() {
        double[] lam = {0.4, 0.6, 0};
        double[] bank = {0.3, 0.3, 0.4};

        assertThat(new LabelPath(PLAIN).best(List.of(lam, bank, lam))).containsExactly(1, 2, 1);
    }

    @Test
    void hasNothingToChooseInAnEmptySentence() {
        assertThat(new LabelPath(PREFIXED).best(List.of())).isEmpty();
    }
}
