package org.songngu.evaluate.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songngu.summarize.Budget;
import org.songngu.text.Sentence;

class BaselineTest {
    private static final String BRIDGE = "The new bridge across the Mekong opened on Monday.";
    private static final String RAIN = "It rained.";
    private static final String TRUCKS = "Trucks crossed the new bridge across the river all day.";
    private static final String FRUIT = "Farmers sold fruit beside the new bridge on Monday.";

    private final Story story = Stories.of("Trucks crossed the river all day, it rained.", BRIDGE, RAIN, TRUCKS, FRUIT);

    @Test
    void takesTheFirstSentencesAsLead() {
        assertThat(chosen(Baseline.LEAD, new Budget.Sentences(2))).containsExactly(BRIDGE, RAIN);
    }

    @Test
    void leavesOutASentenceThatIsTooLongForTheWordsThatAreLeft() {
        assertThat(chosen(Baseline.LEAD, new Budget.Words(12))).containsExactly(BRIDGE, RAIN);
        assertThat(chosen(Baseline.LEAD, new Budget.Words(20))).containsExactly(BRIDGE, RAIN, FRUIT);
        assertThat(chosen(Baseline.LEAD, new Budget.Words(1))).containsExactly(BRIDGE);
    }

    @Test
    void drawsTheSameSentencesForTheSameSeedAndKeepsTheirOrder() {
        Set<List<String>> draws = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            List<String> drawn =
                    texts(Baseline.RANDOM.system(RougeTokens.ASCII, seed).choose(story, new Budget.Sentences(2)));
            assertThat(drawn)
                    .isEqualTo(texts(
                            Baseline.RANDOM.system(RougeTokens.ASCII, seed).choose(story, new Budget.Sentences(2))))
                    .isSortedAccordingTo((a, b) -> Integer.compare(
                            story.article().text().indexOf(a),
                            story.article().text().indexOf(b)));
            draws.add(drawn);
        }
        assertThat(draws).hasSizeGreaterThan(3);
    }

    @Test
    void findsTheSentenceThatSharesMostWithTheOthersCentral() {
        assertThat(chosen(Baseline.TEXTRANK, new Budget.Sentences(1))).containsExactly(BRIDGE);
        assertThat(chosen(Baseline.LEXRANK, new Budget.Sentences(1))).containsExactly(BRIDGE);
        assertThat(chosen(Baseline.LEXRANK, new Budget.Sentences(3))).doesNotContain(RAIN);
    }

    @Test
    void letsTheOracleStopWhereNothingMoreIsGained() {
        assertThat(chosen(Baseline.ORACLE, new Budget.Sentences(4))).containsExactly(RAIN, TRUCKS);
        assertThat(chosen(Baseline.ORACLE, new Budget.Sentences(1))).containsExactly(TRUCKS);
    }

    @Test
    void sharesOutRankAsPageRankDoes() {
        double[] shares = PageRank.of(new double[][] {{0, 1, 1}, {1, 0, 0}, {1, 0, 0}});

        assertThat(shares[0]).isGreaterThan(shares[1]).isCloseTo(0.486, org.assertj.core.api.Assertions.within(0.001));
        assertThat(shares[1]).isEqualTo(shares[2]);
        assertThat(PageRank.of(new double[2][2])).containsExactly(0.5, 0.5);
    }

    private List<String> chosen(Baseline baseline, Budget budget) {
        return texts(baseline.system(RougeTokens.ASCII, 1).choose(story, budget));
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
