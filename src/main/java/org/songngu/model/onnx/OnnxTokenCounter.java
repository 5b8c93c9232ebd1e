package org.songngu.model.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.util.Optional;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;

/** Counts the tokens of a text as a model's tokenizer sees it, without the marks at its ends. Not thread-safe. */
public final class OnnxTokenCounter implements AutoCloseable {
    private final HuggingFaceTokenizer tokenizer;

    private OnnxTokenCounter(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Opens the tokenizer alone; fails as a missing or unsound model. */
    public static OnnxTokenCounter open(StoredModel model, Optional<UserCache> cache) {
        return new OnnxTokenCounter(new ModelFiles(model, cache).tokenizer());
    }

    public int count(String text) {
        return tokenizer.encode(text, false, false).getIds().length;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
