package org.songngu.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.songngu.translate.memory.Memories.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class FuzzyMatchTest {
    /** Three places, and numbers as they stand. */
    private static final Map<String, Map<Lang, List<String>>> PLACES = Map.of(
            "Hanoi", Map.of(Lang.EN, List.of("Hanoi"), Lang.VI, List.of("Hà Nội")),
            "Ha Noi", Map.of(Lang.EN, List.of("Hanoi"), Lang.VI, List.of("Hà Nội")),
            "Vientiane", Map.of(Lang.EN, List.of("Vientiane"), Lang.VI, List.of("Viêng Chăn", "Vientiane")),
            "Lao Bao", Map.of(Lang.EN, List.of("Lao Bao"), Lang.VI, List.of("Lao Bảo")),
            "Lao", Map.of(Lang.EN, List.of("Lao"), Lang.VI, List.of("Lào")));

    private static final Pattern SLOT = Pattern.compile("Hanoi|Ha Noi|Vientiane|Lao Bao|Lao|Paris|\\d+(?:[.,]\\d+)*");

    @Test
    void findsTheMostSimilarSentence() {
        TranslationMemory memory = Memories.of(
                unit("Ministers met on a Monday.", "Các bộ trưởng gặp nhau hôm thứ Hai."),
                unit("The old ministers met on Monday.", "Các bộ trưởng cũ gặp nhau hôm thứ Hai."));

        Match match = fuzzy(memory, "The new ministers met on Monday.").orElseThrow();

        assertThat(match.target()).isEqualTo("Các bộ trưởng cũ gặp nhau hôm thứ Hai.");
        assertThat(match.source()).isEqualTo("The old ministers met on Monday.");
        assertThat(match.memory()).isEqualTo(memory.mark());
        assertThat(match.score()).isEqualTo(1 - 3 / 32.0, within(1e-12));
        assertThat(fuzzy(memory, "It rained on Monday.")).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoThatAreEquallySimilar() {
        TranslationMemory memory =
                Memories.of(unit("The road is wide.", "Đường rộng."), unit("The road is tide.", "Đường triều."));

        assertThat(fuzzy(memory, "The road is side.").orElseThrow().target()).isEqualTo("Đường rộng.");
    }

    @Test
    void neverGivesAnotherSentenceAFullScore() {
        String sentence = "The ministers of the two countries met on the bridge. "
                .repeat(10)
                .strip();
        TranslationMemory memory = Memories.of(unit(sentence, "Hai bộ trưởng gặp nhau."));

        assertThat(fuzzy(memory, sentence + ".").orElseThrow().score()).isEqualTo(0.99);
        assertThat(fuzzy(memory, sentence).orElseThrow().score()).isEqualTo(1);
        assertThat(fuzzy(memory, sentence).orElseThrow().isExact()).isTrue();
    }

    @Test
    void passesOverUnitsWithoutTheLanguageAskedFor() {
        TranslationMemory memory = Memories.of(
                "<tu><tuv xml:lang=\"en\"><seg>The road is wide.</seg></tuv><tuv xml:lang=\"lo\"><seg>ທາງກວ້າງ.</seg></tuv></tu>",
                unit("The roads is wide.", "Đường rộng."));

        assertThat(fuzzy(memory, "The road is wide!").orElseThrow().target()).isEqualTo("Đường rộng.");
        assertThat(memory.fuzzy(Lang.EN, Lang.EN, "The road is wide.", 0.75, SlotFinder.NONE))
                .isEmpty();
    }

    @Test
    void putsTheNamesAndNumbersAskedForIntoTheTarget() {
        TranslationMemory memory = Memories.of(
                unit("The ministers signed 12 agreements in Hanoi.", "Các bộ trưởng đã ký 12 thỏa thuận tại Hà Nội."));

        Match match =
                fuzzy(memory, "The ministers signed 7 agreements in Vientiane.").orElseThrow();

        assertThat(match.target()).isEqualTo("Các bộ trưởng đã ký 7 thỏa thuận tại Viêng Chăn.");
        assertThat(match.replacements())
                .containsExactly(
                        new Replacement("number", "12", "7"), new Replacement("place", "Hà Nội", "Viêng Chăn"));
        assertThat(match.differences()).isEmpty();
        assertThat(match.score()).isEqualTo(0.99);
    }

    @Test
    void exchangesTwoNamesThatChangedPlaces() {
        TranslationMemory memory =
                Memories.of(unit("The train from Hanoi to Vientiane is late.", "Tàu từ Hà Nội đi Viêng Chăn bị trễ."));

        Match match =
                fuzzy(memory, "The train from Vientiane to Hanoi is late.").orElseThrow();

        assertThat(match.target()).isEqualTo("Tàu từ Viêng Chăn đi Hà Nội bị trễ.");
        assertThat(match.differences()).isEmpty();
    }

    @Test
    void leavesATargetThatShowsTheOldNumberTwiceAndSaysSo() {
        TranslationMemory memory =
                Memories.of(unit("About 12 officials came to the meeting.", "12 cán bộ đã dự họp ngày 12."));

        Match match = fuzzy(memory, "About 30 officials came to the meeting.").orElseThrow();

        assertThat(match.target()).isEqualTo("12 cán bộ đã dự họp ngày 12.");
        assertThat(match.replacements()).isEmpty();
        assertThat(match.differences()).containsExactly(new Difference("number", "30", "12"));
        assertThat(match.score()).isLessThan(0.96);
    }

    @Test
    void leavesANameThatStandsForTwoOfTheSentenceAndSaysSo() {
        TranslationMemory memory = Memories.of(
                unit("Trains from Hanoi are late, and those to Hanoi are full.", "Tàu đi và đến Hà Nội trễ và đông."));

        Match match = fuzzy(memory, "Trains from Vientiane are late, and those to Lao Bao are full.", 0.5)
                .orElseThrow();

        assertThat(match.target()).isEqualTo("Tàu đi và đến Hà Nội trễ và đông.");
        assertThat(match.differences())
                .containsExactly(
                        new Difference("place", "Vientiane", "Hanoi"), new Difference("place", "Lao Bao", "Hanoi"));
    }

    @Test
    void takesNoPartOfAnotherNumberOrNameForTheOldOne() {
        TranslationMemory memory = Memories.of(
                unit("The 2 ministers met on that day.", "Các bộ trưởng gặp nhau ngày 2/9."),
                unit("Trade through the Lao gate of Lao Bao grew.", "Thương mại qua cửa khẩu Lao Bảo tăng."));

        Match date = fuzzy(memory, "The 3 ministers met on that day.").orElseThrow();
        Match gate =
                fuzzy(memory, "Trade through the Hanoi gate of Lao Bao grew.").orElseThrow();

        assertThat(date.target()).isEqualTo("Các bộ trưởng gặp nhau ngày 2/9.");
        assertThat(date.differences()).containsExactly(new Difference("number", "3", "2"));
        assertThat(gate.target()).isEqualTo("Thương mại qua cửa khẩu Lao Bảo tăng.");
        assertThat(gate.differences()).containsExactly(new Difference("place", "Hanoi", "Lao"));
    }

    @Test
    void claimsNothingForANameWithoutARendering() {
        TranslationMemory memory =
                Memories.of(unit("The ministers will meet in Hanoi.", "Các bộ trưởng sẽ gặp nhau tại Hà Nội."));

        Match match = fuzzy(memory, "The ministers will meet in Paris.").orElseThrow();

        assertThat(match.target()).isEqualTo("Các bộ trưởng sẽ gặp nhau tại Hà Nội.");
        assertThat(match.differences()).containsExactly(new Difference("place", "Paris", "Hanoi"));
    }

    @Test
    void takesTwoSpellingsOfANameForTheSame() {
        TranslationMemory memory =
                Memories.of(unit("The ministers will meet in Hanoi.", "Các bộ trưởng sẽ gặp nhau tại Hà Nội."));

        Match match = fuzzy(memory, "The ministers will meet in Ha Noi.").orElseThrow();

        assertThat(match.replacements()).isEmpty();
        assertThat(match.differences()).isEmpty();
    }

    @Test
    void reportsANumberThatOnlyOneOfTheSentencesHas() {
        TranslationMemory memory = Memories.of(
                unit("The ministers signed 12 agreements in Hanoi.", "Các bộ trưởng đã ký 12 thỏa thuận tại Hà Nội."));

        Match match = fuzzy(memory, "The ministers signed agreements in Vientiane.", 0.6)
                .orElseThrow();

        assertThat(match.target()).isEqualTo("Các bộ trưởng đã ký 12 thỏa thuận tại Hà Nội.");
        assertThat(match.differences())
                .containsExactly(
                        new Difference("place", "Vientiane", ""),
                        new Difference("number", "", "12"),
                        new Difference("place", "", "Hanoi"));
    }

    @Test
    void tellsWhichWordsDifferThoughTheNumbersWereRepaired() {
        TranslationMemory memory = Memories.of(unit(
                "Trade went up by 12 percent on Monday, they said.",
                "Họ nói thương mại tăng 12 phần trăm hôm thứ Hai."));

        Match match = fuzzy(memory, "Trade went down by 30 percent on Monday, he said today.", 0.7)
                .orElseThrow();

        assertThat(match.target()).isEqualTo("Họ nói thương mại tăng 30 phần trăm hôm thứ Hai.");
        assertThat(match.differences())
                .containsExactly(
                        new Difference(Difference.WORDS, "down", "up"),
                        new Difference(Difference.WORDS, "he", "they"),
                        new Difference(Difference.WORDS, "today", ""));
    }

    @Test
    void findsASentenceThatIsFarApartOnlyInItsLongNames() {
        TranslationMemory memory = Memories.of(
                unit("1.234.567.890.123 people visited the old town.", "1.234.567.890.123 người đã thăm phố cổ."));

        Match match = fuzzy(memory, "7 people visited the old town.").orElseThrow();

        assertThat(match.target()).isEqualTo("7 người đã thăm phố cổ.");
    }

    @Test
    void refusesAThresholdThatIsNoSimilarity() {
        TranslationMemory memory = Memories.of(unit("Yes.", "Vâng."));

        assertThatThrownBy(() -> fuzzy(memory, "Yes.", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fuzzy(memory, "Yes.", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fuzzy(memory, "Yes.", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Match> fuzzy(TranslationMemory memory, String sentence) {
        return fuzzy(memory, sentence, TranslationMemory.SIMILAR);
    }

    private static Optional<Match> fuzzy(TranslationMemory memory, String sentence, double threshold) {
        return memory.fuzzy(Lang.EN, Lang.VI, sentence, threshold, FuzzyMatchTest::slots);
    }

    private static List<Slot> slots(Lang lang, String text) {
        List<Slot> slots = new ArrayList<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            boolean number = Character.isDigit(found.charAt(0));
            Map<Lang, List<String>> renderings = number
                    ? Map.of(Lang.EN, List.of(found), Lang.VI, List.of(found))
                    : PLACES.getOrDefault(found, Map.of());
            String kind = number ? "number" : "place";
            slots.add(new Slot(new Span(matcher.start(), matcher.end()), kind, renderings));
        }
        return slots;
    }
}
