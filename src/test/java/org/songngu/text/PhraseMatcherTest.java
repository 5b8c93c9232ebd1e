package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.PhraseMatcher.CaseRule;

class PhraseMatcherTest {

    @Test
    void findsTheLongestPhraseAndNothingInsideIt() {
        assertThat(found("the Communist Party of Vietnam today", "Vietnam", "Communist Party of Vietnam"))
                .containsExactly("Communist Party of Vietnam");
    }

    @Test
    void findsTheLongerOfTwoPhrasesThatOverlap() {
        assertThat(found(
                        "the Party General Secretary and President of Laos",
                        "Party General Secretary and President",
                        "General Secretary and President of Laos",
                        "Laos"))
                .containsExactly("General Secretary and President of Laos");
    }

    @Test
    void findsWhatIsLeftOfAPhraseThatLost() {
        assertThat(found("East Sea Code of Conduct", "East Sea", "East Sea Code", "Code of Conduct"))
                .containsExactly("East Sea", "Code of Conduct");
    }

    @Test
    void findsTheFirstOfTwoEquallyLongPhrasesThatOverlap() {
        assertThat(found("aa bb cc", "aa bb", "bb cc")).containsExactly("aa bb");
    }

    @Test
    void findsNoPhraseInsideAWord() {
        assertThat(found("Laos, Laotian, Vietnamese, Vietjet", "Lao", "Vietnam", "Viet"))
                .isEmpty();
    }

    @Test
    void keepsToTheCaseOfANameAndKnowsItInCapitals() {
        assertThat(found("too late to lament, wanted to lam into, TO LAM, To Lam", "To Lam"))
                .containsExactly("TO LAM", "To Lam");
        assertThat(found("HÀ NỘI", "Hà Nội")).containsExactly("HÀ NỘI");
        assertThat(found("hà Nội, Hà nội", "Hà Nội")).isEmpty();
    }

    @Test
    void letsASmallPhraseBeginASentence() {
        assertThat(found("Senior leaders met senior leaders", "senior leaders"))
                .containsExactly("Senior leaders", "senior leaders");
        assertThat(found("Senior Leaders", "senior leaders")).isEmpty();
    }

    @Test
    void findsAPhraseInAnyCaseWhereCaseMeansNothing() {
        PhraseMatcher<String> matcher = PhraseMatcher.<String>builder()
                .add("Mekong Sub-region", CaseRule.INSENSITIVE, "L015")
                .build();

        assertThat(surfaces(matcher, "the Mekong sub-Region")).containsExactly("Mekong sub-Region");
    }

    @Test
    void reportsTheSpanOfTheTextAsItIsWritten() {
        String text = Normalizer.normalize("ở Việt\u00A0Nam –\nLaos", Normalizer.Form.NFD);

        PhraseMatcher.Match<String> match =
                matcher("Việt Nam").find(Folded.of(text)).get(0);

        assertThat(match.span().in(text)).isEqualTo(Normalizer.normalize("Việt\u00A0Nam", Normalizer.Form.NFD));
    }

    @Test
    void findsNothingInAMask() {
        assertThat(found("mail Laos@vna.vn, `Laos`, https://vna.vn/Laos and Laos", "Laos"))
                .containsExactly("Laos");
    }

    @Test
    void findsAShorterPhraseWhereTheLongerOneRunsIntoAMask() {
        assertThat(found("Laos @news", "Laos", "Laos @news")).containsExactly("Laos");
    }

    @Test
    void findsAShorterPhraseWhereTheLongerOneIsNotWanted() {
        List<PhraseMatcher.Match<String>> found =
                matcher("Laos", "Laos today").find(Folded.of("in Laos today"), Mask.none(), "Laos"::equals);

        assertThat(found).extracting(PhraseMatcher.Match::values).containsExactly(List.of("Laos"));
    }

    @Test
    void givesEveryValueOfAPhraseInTheOrderOfAdding() {
        PhraseMatcher<String> matcher = PhraseMatcher.<String>builder()
                .add("Lào", CaseRule.SENSITIVE, "L002")
                .add("Lào", CaseRule.SENSITIVE, "L003")
                .build();

        assertThat(matcher.find(Folded.of("nước Lào")).get(0).values()).containsExactly("L002", "L003");
        assertThat(matcher.get("Lào")).containsExactly("L002", "L003");
    }

    @Test
    void givesOnlyTheValuesWhoseCaseFits() {
        PhraseMatcher<String> matcher = PhraseMatcher.<String>builder()
                .add("UN", CaseRule.SENSITIVE, "org")
                .add("un", CaseRule.INSENSITIVE, "word")
                .build();

        assertThat(matcher.get("Un")).containsExactly("word");
        assertThat(matcher.get("UN")).containsExactly("org", "word");
        assertThat(matcher.get("UNO")).isEmpty();
    }

    @Test
    void passesOverAPhraseOfNothing() {
        PhraseMatcher<String> matcher = PhraseMatcher.<String>builder()
                .add(" \u200B ", CaseRule.SENSITIVE, "nothing")
                .build();

        assertThat(matcher.find(Folded.of("a b"))).isEmpty();
    }

    @Test
    void findsAPhraseAmongThousands() {
        PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.add("Ban " + i + " Nua", CaseRule.SENSITIVE, i);
        }

        assertThat(builder.build().find(Folded.of("in Ban 4711 Nua and Ban 20000 Nua")))
                .singleElement()
                .satisfies(match -> assertThat(match.values()).containsExactly(4711));
    }

    private static List<String> found(String text, String... phrases) {
        return surfaces(matcher(phrases), text);
    }

    private static PhraseMatcher<String> matcher(String... phrases) {
        PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
        for (String phrase : phrases) {
            builder.add(phrase, CaseRule.SENSITIVE, phrase);
        }
        return builder.build();
    }

    private static List<String> surfaces(PhraseMatcher<String> matcher, String text) {
        return matcher.find(Folded.of(text)).stream()
                .map(match -> match.span().in(text))
                .toList();
    }
}
