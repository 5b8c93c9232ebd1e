package org.songngu.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.DotProduct;
import org.songngu.model.SentenceEncoder;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

class ExtractiveSummarizerTest {
    private static final List<String> BRIDGE = List.of(
            "Vietnam and Laos opened a new bridge over the Sekong river on Monday morning.",
            "The new bridge over the Sekong river links two provinces of Vietnam and Laos.",
            "He also thanked the workers who built the bridge through two rainy seasons.",
            "Farmers in the province expect the bridge to bring their coffee to market sooner.",
            "A brass band played and children waved small flags in the warm morning sun.",
            "The bridge cost 12 million dollars, half of it a grant of Vietnam to Laos.");

    private final ExtractiveSummarizer byWords = new ExtractiveSummarizer(Optional.empty());

    @Test
    void keepsTheOrderAndTheTextOfTheArticle() {
        List<Sentence> article = article(Lang.EN, BRIDGE);

        Summary summary = byWords.summarize(article, SummaryRequest.of(new Budget.Sentences(3)));

        assertThat(summary.picks())
                .hasSize(3)
                .extracting(Summary.Pick::sentence)
                .isSubsetOf(article);
        assertThat(summary.picks()).extracting(p -> p.sentence().i()).isSorted();
        assertThat(summary.picks()).extracting(Summary.Pick::score).allSatisfy(s -> assertThat(s)
                .isBetween(0.0, 1.0));
    }

    @Test
    void passesOverASentenceThatLeansOnOneItDidNotChoose() {
        List<Sentence> article = article(Lang.EN, BRIDGE);

        for (int most = 1; most <= BRIDGE.size(); most++) {
            List<Integer> chosen = chosen(byWords.summarize(article, SummaryRequest.of(new Budget.Sentences(most))));
            assertThat(chosen).hasSize(most);
            assertThat(!chosen.contains(2) || chosen.contains(1))
                    .as("%s", chosen)
                    .isTrue();
        }
    }

    @Test
    void neverChoosesAHeading() {
        List<Sentence> article = List.of(
                sentence(0, "The bridge over the Sekong river", Passage.Kind.HEADING, Lang.EN),
                sentence(1, BRIDGE.get(0), Passage.Kind.BODY, Lang.EN),
                sentence(2, BRIDGE.get(1), Passage.Kind.BODY, Lang.EN));

        assertThat(chosen(byWords.summarize(article, SummaryRequest.of(new Budget.Ratio(1)))))
                .containsExactly(1, 2);
    }

    @Test
    void keepsHeadingsInAFullSummary() {
        List<Sentence> article = List.of(
                sentence(0, "Trade", Passage.Kind.HEADING, Lang.EN),
                sentence(1, BRIDGE.get(0), Passage.Kind.BODY, Lang.EN),
                sentence(2, BRIDGE.get(0), Passage.Kind.BODY, Lang.EN));

        assertThat(chosen(byWords.summarize(article, SummaryRequest.of(Budget.FULL))))
                .containsExactly(0, 1, 2);
    }

    @Test
    void takesOneOfTwoSentencesThatSayTheSame() {
        List<Sentence> article = article(
                Lang.VI,
                List.of(
                        "Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào tại Hà Nội sáng thứ Hai.",
                        "Thu\u0309 tướng Phạm Minh Chính tiếp Thủ tướng Lào tại Hà Nội, sáng thứ Hai!",
                        "Kim ngạch thương mại hai chiều năm nay tăng hơn một phần tư so với năm trước."));

        assertThat(chosen(byWords.summarize(article, SummaryRequest.of(new Budget.Sentences(3)))))
                .containsExactly(0, 2);
    }

    @Test
    void findsTheMiddleOfALaoArticleByItsWords() {
        List<Sentence> article = article(
                Lang.LO,
                List.of(
                        "ຂົວແຫ່ງໃໝ່ຂ້າມແມ່ນ້ຳເຊກອງໄດ້ເປີດນຳໃຊ້ຢ່າງເປັນທາງການໃນຕອນເຊົ້າວັນຈັນ",
                        "ອາກາດໃນມື້ນັ້ນອົບອຸ່ນ ແລະ ເດັກນ້ອຍຫຼາຍຄົນຮ້ອງເພງຢ່າງມ່ວນຊື່ນ",
                        "ຂົວແຫ່ງໃໝ່ຂ້າມແມ່ນ້ຳເຊກອງເຊື່ອມຕໍ່ສອງແຂວງຂອງລາວ ແລະ ຫວຽດນາມ",
                        "ລັດຖະບານລາວ ແລະ ຫວຽດນາມ ລົງທຶນກໍ່ສ້າງຂົວຂ້າມແມ່ນ້ຳເຊກອງຮ່ວມກັນ"));

        Summary summary = byWords.summarize(article, SummaryRequest.of(new Budget.Sentences(3)));

        assertThat(chosen(summary)).containsExactly(0, 2, 3);
        assertThat(summary.signature().toString()).contains("centrality:tfidf").doesNotContain("encoder:");
    }

    @Test
    void turnsToWhatTheQueryAsks() {
        List<Sentence> article = article(Lang.EN, BRIDGE);
        SummaryRequest request = new SummaryRequest(new Budget.Sentences(1), Optional.of("coffee farmers"));

        Summary summary = byWords.summarize(article, request);

        assertThat(chosen(summary)).containsExactly(3);
        assertThat(summary.signature().parts().get("query")).hasSize(8);
    }

    @Test
    void givesTheFirstSentenceNoRightOfItsOwnWhereAQueryIsAsked() {
        List<Sentence> article = article(Lang.EN, BRIDGE);
        Optional<String> query = Optional.of("which two provinces the new bridge over the river links on Monday");

        Summary unasked = byWords.summarize(article, SummaryRequest.of(new Budget.Sentences(1)));
        Summary asked = byWords.summarize(article, new SummaryRequest(new Budget.Sentences(1), query));

        assertThat(chosen(unasked)).containsExactly(0);
        assertThat(chosen(asked)).containsExactly(1);
    }

    @Test
    void staysWithinABudgetOfWordsButNeverGivesNothing() {
        List<Sentence> article = article(Lang.EN, BRIDGE);

        Summary thirty = byWords.summarize(article, SummaryRequest.of(new Budget.Words(30)));
        Summary one = byWords.summarize(article, SummaryRequest.of(new Budget.Words(1)));

        int words = thirty.picks().stream()
                .mapToInt(p -> WordList.of(p.sentence().text(), Lang.EN).size())
                .sum();
        assertThat(words).isBetween(14, 30);
        assertThat(one.picks()).hasSize(1);
    }

    @Test
    void givesAQuarterButAtLeastThreeAndAtMostEight() {
        assertThat(chosen(usual(distinct(6)))).hasSize(3);
        assertThat(chosen(usual(distinct(20)))).hasSize(5);
        assertThat(chosen(usual(distinct(100)))).hasSize(8);
    }

    @Test
    void givesNothingOfNothingAndTheOneOfOne() {
        assertThat(usual(List.of()).picks()).isEmpty();
        assertThat(chosen(usual(article(Lang.EN, List.of("Talks failed."))))).containsExactly(0);
        assertThat(chosen(usual(article(Lang.EN, List.of("…"))))).containsExactly(0);
    }

    @Test
    void givesOneOfManySentencesThatAreTheSame() {
        assertThat(chosen(usual(article(Lang.EN, Collections.nCopies(30, BRIDGE.get(0))))))
                .containsExactly(0);
    }

    @Test
    void looksAtTheFirstTwoThousandSentencesAndIsQuickAboutIt() {
        List<Sentence> article = distinct(3_000);

        Summary summary = assertTimeout(Duration.ofSeconds(20), () -> usual(article));

        assertThat(chosen(summary)).hasSize(8).allSatisfy(i -> assertThat(i).isLessThan(2_000));
    }

    @Test
    void comparesByVectorsWhereTheEncoderSpeaksTheLanguage() {
        ExtractiveSummarizer byVectors = new ExtractiveSummarizer(Optional.of(new LetterCounts()));

        Summary english = byVectors.summarize(article(Lang.EN, BRIDGE), SummaryRequest.of(Budget.USUAL));
        Summary vietnamese = byVectors.summarize(article(Lang.VI, BRIDGE), SummaryRequest.of(Budget.USUAL));

        assertThat(english.signature().toString())
                .contains("centrality:embedding")
                .contains("encoder:letters@0");
        assertThat(vietnamese.signature().toString()).contains("centrality:tfidf");
    }

    @Test
    void refusesABudgetThatIsNone() {
        assertThatThrownBy(() -> new Budget.Ratio(1.5)).isInstanceOfSatisfying(SongnguException.class, e -> {
            assertThat(e.status()).isEqualTo(ExitStatus.USAGE);
            assertThat(e.problem()).isEqualTo("--ratio 1.5: out of range");
        });
        assertThatThrownBy(() -> new Budget.Sentences(0)).isInstanceOf(SongnguException.class);
        assertThatThrownBy(() -> new Budget.Words(-3)).isInstanceOf(SongnguException.class);
    }

    /** An encoder whose vectors count the letters of a sentence. */
    private static final class LetterCounts implements SentenceEncoder {
        @Override
        public int dimension() {
            return 26;
        }

        @Override
        public boolean speaks(Lang lang) {
            return lang == Lang.EN;
        }

        @Override
        public String mark() {
            return "letters@0";
        }

        @Override
        public float[] encode(String sentence) {
            float[] counts = new float[26];
            sentence.toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(c -> c >= 'a' && c <= 'z')
                    .forEach(c -> counts[c - 'a']++);
            double length = Math.sqrt(DotProduct.of(counts, counts));
            for (int i = 0; i < counts.length; i++) {
                counts[i] /= (float) length;
            }
            return counts;
        }

        @Override
        public void close() {}
    }

    private Summary usual(List<Sentence> article) {
        return byWords.summarize(article, SummaryRequest.of(Budget.USUAL));
    }

    private static List<Sentence> distinct(int n) {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            StringBuilder text = new StringBuilder("Sentence " + i);
            for (int w = 0; w < 14; w++) {
                text.append(" w").append((int) (400 * random.nextDouble() * random.nextDouble()));
            }
            texts.add(text.append('.').toString());
        }
        return article(Lang.EN, texts);
    }

    private static List<Sentence> article(Lang lang, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(sentence(sentences.size(), text, Passage.Kind.BODY, lang));
        }
        return sentences;
    }

    private static Sentence sentence(int i, String text, Passage.Kind kind, Lang lang) {
        return new Sentence(i, i, new Span(0, text.length()), text, kind, lang);
    }

    private static List<Integer> chosen(Summary summary) {
        return summary.picks().stream().map(p -> p.sentence().i()).toList();
    }
}
