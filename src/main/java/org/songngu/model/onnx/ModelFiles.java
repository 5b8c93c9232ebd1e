package org.songngu.model.onnx;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
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
 * Loads the graphs and the tokenizer of a model whose files are there with their sizes, and words the failures of both for the
 * user. Hashes are not checked here, {@link StoredModel#verify} does that. Holds nothing open: what it gives is the caller's
 * to close.
 */
public final class ModelFiles {
    // DJL reads the second number only if the first is there.
    private static final Map<String, String> SESSION = Map.of("interOpNumThreads", "1", "intraOpNumThreads", "1");

    private final StoredModel model;
    private final Optional<UserCache> cache;

    /**
     * Fails as a model that is missing if a file of it is.
     *
     * @param cache where the weights and native libraries are unpacked to, so that the next start is quick
     */
    public ModelFiles(StoredModel model, Optional<UserCache> cache) {
        this.model = model.requireInstalled();
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
        try {
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
