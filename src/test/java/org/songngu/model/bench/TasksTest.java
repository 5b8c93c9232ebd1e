package org.songngu.model.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.model.Restorer;
import org.songngu.model.SequenceTranslator;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;

class TasksTest {
    @Test
    void givesATranslatorBatchesThatGoRoundTheSentences() {
        Parrot parrot = new Parrot();
        List<String> counted = new ArrayList<>();
        List<Task<SequenceTranslator>> tasks = Tasks.ofTranslator(Lang.EN, Lang.VI, List.of("a b c", "d"), text -> {
            counted.add(text);
            return text.split(" ").length;
        });

        assertThat(tasks).extracting(Task::name).containsExactly("batch 1", "batch 8", "batch 16");
        assertThat(tasks.get(0).step().run(parrot, 0)).containsExactly(3, 1);
        assertThat(tasks.get(0).step().run(parrot, 1)).containsExactly(1, 1);
        assertThat(tasks.get(1).step().run(parrot, 3)).containsExactly(16, 8);
        assertThat(parrot.heard)
                .containsExactly("en-vi a b c", "en-vi d", "en-vi a b c, d, a b c, d, a b c, d, a b c, d");
        assertThat(counted).containsExactly("a b c", "d");
    }

    @Test
    void givesARestorerTextWithoutMarks() {
        List<String> given = new ArrayList<>();
        Task<Restorer> task = Tasks.ofRestorer(List.of("Tô Lâm đến Huế.")).get(0);

        assertThat(task.step().run(new Recorder(given), 5)).containsExactly(15, 1);
        assertThat(given).containsExactly("To Lam den Hue.");
    }

    @ParameterizedTest
    @EnumSource
    void has64SentencesOfEachLanguage(Lang lang) {
        List<String> sentences = BenchSentences.read().of(lang);

        assertThat(sentences)
                .hasSize(64)
                .doesNotHaveDuplicates()
                .allMatch(s -> Normalizer.isNormalized(s, Normalizer.Form.NFC));
        Lang other = lang == Lang.EN ? Lang.VI : Lang.EN;
        assertThat(LanguageGuesser.load().guess(String.join("\n", sentences), other))
                .isEqualTo(lang);
        assertThat(BenchSentences.read().mark()).matches("bench@[0-9a-f]{8}");
    }

    private static final class Parrot implements SequenceTranslator {
        private final List<String> heard = new ArrayList<>();

        @Override
        public boolean translates(Lang from, Lang to) {
            return true;
        }

        @Override
        public List<Translation> translate(Lang from, Lang to, List<Request> requests) {
            heard.add(from.code() + "-" + to.code() + " "
                    + requests.stream().map(Request::text).collect(Collectors.joining(", ")));
            return requests.stream()
                    .map(request -> new Translation(request.text(), 0, true))
                    .toList();
        }

        @Override
        public String mark() {
            return "parrot";
        }

        @Override
        public void close() {}
    }

    private record Recorder(List<String> given) implements Restorer {
        @Override
        public boolean speaks(Lang lang) {
            return true;
        }

        @Override
        public Restored restore(String text) {
            given.add(text);
            return new Restored(text, List.of());
        }

        @Override
        public String mark() {
            return "recorder";
        }

        @Override
        public void close() {}
    }
}
