package org.songngu.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songngu.text.Span;

class AlignerTest {
    private final Aligner byVectors = new Aligner(Optional.of(new ConceptEncoder()));
    private final Aligner byLength = new Aligner(Optional.empty());

    @Test
    void joinsTwoSentencesWithTheOneThatSaysBoth() {
        List<String> source =
                List.of("river1 river2 river3.", "river4 river5.", "river6 river7.", "river8 river9 river10.");
        List<String> target = List.of("dong1 dong2 dong3.", "dong4 dong5 dong6 dong7.", "dong8 dong9 dong10.");

        assertThat(beads(byVectors, source, target)).containsExactly("0:0", "12:1", "3:2");
    }

    @Test
    void leavesASentenceWithoutItsLikeAlone() {
        List<String> source = List.of("river1 river2 river3.", "river50 river51 river52.", "river4 river5 river6.");
        List<String> target = List.of("dong1 dong2 dong3.", "dong4 dong5 dong6.", "dong60 dong61 dong62.");

        assertThat(beads(byVectors, source, target)).containsExactly("0:0", "1:", "2:1", ":2");
    }

    @Test
    void mendsTornTexts() {
        for (long seed = 1; seed <= 5; seed++) {
            Torn torn = new Torn(300, seed);

            double f1 = strictF1(torn, byVectors.align(torn.source, torn.target));

            assertThat(f1).as("seed " + seed).isGreaterThan(0.8);
        }
    }

    @Test
    void coversEverySentenceOnceAndInOrder() {
        Torn torn = new Torn(120, 9);
        Collections.shuffle(torn.target, new java.util.Random(1));
        for (Aligner aligner : List.of(byVectors, byLength)) {
            int source = 0;
            int target = 0;
            for (Bead bead : aligner.align(torn.source, torn.target).beads()) {
                assertThat(bead.source().start()).isEqualTo(source);
                assertThat(bead.target().start()).isEqualTo(target);
                assertThat(bead.score()).isBetween(0.0, 1.0);
                source = bead.source().end();
                target = bead.target().end();
            }
            assertThat(source).isEqualTo(torn.source.size());
            assertThat(target).isEqualTo(torn.target.size());
        }
    }

    @Test
    void goesByLengthWithoutAnEncoder() {
        List<String> source = List.of(
                "The two prime ministers met in Vientiane on Tuesday morning and signed three agreements on trade.",
                "Rain fell.",
                "It was warm.",
                "The bridge across the Mekong, which cost eleven million dollars, will be opened next year.");
        List<String> target = List.of(
                "Sáng thứ Ba hai Thủ tướng đã gặp nhau tại Viêng Chăn và ký ba thoả thuận về thương mại.",
                "Trời mưa và ấm.",
                "Cây cầu bắc qua sông Mê Kông trị giá mười một triệu đô la sẽ được khánh thành vào năm tới.");

        assertThat(beads(byLength, source, target)).containsExactly("0:0", "12:1", "3:2");
        assertThat(byLength.align(source, target).signature())
                .hasToString("align:lengths+numbers|beads:0-1...4-4|encoder:none");
    }

    @Test
    void alignsWithATextOfNothing() {
        assertThat(beads(byVectors, List.of("river1."), List.of())).containsExactly("0:");
        assertThat(beads(byVectors, List.of(), List.of("dong1."))).containsExactly(":0");
        assertThat(beads(byLength, List.of(), List.of())).isEmpty();
    }

    @Test
    void findsItsWayInABandOfLongTexts() {
        Torn torn = new Torn(1500, 3);

        assertThat((long) torn.source.size() * torn.target.size()).isGreaterThan(Band.WHOLE);
        assertThat(strictF1(torn, byVectors.align(torn.source, torn.target))).isGreaterThan(0.8);
    }

    @Test
    void isNotLedAstrayByOneSentenceAsLongAsAText() {
        List<String> source = new ArrayList<>(Collections.nCopies(1100, "river1 river2."));
        source.set(500, "word ".repeat(20_000));
        List<String> target = Collections.nCopies(1100, "dong1 dong2.");

        List<Bead> beads = byVectors.align(source, target).beads();

        assertThat(beads.get(beads.size() - 1).target().end()).isEqualTo(1100);
    }

    private static double strictF1(Torn torn, Alignment alignment) {
        Set<Step> found = new HashSet<>();
        alignment.beads().forEach(bead -> found.add(new Step(bead.source(), bead.target())));
        long right = torn.gold.stream().filter(found::contains).count();
        return 2.0 * right / (torn.gold.size() + found.size());
    }

    /** {@code 12:1} for sentences 1 and 2 of the source and sentence 1 of the target. */
    private static List<String> beads(Aligner aligner, List<String> source, List<String> target) {
        return aligner.align(source, target).beads().stream()
                .map(bead -> numbers(bead.source()) + ":" + numbers(bead.target()))
                .toList();
    }

    private static String numbers(Span span) {
        StringBuilder numbers = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            numbers.append(i);
        }
        return numbers.toString();
    }
}
