package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.text.Lang;

/** What stands beside a sentence does not change its translation, nor its score by a bit. */
class NeighbourTest {
    private static final List<String> SENTENCES = List.of(
            "rice",
            "new road.",
            "President visits Hanoi",
            "water 12",
            "market price rises today in Laos and Hanoi",
            "bank",
            "farmers",
            "river",
            "minister opens school",
            "road and road and road and road and road and road");

    @TempDir
    Path models;

    @ParameterizedTest
    @CsvSource({"FLOAT,1", "FLOAT,4", "INT8,1", "INT8,4", "INT8_WHOLE_BATCH,1", "INT8_WHOLE_BATCH,4"})
    void givesASentenceAloneWhatItGivesItInAList(TinyGraphs.Precision precision, int beam) {
        for (Layout layout : Layout.values()) {
            TinyTranslator tiny = TinyTranslator.random(TinyTranslator.Family.NLLB, 21)
                    .layout(layout)
                    .precision(precision)
                    .search(beam, 1)
                    .limits(64, 24);
            try (SequenceTranslator translator = OnnxSequenceTranslator.open(tiny.write(models), Optional.empty())) {
                List<Request> requests = SENTENCES.stream().map(Request::of).toList();
                List<Translation> together = translator.translate(Lang.EN, Lang.LO, requests);
                for (int i = 0; i < requests.size(); i++) {
                    assertThat(translator.translate(Lang.EN, Lang.LO, requests.subList(i, i + 1)))
                            .containsExactly(together.get(i));
                }
            }
        }
    }
}
