package org.songngu.evaluate.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.evaluate.Metric;
import org.songngu.evaluate.alignment.AlignmentScore.Sides;
import org.songngu.provenance.Signature;

class AlignmentScoreTest {
    @TempDir
    private Path folder;

    @Test
    void countsABeadStrictlyOnlyWhereBothSidesAreGold() throws IOException {
        List<Sides> gold = beads("[0]:[0]\n[1,2]:[1]\n[3]:[2]\n[4]:[]\n[]:[3]\n");
        List<Sides> found = beads("[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[2]\n[4]:[]\n[]:[3]\n");

        Map<String, Double> scores = scores(gold, found);

        // Found and right: 0, 3 and both with an empty side, of six; of the three gold pairs two are found.
        assertThat(scores).containsEntry("alignment.strict.P", 4 / 6.0).containsEntry("alignment.strict.R", 2 / 3.0);
        assertThat(scores).containsEntry("alignment.strict.F1", 2 / 3.0);
        assertThat(scores).containsEntry("alignment.lax.P", 5 / 6.0).containsEntry("alignment.lax.R", 1.0);
    }

    @Test
    void isWholeWhereAllIsRight() throws IOException {
        List<Sides> gold = beads("[0]:[0]\n[1]:[]\n[2,3]:[1,2]\n");

        assertThat(scores(gold, gold).values()).containsOnly(1.0);
        assertThat(new AlignmentScore(gold, gold).differences()).isEmpty();
    }

    @Test
    void isNothingWhereNothingIsFound() throws IOException {
        assertThat(scores(beads("[0]:[0]\n"), List.of()).values()).containsOnly(0.0);
    }

    @Test
    void namesWhatDiffers() throws IOException {
        assertThat(new AlignmentScore(beads("[0,1]:[0]\n"), beads("[0]:[0]\n[1]:[]\n")).differences())
                .containsExactly("- [0,1]:[0]", "+ [0]:[0]", "+ [1]:[]");
    }

    @Test
    void readsTheFormOfVecalignAndSaysWhereALineIsWrong() throws IOException {
        assertThat(beads("[0, 1]:[0]:0.123\n\n[]:[ 1 ]\n"))
                .extracting(Sides::toString)
                .containsExactly("[0,1]:[0]", "[]:[1]");
        assertThatThrownBy(() -> beads("[0]:[0]\n0-1\n")).hasMessageContaining("gold.beads:2: 0-1: no bead");
        assertThatThrownBy(() -> beads("[0 1]:[0]\n")).hasMessageContaining("gold.beads:1: 0 1: no number");
        assertThatThrownBy(() -> beads("[0]:[9]\n")).hasMessageContaining("9: the target has 9 sentences, 0 to 8");
    }

    private List<Sides> beads(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.beads"), text);
        return GoldBeads.read(file, 9, 9).beads();
    }

    private static Map<String, Double> scores(List<Sides> gold, List<Sides> found) {
        Map<String, Double> scores = new TreeMap<>();
        for (Metric metric : new AlignmentScore(gold, found).metrics(Signature.of("data", "test"))) {
            scores.put(metric.name(), metric.value());
        }
        return scores;
    }
}
