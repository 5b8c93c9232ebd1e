package org.songngu.evaluate.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSpec;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;

class TrainingOverlapTest {
    private static final String SEEN = "The two ministers opened the new bridge across the Mekong.";
    private static final String SEEN_TOO = "Rice prices fell again last week in all three provinces.";
    private static final String NEW = "Nobody has ever read this sentence before, or so we hope.";

    @TempDir
    private Path folder;

    @Test
    void leavesOutTheFewSegmentsThatAModelWasTrainedOn() throws IOException {
        writeKeys("made-up", SEEN);
        List<Segment> segments = segments(NEW, SEEN, NEW, NEW);

        Overlap overlap =
                TrainingOverlap.of(List.of(model("one", "made-up")), folder).check("set.tsv", segments);

        assertThat(overlap.unseen(List.of("a", "b", "c", "d"))).containsExactly("a", "c", "d");
        assertThat(overlap.isSeen(1)).isTrue();
        assertThat(overlap.signature()).hasToString("overlap:1/4");
    }

    @Test
    void refusesASetOfWhichMoreThanATenthWasSeen() throws IOException {
        writeKeys("made-up", SEEN, SEEN_TOO);
        List<Segment> segments = segments(NEW, SEEN, SEEN_TOO, SEEN);
        TrainingOverlap trained = TrainingOverlap.of(List.of(model("one", "made-up")), folder);

        assertThatThrownBy(() -> trained.check("set.tsv", segments))
                .isInstanceOfSatisfying(SongnguException.class, failure -> {
                    assertThat(failure.status()).isEqualTo(ExitStatus.BAD_INPUT);
                    assertThat(failure.problem())
                            .isEqualTo("set.tsv:2: 3 of 4 segments, this one the first, were trained on by one"
                                    + " (made-up): no score");
                });
    }

    @Test
    void refusesASetOfWhichNothingIsLeft() throws IOException {
        writeKeys("made-up", SEEN);
        TrainingOverlap trained = TrainingOverlap.of(List.of(model("one", "made-up")), folder);

        assertThatThrownBy(() -> trained.check("set.tsv", segments(SEEN))).hasMessageContaining("1 of 1 segments");
    }

    @Test
    void takesNoMoreThanATenthForChance() throws IOException {
        writeKeys("made-up", SEEN);
        List<Segment> segments = new ArrayList<>(segments(SEEN, SEEN, SEEN));
        IntStream.range(0, 27).forEach(i -> segments.add(new Segment(4 + i, NEW + i)));
        TrainingOverlap trained = TrainingOverlap.of(List.of(model("one", "made-up")), folder);

        assertThat(trained.check("set.tsv", segments).signature()).hasToString("overlap:3/30");
        assertThatThrownBy(() -> trained.check("set.tsv", segments.subList(0, 29)))
                .hasMessageContaining("3 of 29 segments");
    }

    @Test
    void countsAPairAsSeenThroughEitherOfItsSides() throws IOException {
        writeKeys("made-up", SEEN);
        List<Segment> pairs = List.of(
                new Segment(1, List.of("Câu này thì chưa ai đọc bao giờ cả, mong là vậy.", SEEN)),
                new Segment(2, List.of(NEW, "Câu này cũng thế, chưa ai đọc bao giờ cả.")));

        Overlap overlap =
                TrainingOverlap.of(List.of(model("one", "made-up")), folder).check("set.tsv", pairs);

        assertThat(overlap.isSeen(0)).isTrue();
        assertThat(overlap.isSeen(1)).isFalse();
    }

    @Test
    void countsAnArticleAsSeenOnlyWhereHalfOfItIs() throws IOException {
        writeKeys("made-up", SEEN, SEEN_TOO);
        String mostlyNew = SEEN + " " + NEW + " And this one, which is the last, is as new as that.";
        String mostlyOld = SEEN + " " + NEW + " " + SEEN_TOO;

        Overlap overlap = TrainingOverlap.of(List.of(model("one", "made-up")), folder)
                .check("set.jsonl", segments(mostlyNew, mostlyOld));

        assertThat(overlap.isSeen(0)).isFalse();
        assertThat(overlap.isSeen(1)).isTrue();
    }

    @Test
    void saysWhichModelsTellNothingOfTheirSentences() throws IOException {
        writeKeys("made-up", SEEN);

        assertThat(signature(model("one", "made-up"), model("other"))).isEqualTo("overlap:0/1|overlap.unchecked:other");
        assertThat(signature(model("other"))).isEqualTo("overlap.unchecked:other");
        assertThat(signature()).isEmpty();
    }

    @Test
    void failsWhereTheKeysOfAModelAreMissingOrBroken() throws IOException {
        Files.write(folder.resolve("broken.keys"), new byte[7]);

        assertThatThrownBy(() -> signature(model("one", "absent")))
                .isInstanceOfSatisfying(SongnguException.class, failure -> {
                    assertThat(failure.status()).isEqualTo(ExitStatus.MODEL);
                    assertThat(failure.problem())
                            .startsWith("model one: no sentence keys")
                            .endsWith("absent.keys");
                    assertThat(failure.hint()).contains("keys.py");
                });
        assertThatThrownBy(() -> signature(model("one", "broken"))).hasMessageContaining("not sentence keys: 7 bytes");
    }

    @Test
    void knowsTheDeclarationThatModelsAreTrainedOn() {
        Path shipped = Path.of("models", "training", "keys");
        List<Segment> article = segments(
                "All human beings are born free and equal in dignity and rights.",
                "Everyone who is here likes this sentence of ours, and nobody wrote it.");

        Overlap overlap =
                TrainingOverlap.of(List.of(model("one", "udhr")), shipped).check("udhr.txt", article);

        assertThat(overlap.signature()).hasToString("overlap:1/2");
    }

    private String signature(StoredModel... models) {
        return TrainingOverlap.of(List.of(models), folder)
                .check("set.tsv", segments(NEW))
                .signature()
                .toString();
    }

    private static List<Segment> segments(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Segment(i + 1, texts[i]))
                .toList();
    }

    private void writeKeys(String name, String... texts) throws IOException {
        List<Long> keys = segments(texts).stream()
                .flatMap(segment -> PieceKeys.of(segment.texts().get(0)).stream())
                .map(PieceKeys.Piece::key)
                .sorted()
                .toList();
        ByteBuffer bytes = ByteBuffer.allocate(keys.size() * 5);
        keys.forEach(key -> bytes.put((byte) (key >> 32)).putInt(key.intValue()));
        Files.write(folder.resolve(name + ".keys"), bytes.array());
    }

    private StoredModel model(String id, String... keys) {
        ModelSpec.Licence licence = new ModelSpec.Licence("CC0-1.0", "https://example.org", ModelSpec.Use.ANY);
        ModelSpec.DataSet data = new ModelSpec.DataSet("Made up", "CC0-1.0", List.of(keys));
        ModelSpec spec = new ModelSpec(
                id,
                Role.ENCODER,
                "bert",
                List.of("en"),
                new ModelSpec.About("written for a test", licence, List.of(data), List.of()),
                false,
                List.of(new ModelSpec.File("model.onnx", OptionalLong.empty(), Optional.empty(), Optional.empty())),
                new TreeMap<>(Map.of(ModelSpec.MODEL, "model.onnx")),
                Optional.empty(),
                new ModelSettings.Encoding(ModelSettings.Pooling.MEAN, 16, true, 2, ""));
        return new StoredModel(spec, folder.resolve(id));
    }
}
