package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;

/** What is said of models that cannot do their work, for every role. */
class UnsoundModelsIT {
    private static final float[] YES = {0, 1};

    @TempDir
    Path models;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRANSLATOR")
    void worksAsLongAsItIsSound(Role role) throws IOException {
        tiny(role).writeTo(models);

        run(role, "rice");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRANSLATOR")
    void refusesAModelOfAnotherRole(Role role) throws IOException {
        tiny(role).writeTo(models);
        Role other = role == Role.ENCODER ? Role.TAGGER : Role.ENCODER;

        assertThat(failure(() -> new ModelStore(List.of(models)).require(other, "tiny")))
                .hasMessage("the role of model tiny is " + role.label() + ", not " + other.label());
        StoredModel model = new ModelStore(List.of(models)).require(role, "tiny");
        assertThat(failure(() -> open(other, model).close())).hasMessage("model tiny is of the role " + role.label());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRANSLATOR")
    void namesTheFileThatIsMissing(Role role) throws IOException {
        tiny(role).writeTo(models);
        StoredModel model = new ModelStore(List.of(models)).require(role, "tiny");
        Files.delete(models.resolve("tiny/model.onnx"));

        SongnguException failure = failure(() -> open(role, model).close());

        assertThat(failure).hasMessage("model tiny: model.onnx: missing");
        assertThat(failure.hint()).startsWith("put the file back into ");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRANSLATOR")
    void refusesAGraphWhoseBytesAreDamaged(Role role) throws IOException {
        tiny(role).writeTo(models);
        Path graph = models.resolve("tiny/model.onnx");
        byte[] bytes = Files.readAllBytes(graph);
        Arrays.fill(bytes, 0, 64, (byte) 0xFF);
        Files.write(graph, bytes);

        SongnguException failure = failure(() -> run(role, "rice"));

        assertThat(failure.problem()).startsWith("model tiny: model.onnx: its SHA-256 is ");
        assertThat(failure.hint()).startsWith("put the file back into ");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TRANSLATOR")
    void refusesAGraphWithOtherOutputsThanDescribed(Role role) throws IOException {
        tiny(role)
                .options(options -> {
                    options.put("dimension", 5);
                    options.withArray("labels").add("B-LOC");
                    options.withArray("classes").add("ế");
                })
                .writeTo(models);

        assertThat(failure(() -> run(role, "rice")).problem())
                .startsWith("model tiny cannot be loaded: the graph gives (1, ");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ENCODER", "TAGGER"})
    void refusesATokenizerWithMoreWordsThanTheGraph(Role role) throws IOException {
        tiny(role)
                .file("tokenizer.json", TinyTokenizer.words(List.of("rice", "gạo", "ເຂົ້າ")))
                .writeTo(models);
        run(role, "rice");

        SongnguException failure = failure(() -> run(role, "gạo"));

        assertThat(failure.problem())
                .startsWith("model tiny failed on a text: ")
                .contains("Gather", "out of data bounds");
        assertThat(failure.hint())
                .isEqualTo("songngu models verify tiny tells whether its files are whole; --model " + role.label()
                        + "=ID takes another");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ENCODER", "TAGGER"})
    void refusesATokenizerThatIsNone(Role role) throws IOException {
        tiny(role).file("tokenizer.json", "{}").writeTo(models);

        assertThat(failure(() -> run(role, "rice")).problem()).startsWith("model tiny cannot be loaded: ");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = "RESTORER")
    void refusesAnAlphabetOfMoreLettersThanTheGraph(Role role) throws IOException {
        tiny(role).option("alphabet", "ei").writeTo(models);

        assertThat(failure(() -> run(role, "rice")).problem())
                .startsWith("model tiny cannot be loaded: ")
                .contains("out of data bounds");
    }

    private static TinyModel tiny(Role role) {
        return switch (role) {
            case ENCODER -> TinyModel.encoder("tiny", Map.of("rice", YES));
            case TAGGER -> TinyModel.tagger("tiny", List.of("O", "B-PER"), Map.of("rice", YES));
            case RESTORER -> TinyModel.restorer("tiny", List.of("", "ê"), Map.of('e', YES));
            case TRANSLATOR -> throw new IllegalArgumentException();
        };
    }

    private void run(Role role, String text) {
        StoredModel model = new ModelStore(List.of(models)).require(role, "tiny");
        try (Running running = open(role, model)) {
            running.on(text);
        }
    }

    private static Running open(Role role, StoredModel model) {
        return switch (role) {
            case ENCODER -> {
                OnnxSentenceEncoder encoder = OnnxSentenceEncoder.open(model, Optional.empty());
                yield new Running(encoder::encode, encoder::close);
            }
            case TAGGER -> {
                OnnxTokenTagger tagger = OnnxTokenTagger.open(model, Optional.empty());
                yield new Running(tagger::tag, tagger::close);
            }
            case RESTORER -> {
                OnnxRestorer restorer = OnnxRestorer.open(model, Optional.empty());
                yield new Running(restorer::restore, restorer::close);
            }
            case TRANSLATOR -> throw new IllegalArgumentException();
        };
    }

    private record Running(Function<String, Object> work, Runnable end) implements AutoCloseable {
        void on(String text) {
            assertThat(work.apply(text)).isNotNull();
        }

        @Override
        public void close() {
            end.run();
        }
    }

    private static SongnguException failure(ThrowingCallable call) {
        SongnguException failure = catchThrowableOfType(SongnguException.class, call);
        assertThat(failure).isNotNull();
        assertThat(failure.status()).isEqualTo(ExitStatus.MODEL);
        return failure;
    }
}
