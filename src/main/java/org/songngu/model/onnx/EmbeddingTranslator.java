package org.songngu.model.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.onnxruntime.engine.OrtNDArray;
import ai.djl.translate.Batchifier;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;
import java.nio.FloatBuffer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.songngu.model.ModelSettings;

/**
 * From a sentence to its vector: the tokens go in alone, as a batch of one without padding. What comes out is that vector, shape
 * (1, dimension), or those of the tokens, shape (1, tokens, dimension), which are pooled in Java: DJL's arrays would load a
 * second engine.
 */
@RequiredArgsConstructor
final class EmbeddingTranslator implements Translator<String, float[]> {
    private final HuggingFaceTokenizer tokenizer;
    private final GraphInputs inputs;
    private final ModelSettings.Encoding encoding;

    /** No batches: the ranges of dynamic int8 span one, so a neighbour would change the vector. */
    @Override
    public @Nullable Batchifier getBatchifier() {
        return null;
    }

    @Override
    public NDList processInput(TranslatorContext context, String sentence) {
        return inputs.of(
                context.getNDManager(),
                tokenizer.encode(encoding.prefix() + sentence).getIds());
    }

    @Override
    public float[] processOutput(TranslatorContext context, NDList outputs) {
        NDArray states = outputs.get(0);
        FloatBuffer values = ((OrtNDArray) states).getTensor().getFloatBuffer();
        float[] vector = pooled(values, rows(states.getShape()));
        return encoding.normalize() ? normalized(vector) : vector;
    }

    /** How many vectors came out; fails if they are not what the pooling needs. */
    private int rows(Shape shape) {
        boolean whole = encoding.pooling() == ModelSettings.Pooling.NONE;
        if (shape.dimension() != (whole ? 2 : 3) || shape.get(0) != 1 || shape.tail() != encoding.dimension()) {
            throw new IllegalArgumentException(
                    "the graph gives " + shape + ", not (1, " + (whole ? "" : "tokens, ") + encoding.dimension() + ")");
        }
        return whole ? 1 : (int) shape.get(1);
    }

    private float[] pooled(FloatBuffer states, int tokens) {
        float[] sum = new float[encoding.dimension()];
        int used = encoding.pooling() == ModelSettings.Pooling.CLS ? 1 : tokens;
        for (int t = 0, at = 0; t < used; t++) {
            for (int d = 0; d < sum.length; d++, at++) {
                sum[d] += states.get(at) / used;
            }
        }
        return sum;
    }

    private static float[] normalized(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        double scale = square == 0 ? 0 : 1 / Math.sqrt(square);
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) (vector[d] * scale);
        }
        return vector;
    }
}
