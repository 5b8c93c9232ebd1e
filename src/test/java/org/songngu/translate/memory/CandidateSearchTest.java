package org.songngu.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

/** The index against a comparison with every sentence. */
class CandidateSearchTest {
    private static final int SENTENCES = 2000;
    private static final String[] WORDS =
            "the a two lao party minister ministers met meets road roads bridge in on of and visit visited trade a grew by tỷ đồng năm"
                    .split(" ");

    @Test
    void missesNoSentenceThatIsSimilarEnough() {
        Random random = new Random(20260101);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            sentences.add(sentence(random));
        }
        TranslationMemory memory = memory(sentences);

        int similar = 0;
        for (int i = 0; i < 200; i++) {
            String asked = changed(random, sentences.get(random.nextInt(SENTENCES)));
            EditDistance fromAsked = new EditDistance(asked);
            double threshold = 0.7 + random.nextInt(26) / 100.0;
            double best = sentences.stream()
                    .mapToDouble(other -> similarity(asked, fromAsked, other))
                    .max()
                    .orElseThrow();

            Optional<Match> found = memory.fuzzy(Lang.EN, Lang.VI, asked, threshold, SlotFinder.NONE);

            assertThat(found.isPresent()).as(asked).isEqualTo(best + 1e-9 >= threshold);
            found.ifPresent(match -> assertThat(match.score()).as(asked).isEqualTo(best));
            similar += found.isPresent() ? 1 : 0;
        }
        assertThat(similar).isBetween(60, 190);
    }

    @Test
    void findsTheSentencesBeyondTheFirst65536() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            sentences.add("Line " + Integer.toString(i * 7919, 36) + " of the table.");
        }
        TranslationMemory memory = memory(sentences);

        String last = sentences.get(69_999);
        Match match =
                memory.fuzzy(Lang.EN, Lang.VI, last + "!", 0.9, SlotFinder.NONE).orElseThrow();

        assertThat(match.source()).isEqualTo(last);
        assertThat(match.target()).isEqualTo("69999");
        assertThat(memory.exact(Lang.EN, Lang.VI, last).orElseThrow().target()).isEqualTo("69999");
    }

    @Test
    void answersManyThreadsAlike() {
        Random random = new Random(7);
        List<String> sentences =
                Stream.generate(() -> sentence(random)).limit(500).toList();
        TranslationMemory memory = memory(sentences);

        List<String> together = sentences.parallelStream()
                .map(text -> memory.fuzzy(Lang.EN, Lang.VI, text + " Yes.", 0.7, SlotFinder.NONE)
                        .map(Match::target)
                        .orElse(""))
                .toList();
        List<String> alone = sentences.stream()
                .map(text -> memory(sentences)
                        .fuzzy(Lang.EN, Lang.VI, text + " Yes.", 0.7, SlotFinder.NONE)
                        .map(Match::target)
                        .orElse(""))
                .limit(5)
                .toList();

        assertThat(together.subList(0, 5)).isEqualTo(alone);
    }

    private static TranslationMemory memory(List<String> sentences) {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            units.append(Memories.unit(sentences.get(i), String.valueOf(i)));
        }
        return Memories.of(units.toString());
    }

    private static double similarity(String one, EditDistance fromOne, String other) {
        int longer = Math.max(one.length(), other.length());
        int distance = fromOne.to(other, longer);
        return distance == 0 ? 1 : Math.min(0.99, 1 - (double) distance / longer);
    }

    /** Of two to twenty words. */
    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 1 + random.nextInt(19); i > 0; i--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    /** With up to a third of its characters replaced, doubled or gone. */
    private static String changed(Random random, String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(1 + text.length() / 3); i > 0; i--) {
            int at = random.nextInt(changed.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, 'x');
                case 1 -> changed.insert(at, 'y');
                default -> changed.deleteCharAt(at);
            }
        }
        return Keys.of(changed.toString());
    }
}
