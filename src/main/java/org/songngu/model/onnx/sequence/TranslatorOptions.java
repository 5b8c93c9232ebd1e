package org.songngu.model.onnx.sequence;

import java.util.OptionalInt;

/**
 * What a run asks of a translator besides what its description says.
 *
 * @param threads of one call; several translators with one thread each do more than one with several
 * @param beam instead of the one that the description names
 * @param batchTokens the most source tokens that are in work at once, padding and the rows of a beam counted; a single
 *     sentence may have more. Memory grows with it.
 */
public record TranslatorOptions(int threads, OptionalInt beam, int batchTokens) {
    public static final TranslatorOptions DEFAULT = new TranslatorOptions(1, OptionalInt.empty(), 1024);

    private static final int MOST_BEAM = 64;

    public TranslatorOptions {
        if (threads < 1 || batchTokens < 1) {
            throw new IllegalArgumentException("threads " + threads + ", batchTokens " + batchTokens);
        }
        if (beam.isPresent() && (beam.getAsInt() < 1 || beam.getAsInt() > MOST_BEAM)) {
            throw new IllegalArgumentException("beam " + beam.getAsInt());
        }
    }
}
