package org.songngu.model.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.songngu.model.Restorer;
import org.songngu.model.SentenceEncoder;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.model.TokenTagger;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;

/** What is measured of the models of each role. */
public final class Tasks {
    private static final String SENTENCES = "sentences";
    private static final List<Integer> BATCHES = List.of(1, 8, 16);

    private Tasks() {}

    public static List<Task<SentenceEncoder>> ofEncoder(List<String> sentences) {
        return List.of(new Task<>("encode", List.of(SENTENCES), (encoder, number) -> {
            encoder.encode(at(sentences, number));
            return new long[] {1};
        }));
    }

    public static List<Task<TokenTagger>> ofTagger(List<String> sentences) {
        return List.of(new Task<>("tag", List.of(SENTENCES), (tagger, number) -> {
            tagger.tag(at(sentences, number));
            return new long[] {1};
        }));
    }

    /** The sentences are stripped of their marks first. */
    public static List<Task<Restorer>> ofRestorer(List<String> sentences) {
        List<String> bare = sentences.stream().map(Diacritics::strip).toList();
        return List.of(new Task<>("restore", List.of("characters", SENTENCES), (restorer, number) -> {
            String text = at(bare, number);
            restorer.restore(text);
            return new long[] {text.length(), 1};
        }));
    }

    /**
     * Batches of 1, 8 and 16 sentences.
     *
     * @param tokens how many tokens of the model a translation has; never asked by two threads at once, and once for each text
     */
    public static List<Task<SequenceTranslator>> ofTranslator(
            Lang from, Lang to, List<String> sentences, ToIntFunction<String> tokens) {
        TokenCounts counts = new TokenCounts(tokens);
        List<Task<SequenceTranslator>> tasks = new ArrayList<>();
        for (int batch : BATCHES) {
            tasks.add(new Task<>("batch " + batch, List.of("tokens", SENTENCES), (translator, number) -> {
                List<Request> requests = IntStream.range(number * batch, (number + 1) * batch)
                        .mapToObj(i -> Request.of(at(sentences, i)))
                        .toList();
                return new long[] {counts.in(translator.translate(from, to, requests)), batch};
            }));
        }
        return tasks;
    }

    private static String at(List<String> sentences, int number) {
        return sentences.get(Math.floorMod(number, sentences.size()));
    }

    /** Remembers what it counted, so that counting is no part of what is timed once every sentence has been translated. */
    private static final class TokenCounts {
        private final ToIntFunction<String> tokens;
        private final Map<String, Integer> known = new HashMap<>();

        TokenCounts(ToIntFunction<String> tokens) {
            this.tokens = tokens;
        }

        synchronized long in(List<Translation> translations) {
            long sum = 0;
            for (Translation translation : translations) {
                sum += known.computeIfAbsent(translation.text(), tokens::applyAsInt);
            }
            return sum;
        }
    }
}
