package org.songngu.model.onnx.sequence;

/**
 * The size of a small transformer.
 *
 * @param words how many tokens it has
 * @param positions the most tokens of a sentence
 */
record TinyShape(
        int words, int size, int heads, int inner, int encoderLayers, int decoderLayers, int positions, Norm norm) {
    /** Where layers are normalised: behind each part (Marian), before it (M2M100, NLLB), or nowhere. */
    enum Norm {
        AFTER,
        BEFORE,
        NONE
    }

    int headSize() {
        return size / heads;
    }
}
