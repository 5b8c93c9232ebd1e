package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.model.StoredModel;
import org.songngu.model.onnx.sequence.Reference.Written;
import org.songngu.model.onnx.sequence.TinyTranslator.Family;
import org.songngu.text.Lang;

/** Random weights, in every layout, against {@link Reference}: alone and in a batch, greedy and with a beam. */
class ReferenceComparisonTest {
    private static final int LIMIT = 24;
    private static final List<String> SENTENCES = List.of(
            "rice",
            "President visits Hanoi.",
            "farmers in Laos and new road today",
            "river water price rises 12, market opens in Hanoi and Laos, bank and school",
            "market 2021",
            "the the the",
            "water and rice and road and river and bank and school and market and price and farmers today.");

    @TempDir
    Path models;

    static Stream<Arguments> models() {
        List<Arguments> all = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            for (Family family : List.of(Family.MARIAN, Family.NLLB, Family.T5)) {
                all.add(Arguments.of(layout, family, 1, 1.0));
                all.add(Arguments.of(layout, family, 4, 1.0));
            }
            all.add(Arguments.of(layout, Family.MARIAN, 4, 0.0));
            all.add(Arguments.of(layout, Family.NLLB, 3, 1.6));
            all.add(Arguments.of(layout, Family.NLLB, 4, -0.5));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void writesTokenForTokenWhatTheReferenceWrites(Layout layout, Family family, int beam, double penalty) {
        TinyTranslator tiny = TinyTranslator.random(family, 11)
                .layout(layout)
                .search(beam, penalty)
                .limits(64, LIMIT);
        Expected expected = new Expected(tiny, beam, penalty);
        try (OnnxSequenceTranslator translator = open(tiny.write(models))) {
            List<Translation> together = translator.translate(Lang.EN, Lang.VI, requests(SENTENCES));
            for (int i = 0; i < SENTENCES.size(); i++) {
                Written wanted = expected.of(SENTENCES.get(i));
                assertThat(together.get(i).text()).isEqualTo(expected.text(wanted));
                assertThat(together.get(i).complete()).isEqualTo(wanted.ended());
                assertThat(together.get(i).score()).isCloseTo(wanted.score(), offset(1e-4));
                assertThat(translator.translate(Lang.EN, Lang.VI, requests(SENTENCES.subList(i, i + 1))))
                        .as("alone: %s", SENTENCES.get(i))
                        .containsExactly(together.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void agreesOnManySentencesInAnyOrder(Layout layout, Family family, int beam, double penalty) {
        TinyTranslator tiny = TinyTranslator.random(family, 5)
                .layout(layout)
                .search(beam, penalty)
                .limits(32, 16);
        Expected expected = new Expected(tiny, beam, penalty);
        List<String> sentences = drawn(tiny, 8);
        Set<Boolean> ends = new HashSet<>();
        try (OnnxSequenceTranslator translator = open(tiny.write(models))) {
            List<Translation> inOrder = translator.translate(Lang.EN, Lang.VI, requests(sentences));
            List<String> turned = new ArrayList<>(sentences);
            Collections.reverse(turned);
            List<Translation> back = new ArrayList<>(translator.translate(Lang.EN, Lang.VI, requests(turned)));
            Collections.reverse(back);
            assertThat(back).isEqualTo(inOrder);
            for (int i = 0; i < sentences.size(); i++) {
                Written wanted = expected.of(sentences.get(i));
                ends.add(wanted.ended());
                assertThat(inOrder.get(i).text()).isEqualTo(expected.text(wanted));
                assertThat(inOrder.get(i).complete()).isEqualTo(wanted.ended());
            }
        }
        assertThat(ends).as("some end early").contains(true);
    }

    private static List<String> drawn(TinyTranslator tiny, int count) {
        Random random = new Random(3);
        List<String> sentences = new ArrayList<>();
        int first = tiny.words().number(TinyWords.WORD_START) + 1;
        for (int s = 0; s < count; s++) {
            StringBuilder sentence = new StringBuilder();
            for (int length = 1 + random.nextInt(14); length > 0; length--) {
                String piece =
                        tiny.words().piece(first + random.nextInt(tiny.words().count() - first));
                sentence.append(piece.replace(TinyWords.WORD_START, " "));
            }
            sentences.add(sentence.toString().strip());
        }
        return sentences;
    }

    private static List<Request> requests(List<String> sentences) {
        return sentences.stream().map(Request::of).toList();
    }

    private static OnnxSequenceTranslator open(StoredModel model) {
        return OnnxSequenceTranslator.open(model, Optional.empty());
    }

    /** What the reference says of a model. */
    private final class Expected {
        private final TinyTranslator tiny;
        private final int beam;
        private final double penalty;
        private final Reference reference;
        private final SentencePieces pieces;

        Expected(TinyTranslator tiny, int beam, double penalty) {
            this.tiny = tiny;
            this.beam = beam;
            this.penalty = penalty;
            int forced = tiny.family().forced()
                    ? tiny.words().number(tiny.family().tokens().getOrDefault("vi", ""))
                    : -1;
            this.reference = new Reference(tiny.weights(), tiny.family().start(), forced);
            this.pieces = tiny.pieces(models);
        }

        Written of(String sentence) {
            int[] source = pieces.withMarks(Lang.EN, Lang.VI, pieces.pieces(sentence));
            int limit = Math.min(tiny.maxTarget(), 3 * source.length + 24);
            return reference.translate(source, beam, penalty, limit);
        }

        String text(Written written) {
            return pieces.text(written.tokens().stream().mapToInt(t -> t).toArray());
        }
    }
}
