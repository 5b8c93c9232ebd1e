package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.text.Lang;

/** The encoder of English that comes with Songngu, its weights taken from the class path. */
class OnnxSentenceEncoderIT {
    private static final String VISIT = "The President of Laos will visit Hanoi next week.";
    private static final String TRIP = "Next week the Lao head of state travels to the Vietnamese capital.";
    private static final String FOOTBALL = "The striker scored twice in the second half.";

    private final StoredModel model =
            new ModelStore(List.of(Path.of("models"))).require(Role.ENCODER, "all-minilm-l6-v2");

    @TempDir
    Path folder;

    @Test
    void bringsSentencesOfOneMeaningCloserThanOthers() {
        try (OnnxSentenceEncoder encoder = open()) {
            assertThat(cosine(encoder.encode(VISIT), encoder.encode(TRIP)))
                    .isGreaterThan(0.6)
                    .isGreaterThan(cosine(encoder.encode(VISIT), encoder.encode(FOOTBALL)) + 0.3);
        }
    }

    @Test
    void givesVectorsOfTheLengthThatTheDescriptionSays() {
        try (OnnxSentenceEncoder encoder = open()) {
            float[] vector = encoder.encode(VISIT);

            assertThat(vector).hasSize(384).hasSize(encoder.dimension());
            assertThat(cosine(vector, vector)).isCloseTo(1, offset(1e-5));
        }
    }

    @Test
    void givesASentenceAloneTheVectorThatItHasInAList() {
        try (OnnxSentenceEncoder encoder = open()) {
            float[][] together = encoder.encode(List.of(FOOTBALL, VISIT, "Yes.", TRIP.repeat(20)));

            assertThat(together[1]).isEqualTo(encoder.encode(VISIT));
        }
    }

    @Test
    void cutsWhatIsLongerThanTheModelReads() {
        try (OnnxSentenceEncoder encoder = open()) {
            assertThat(encoder.encode("word ".repeat(2_000))).isEqualTo(encoder.encode("word ".repeat(1_000)));
        }
    }

    @Test
    void takesAnEmptySentence() {
        try (OnnxSentenceEncoder encoder = open()) {
            assertThat(encoder.encode("")).hasSize(384);
        }
    }

    @Test
    void worksInTwoThreadsWithAnEncoderEach() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try (OnnxSentenceEncoder encoder = open()) {
            Future<float[]> one = workers.submit(() -> encodedElsewhere(50));
            Future<float[]> two = workers.submit(() -> encodedElsewhere(50));

            assertThat(one.get()).isEqualTo(encoder.encode(VISIT));
            assertThat(two.get()).isEqualTo(encoder.encode(VISIT));
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void readsTheWeightsOutOfTheLibraryWhereThereIsNoCache() {
        try (OnnxSentenceEncoder cached = open();
                OnnxSentenceEncoder streamed = OnnxSentenceEncoder.open(model, Optional.empty())) {
            assertThat(streamed.encode(VISIT)).isEqualTo(cached.encode(VISIT));
        }
    }

    @Test
    void closesTwiceWithoutHarm() {
        OnnxSentenceEncoder encoder = open();
        encoder.close();
        encoder.close();
    }

    @Test
    void doesNotClaimVietnameseOrLao() {
        try (OnnxSentenceEncoder encoder = open()) {
            assertThat(encoder.speaks(Lang.EN)).isTrue();
            assertThat(encoder.speaks(Lang.VI)).isFalse();
            assertThat(encoder.speaks(Lang.LO)).isFalse();
        }
    }

    @Test
    void isWhatItsDescriptionSaysByteForByte() {
        assertThat(model.verify()).isEmpty();
    }

    @Test
    void refusesAGraphThatIsNone() throws IOException {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken);
        Files.writeString(broken.resolve("model.onnx"), "not a graph");
        Files.writeString(broken.resolve("tokenizer.json"), "{}");
        Files.writeString(broken.resolve("model.json"), """
                {"id": "broken", "role": "encoder", "languages": ["en"], "licence": "CC0-1.0", "licenceUrl": "none",
                 "description": "", "architecture": "bert", "graphs": {"model": "model.onnx"}, "tokenizer": "tokenizer.json",
                 "files": [{"name": "model.onnx", "bytes": 11, "sha256": "%s"},
                           {"name": "tokenizer.json", "bytes": 2, "sha256": "%s"}],
                 "options": {"pooling": "mean", "maxLength": 16, "dimension": 4}}
                """.formatted(Sha256.of("not a graph"), Sha256.of("{}")));
        StoredModel found = new ModelStore(List.of(folder)).require(Role.ENCODER, "broken");

        assertThatThrownBy(() -> OnnxSentenceEncoder.open(found, Optional.empty()))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
                    assertThat(e.problem()).startsWith("model broken cannot be loaded: ");
                    assertThat(e.hint()).contains("models verify broken");
                });
    }

    private OnnxSentenceEncoder open() {
        return OnnxSentenceEncoder.open(model, UserCache.ofThisUser());
    }

    private float[] encodedElsewhere(int times) {
        try (OnnxSentenceEncoder encoder = open()) {
            float[] vector = encoder.encode(VISIT);
            for (int i = 1; i < times; i++) {
                encoder.encode(FOOTBALL);
                vector = encoder.encode(VISIT);
            }
            return vector;
        }
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
