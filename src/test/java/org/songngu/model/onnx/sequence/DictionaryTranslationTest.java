package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.text.Lang;

/** A transformer whose weights were set by hand to translate word by word. */
class DictionaryTranslationTest {
    private static final String SENTENCE = "President visits Hanoi and opens new school in Laos today.";

    @TempDir
    Path models;

    @ParameterizedTest
    @EnumSource
    void translatesEnglishIntoVietnameseInEveryLayout(Layout layout) {
        try (SequenceTranslator translator =
                open(TinyTranslator.dictionary(Lang.EN, Lang.VI).layout(layout))) {
            assertThat(translator.translate(Lang.EN, Lang.VI, List.of(Request.of(SENTENCE))))
                    .singleElement()
                    .satisfies(translation -> {
                        assertThat(translation.text())
                                .isEqualTo("chủ tịch thăm Hà Nội và mở mới trường học ở Lào hôm nay.");
                        assertThat(translation.complete()).isTrue();
                        assertThat(translation.score()).isBetween(-0.5, 0.0);
                    });
        }
    }

    @Test
    void translatesEnglishIntoLao() {
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(Lang.EN, Lang.LO))) {
            assertThat(translator
                            .translate(Lang.EN, Lang.LO, List.of(Request.of("Laos opens new road.")))
                            .get(0)
                            .text())
                    .isEqualTo("ລາວ ເປີດ ໃໝ່ ຖະໜົນ.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryFamilyTheLanguagesInItsWay(TinyTranslator.Family family) {
        try (SequenceTranslator translator = open(TinyTranslator.dictionary(family, Lang.EN, Lang.VI))) {
            assertThat(translator
                            .translate(Lang.EN, Lang.VI, List.of(Request.of("rice price rises 12.")))
                            .get(0)
                            .text())
                    .isEqualTo("gạo giá tăng 12.");
        }
    }

    @Test
    void isNotTakenInByShortTranslationsWithABeam() {
        try (SequenceTranslator translator =
                open(TinyTranslator.dictionary(Lang.EN, Lang.VI).search(4, 1))) {
            assertThat(translator
                            .translate(Lang.EN, Lang.VI, List.of(Request.of(SENTENCE)))
                            .get(0)
                            .text())
                    .isEqualTo("chủ tịch thăm Hà Nội và mở mới trường học ở Lào hôm nay.");
        }
    }

    private SequenceTranslator open(TinyTranslator model) {
        return OnnxSequenceTranslator.open(model.write(models), Optional.empty());
    }
}
