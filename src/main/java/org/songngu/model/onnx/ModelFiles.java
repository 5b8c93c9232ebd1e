package org.songngu.model.onnx;

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
import org.songngu.model.onnx.graph.GraphOutline;

/**
 * Loads the graphs and the tokenizer of a model whose files are what its description says, and words the failures of both for
 * the user: what cannot be loaded fails as an unsound model, with the name of its file. Holds nothing open: what it gives is
 * the caller's to close.
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
    public Model graph(String part) {
        return graph(part, Sessions.OF_ONE_THREAD);
    }

    /** A graph in a session of this kind. */
    public Model graph(String part, Sessions sessions) {
        String name = nameOf(part);
        return loaded(name, () -> {
            Optional<Path> file = model.onDisk(name, cache);
            if (file.isPresent()) {
                return sessions.load(name, file.get());
            }
            try (InputStream in = model.open(name)) {
                return sessions.load(name, in);
            }
        });
    }

    /** What a graph takes, gives and is made of. */
    public GraphOutline outline(String part) {
        return read(nameOf(part), GraphOutline::read);
    }

    private String nameOf(String part) {
        return spec().graph(part).orElseThrow(() -> unsound("has no graph " + part));
    }

    /** The tokenizer; it cuts what is longer than a number of tokens, the marks at both ends counted. */
    public HuggingFaceTokenizer tokenizer(int maxLength) {
        return tokenizer(Map.of("truncation", "true", "maxLength", Integer.toString(maxLength)));
    }

    /** The tokenizer; it cuts nothing. */
    public HuggingFaceTokenizer tokenizer() {
        return tokenizer(Map.of("truncation", "false"));
    }

    private HuggingFaceTokenizer tokenizer(Map<String, String> options) {
        Map<String, String> all = new HashMap<>(options);
        all.put("padding", "false");
        return readTokenizer(in -> HuggingFaceTokenizer.newInstance(in, all));
    }

    /** What a reader makes of the file of the tokenizer. */
    public <T> T readTokenizer(Reader<T> reader) {
        return read(spec().tokenizer().orElseThrow(() -> unsound("has no tokenizer")), reader);
    }

    private <T> T read(String name, Reader<T> reader) {
        return loaded(name, () -> {
            try (InputStream in = model.open(name)) {
                return reader.read(in);
            }
        });
    }

    /** Reads one of the files, which it need not close. */
    public interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private interface Loading<T> {
        T load() throws IOException, ModelException;
    }

    private <T> T loaded(String file, Loading<T> loading) {
        try {
            return loading.load();
        } catch (IOException | ModelException | RuntimeException | LinkageError e) {
            throw broken(file, e);
        }
    }

    /** The failure of a model that lacks what its role needs. */
    private SongnguException unsound(String what) {
        return SongnguException.model(
                "model " + spec().id() + " " + what,
                "songngu models list shows which models are installed, and what each is for");
    }

    /** The failure to open it; one that is worded already stays. */
    public SongnguException broken(Throwable e) {
        return e instanceof SongnguException known ? known : failure("cannot be loaded: ", e);
    }

    /** The failure to open it, of which it is known what it is about, such as a file. */
    public SongnguException broken(String what, Throwable e) {
        return failure("cannot be loaded: " + what + ": ", e);
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
