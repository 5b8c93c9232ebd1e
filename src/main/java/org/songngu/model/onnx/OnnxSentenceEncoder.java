package org.songngu.model.onnx;

import ai.djl.Model;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import java.util.Optional;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSpec;
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
    private final ModelFiles files;
    private final ModelSettings.Encoding encoding;
    private final Predictor<String, float[]> predictor;
    private final Owned owned;

    private OnnxSentenceEncoder(
            ModelFiles files, ModelSettings.Encoding encoding, Predictor<String, float[]> predictor, Owned owned) {
        this.files = files;
        this.encoding = encoding;
        this.predictor = predictor;
        this.owned = owned;
    }

    /**
     * Loads a model; see {@link ModelFiles} for what is checked. Fails as a missing or unsound model, and then leaves nothing
     * open.
     */
    public static OnnxSentenceEncoder open(StoredModel model, Optional<UserCache> cache) {
        ModelFiles files = new ModelFiles(model, cache);
        ModelSettings.Encoding encoding = files.settings(ModelSettings.Encoding.class);
        try (Owned owned = new Owned()) {
            Model graph = owned.own(files.graph(ModelSpec.MODEL));
            HuggingFaceTokenizer tokenizer = owned.own(files.tokenizer(encoding.maxLength()));
            var inputs = new GraphInputs(graph.describeInput().keys());
            var predictor = owned.own(graph.newPredictor(new EmbeddingTranslator(tokenizer, inputs, encoding)));
            predictor.predict("");
            return new OnnxSentenceEncoder(files, encoding, predictor, owned.release());
        } catch (TranslateException | RuntimeException | LinkageError e) {
            throw files.broken(e);
        }
    }

    @Override
    public int dimension() {
        return encoding.dimension();
    }

    @Override
    public boolean speaks(Lang lang) {
        return files.spec().speaks(lang);
    }

    @Override
    public String mark() {
        return files.spec().mark();
    }

    @Override
    public float[] encode(String sentence) {
        try {
            return predictor.predict(sentence);
        } catch (TranslateException e) {
            throw files.failed(e);
        }
    }

    @Override
    public void close() {
        owned.close();
    }
}
