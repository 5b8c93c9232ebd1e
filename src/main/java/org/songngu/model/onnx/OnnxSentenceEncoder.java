package org.songngu.model.onnx;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSpec;
import org.songngu.model.Role;
import org.songngu.model.SentenceEncoder;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.text.Lang;

/**
 * A sentence encoder on ONNX Runtime, one thread a call. Each sentence is encoded alone, so that equal sentences have equal
 * vectors, bit for bit, whatever stands beside them. Not thread-safe: open one for each worker. Closing frees the native
 * memory; after that it must not be used.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder {
    // DJL reads the second number only if the first is there.
    private static final Map<String, String> SESSION = Map.of("interOpNumThreads", "1", "intraOpNumThreads", "1");

    private final ModelSpec spec;
    private final ModelSettings.Encoding encoding;
    private final Predictor<String, float[]> predictor;
    private final Owned owned;

    private OnnxSentenceEncoder(
            ModelSpec spec, ModelSettings.Encoding encoding, Predictor<String, float[]> predictor, Owned owned) {
        this.spec = spec;
        this.encoding = encoding;
        this.predictor = predictor;
        this.owned = owned;
    }

    /**
     * Loads a model whose files are there with their sizes; hashes are not checked here, {@link StoredModel#verify} does that.
     * Fails as a missing or unsound model, and then leaves nothing open.
     *
     * @param cache where the weights and native libraries are unpacked to, so that the next start is quick
     */
    public static OnnxSentenceEncoder open(StoredModel model, Optional<UserCache> cache) {
        if (!(model.requireInstalled().spec().settings() instanceof ModelSettings.Encoding encoding)) {
            throw unsound(model, "is no encoder");
        }
        new NativeLibraries(System.getProperties()).prepare(cache);
        try (Owned owned = new Owned()) {
            Model graph = owned.own(graph(model, cache));
            HuggingFaceTokenizer tokenizer = owned.own(tokenizer(model, encoding));
            var translator =
                    new EmbeddingTranslator(tokenizer, graph.describeInput().keys(), encoding);
            var predictor = owned.own(graph.newPredictor(translator));
            predictor.predict("");
            return new OnnxSentenceEncoder(model.spec(), encoding, predictor, owned.release());
        } catch (IOException | ModelException | TranslateException | RuntimeException | LinkageError e) {
            throw broken(model, e);
        }
    }

    private static Model graph(StoredModel model, Optional<UserCache> cache) throws IOException, ModelException {
        Model graph = Model.newInstance(model.spec().id(), Device.cpu(), "OnnxRuntime");
        try {
            String name = model.spec().graph("model").orElseThrow(() -> unsound(model, "has no graph"));
            Optional<Path> file = model.onDisk(name, cache);
            if (file.isPresent()) {
                graph.load(file.get(), null, SESSION);
            } else {
                try (InputStream in = model.open(name)) {
                    graph.load(in, SESSION);
                }
            }
            return graph;
        } catch (IOException | ModelException | RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    private static HuggingFaceTokenizer tokenizer(StoredModel model, ModelSettings.Encoding encoding)
            throws IOException {
        String name = model.spec().tokenizer().orElseThrow(() -> unsound(model, "has no tokenizer"));
        Map<String, String> options =
                Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(encoding.maxLength()));
        try (InputStream in = model.open(name)) {
            return HuggingFaceTokenizer.newInstance(in, options);
        }
    }

    @Override
    public int dimension() {
        return encoding.dimension();
    }

    @Override
    public boolean speaks(Lang lang) {
        return spec.speaks(lang);
    }

    @Override
    public String mark() {
        return spec.mark();
    }

    @Override
    public float[] encode(String sentence) {
        try {
            return predictor.predict(sentence);
        } catch (TranslateException e) {
            throw new SongnguException(
                    ExitStatus.MODEL,
                    "model " + spec.id() + " failed on a sentence: " + cause(e),
                    "name another encoder with --model " + Role.ENCODER.label() + "=ID",
                    e);
        }
    }

    @Override
    public void close() {
        owned.close();
    }

    private static SongnguException unsound(StoredModel model, String what) {
        return SongnguException.model(
                "model " + model.spec().id() + " " + what, "songngu models list shows the encoders that are installed");
    }

    private static RuntimeException broken(StoredModel model, Throwable e) {
        if (e instanceof SongnguException known) {
            return known;
        }
        return new SongnguException(
                ExitStatus.MODEL,
                "model " + model.spec().id() + " cannot be loaded: " + cause(e),
                "songngu models verify " + model.spec().id() + " tells whether its files are whole",
                e);
    }

    /** What went wrong at the bottom, where ONNX Runtime and the tokenizer say what it was. */
    private static String cause(Throwable e) {
        Throwable at = e;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at.getMessage() == null ? at.toString() : at.getMessage();
    }
}
