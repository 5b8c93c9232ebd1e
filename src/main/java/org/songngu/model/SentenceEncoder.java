package org.songngu.model;

import java.util.List;
import org.songngu.text.Lang;

/**
 * Gives sentences vectors whose cosine says how alike their meanings are. The vector of a sentence never depends on the
 * sentences beside it. Not thread-safe unless the implementation says so: one per worker.
 */
public interface SentenceEncoder extends AutoCloseable {
    /** The length of every vector. */
    int dimension();

    /** True if vectors of sentences in this language mean something. */
    boolean speaks(Lang lang);

    /** What stands for this encoder in a signature: its id and the start of its hash. */
    String mark();

    /** The vector of a sentence, of length 1; a new array each time. */
    float[] encode(String sentence);

    /** The vectors of sentences, in their order. */
    default float[][] encode(List<String> sentences) {
        return sentences.stream().map(this::encode).toArray(float[][]::new);
    }

    @Override
    void close();
}
