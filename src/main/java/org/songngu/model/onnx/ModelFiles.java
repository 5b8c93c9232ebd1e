package org.songngu.model.onnx;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSpec;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;

/**
 * Loads the graphs and the tokenizer of a model whose files are what its description says, and words the failures of both for
 * the user. Holds nothing open: what it gives is the caller's
 * to close.
 */
public final class ModelFiles {
    private final StoredModel model;
    private final Optional<UserCache> cache;

    /**
     * Fails as a model that is missing or unsound if a file of it is.
     *
     * @param cache where the weights and native libraries are unpacked to, so that the next start is quick
     */
    public ModelFiles(StoredModel model, Optional<UserCache> cache) {
        this.model = model.requireSound(cache);
        this.cache = cache;
        new NativeLibraries(System.getProperties()).prepare(cache);
    }

    public ModelSpec spec() {
        return model.spec();
    }

    /** How the model is to be run; fails as an unsound model if its role is another. */
    public <S extends ModelSettings> S settings(Class<S> kind) {
        ModelSettings settings = spec().settings();
        if (!kind.isInstance(settings)) {
            throw unsound("is of the role " + spec().role().label());
        }
        return kind.cast(settings);
    }

    /** A graph, which runs on one thread; the parts are those of {@link ModelSpec#graphs}. */
    public Model graph(String part) throws IOException, ModelException {
        String name = spec().graph(part).orElseThrow(() -> unsound("has no graph " + part));
        Model graph = Model.newInstance(spec().id(), Device.cpu(), "OnnxRuntime");
        try (SessionOptions options = options()) {
            load(graph, name, Map.of("sessionOptions", options));
            return graph;
        } catch (IOException | ModelException | RuntimeException e) {
            graph.close();
            throw e;
        } catch (OrtException e) {
            graph.close();
            throw new MalformedModelException("no session can be made", e);
        }
    }

    /** Made only once DJL has started ONNX Runtime, and done with when the session is there. */
    private static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setInterOpNumThreads(1);
        options.setIntraOpNumThreads(1);
        // ONNX Runtime otherwise prints what it also throws, and a failure here has two lines.
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        return options;
    }

    private void load(Model graph, String name, Map<String, ?> options) throws IOException, ModelException {
        Optional<Path> file = model.onDisk(name, cache);
        if (file.isPresent()) {
            graph.load(file.get(), null, options);
        } else {
            try (InputStream in = model.open(name)) {
                graph.load(in, options);
            }
        }
    }

    /** The tokenizer; it cuts what is longer than a number of tokens, the marks at both ends counted. */
    public HuggingFaceTokenizer tokenizer(int maxLength) throws IOException {
        return tokenizer(Map.of("truncation", "true", "maxLength", Integer.toString(maxLength)));
    }

    /** The tokenizer; it cuts nothing. */
    public HuggingFaceTokenizer tokenizer() throws IOException {
        return tokenizer(Map.of("truncation", "false"));
    }

    private HuggingFaceTokenizer tokenizer(Map<String, String> options) throws IOException {
        String name = spec().tokenizer().orElseThrow(() -> unsound("has no tokenizer"));
        Map<String, String> all = new HashMap<>(options);
        all.put("padding", "false");
        try (InputStream in = model.open(name)) {
            return HuggingFaceTokenizer.newInstance(in, all);
        }
    }

    /** The failure of a model that lacks what its role needs. */
    public SongnguException unsound(String what) {
        return SongnguException.model(
                "model " + spec().id() + " " + what,
                "songngu models list shows which models are installed, and what each is for");
    }

    /** The failure to open it; one that is worded already stays. */
    public SongnguException broken(Throwable e) {
        return e instanceof SongnguException known ? known : failure("cannot be loaded: ", e);
    }

    /** The failure to run it on a text: its files may be whole, and yet not fit each other. */
    public SongnguException failed(Throwable e) {
        return failure("failed on a text: ", e);
    }

    private SongnguException failure(String what, Throwable e) {
        String id = spec().id();
        return new SongnguException(
                ExitStatus.MODEL,
                "model " + id + " " + what + cause(e),
                "songngu models verify " + id + " tells whether its files are whole; --model "
                        + spec().role().label() + "=ID takes another",
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
