package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.SequenceTranslator.Phrase;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.text.Lang;

/** Phrases that must stand in the translation. */
class PhraseTranslationTest {
    @TempDir
    Path models;

    @ParameterizedTest
    @EnumSource
    void takesTheFormThatTheModelLikesLessAndLosesNothing(Layout layout) {
        try (SequenceTranslator translator =
                open(TinyTranslator.dictionary(Lang.EN, Lang.VI).layout(layout))) {
            Translation translation = translate(
                    translator, "President opens new bank in Hanoi today.", List.of("nhà băng"), List.of("tổng thống"));

            assertThat(translation.text()).isEqualTo("tổng thống mở mới nhà băng ở Hà Nội hôm nay.");
            assertThat(translation.complete()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void changesNothingWhereThePhraseStandsAnyway(int beam) {
        try (SequenceTranslator translator =
                open(TinyTranslator.dictionary(Lang.EN, Lang.VI).search(beam, 1))) {
            String free = translate(translator, "Minister visits Laos and Hanoi today.")
                    .text();

            assertThat(translate(
                                    translator,
                                    "Minister visits Laos and Hanoi today.",
                                    List.of("Lào"),
                                    List.of("bộ trưởng"),
                                    List.of("Hà Nội"))
                            .text())
                    .isEqualTo(free)
                    .isEqualTo("bộ trưởng thăm Lào và Hà Nội hôm nay.");
        }
    }

    @Test
    void takesAnyFormOfAPhrase() {
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(Lang.EN, Lang.VI))) {
            assertThat(translate(translator, "new bank opens today.", List.of("nhà băng", "ngân hàng"))
                            .text())
                    .isEqualTo("mới ngân hàng mở hôm nay.");
        }
    }

    @Test
    void bringsInAPhraseThatTheModelWouldNeverWrite() {
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(Lang.EN, Lang.VI))) {
            Translation translation = translate(translator, "farmers in Laos.", List.of("trường học"));

            assertThat(translation.text()).contains("trường học");
            assertThat(translation.score()).isNegative();
        }
    }

    @Test
    void findsALaoPhraseInTheMiddleOfALine() {
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(Lang.EN, Lang.LO))) {
            assertThat(translate(translator, "Laos opens new road.", List.of("ຖະໜົນ"), List.of("ລາວ"))
                            .text())
                    .isEqualTo("ລາວ ເປີດ ໃໝ່ ຖະໜົນ.");
        }
    }

    @Test
    void passesOverAPhraseThatTheTokenizerCannotWrite() {
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(Lang.EN, Lang.VI))) {
            assertThat(translate(translator, "rice price rises.", List.of("ỷÿ☂"), List.of("giá"))
                            .text())
                    .isEqualTo("gạo giá tăng.");
        }
    }

    @Test
    void cutsATranslationThatHasNoRoomForItsPhrasesAndSaysSo() {
        try (SequenceTranslator translator =
                open(TinyTranslator.dictionary(Lang.EN, Lang.VI).limits(64, 3))) {
            Translation translation = translate(
                    translator, "farmers in Laos.", List.of("trường học"), List.of("bộ trưởng"), List.of("Hà Nội"));

            assertThat(translation.complete()).isFalse();
        }
    }

    @Test
    void writesEveryPhraseEvenWithAModelThatWritesNonsense() {
        TinyTranslator random = TinyTranslator.random(TinyTranslator.Family.NLLB, 7)
                .search(4, 1)
                .limits(64, 64);
        List<Request> requests = new ArrayList<>();
        for (String word : List.of("rice", "river", "bank", "today", "water and rice", "Hanoi 2021")) {
            requests.add(new Request(word, List.of(new Phrase(List.of("Hà Nội")), new Phrase(List.of("Lào")))));
            requests.add(Request.of(word));
        }
        try (SequenceTranslator translator = open(random)) {
            List<Translation> translations = translator.translate(Lang.EN, Lang.VI, requests);
            for (int i = 0; i < requests.size(); i++) {
                if (i % 2 == 0) {
                    assertThat(translations.get(i).text()).contains("Hà Nội").contains("Lào");
                }
                assertThat(translator.translate(Lang.EN, Lang.VI, requests.subList(i, i + 1)))
                        .containsExactly(translations.get(i));
            }
        }
    }

    @Test
    void writesTheTermsOfManySentencesAndLosesNoneOfTheirWords() {
        Map<String, String> words = new TreeMap<>(Map.of(
                "president", "tổng thống",
                "bank", "nhà băng",
                "hanoi", "Hà Nội",
                "school", "trường học",
                "rice", "gạo",
                "today", "hôm nay",
                "road", "đường",
                "farmers", "nông dân",
                "river", "sông",
                "minister", "bộ trưởng"));
        Random random = new Random(4);
        List<Request> requests = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int s = 0; s < 60; s++) {
            List<String> drawn = new ArrayList<>(words.keySet());
            Collections.shuffle(drawn, random);
            drawn = drawn.subList(0, 3 + random.nextInt(7));
            List<String> terms = drawn.stream()
                    .map(word -> words.getOrDefault(word, ""))
                    .filter(term -> term.equals("tổng thống") || term.equals("nhà băng") || random.nextInt(4) == 0)
                    .toList();
            requests.add(new Request(
                    String.join(" ", drawn) + ".",
                    terms.stream().map(term -> new Phrase(List.of(term))).toList()));
            expected.add(String.join(
                            " ",
                            drawn.stream()
                                    .map(word -> words.getOrDefault(word, ""))
                                    .toList()) + ".");
        }
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(Lang.EN, Lang.VI))) {
            assertThat(translator.translate(Lang.EN, Lang.VI, requests))
                    .allMatch(Translation::complete)
                    .extracting(Translation::text)
                    .containsExactlyElementsOf(expected);
        }
    }

    @SafeVarargs
    private static Translation translate(SequenceTranslator translator, String text, List<String>... phrases) {
        List<Phrase> wanted = new ArrayList<>();
        for (List<String> forms : phrases) {
            wanted.add(new Phrase(forms));
        }
        return translator
                .translate(Lang.EN, target(translator), List.of(new Request(text, wanted)))
                .get(0);
    }

    private static Lang target(SequenceTranslator translator) {
        return translator.translates(Lang.EN, Lang.VI) ? Lang.VI : Lang.LO;
    }

    private SequenceTranslator open(TinyTranslator model) {
        return OnnxSequenceTranslator.open(model.write(models), Optional.empty());
    }
}
