package org.songngu.model.onnx;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.onnxruntime.engine.OrtNDArray;
import ai.djl.translate.Batchifier;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;
import java.nio.FloatBuffer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** From the numbers of tokens to the scores of each class for each token, before any softmax; one sequence at a time. */
@RequiredArgsConstructor
final class ScoresTranslator implements Translator<long[], float[][]> {
    private static final String LENGTH = "length";

    private final GraphInputs inputs;
    private final int classes;

    @Override
    public @Nullable Batchifier getBatchifier() {
        return null;
    }

    @Override
    public NDList processInput(TranslatorContext context, long[] tokens) {
        context.setAttachment(LENGTH, tokens.length);
        return inputs.of(context.getNDManager(), tokens);
    }

    @Override
    public float[][] processOutput(TranslatorContext context, NDList outputs) {
        NDArray scores = outputs.get(0);
        long[] shape = scores.getShape().getShape();
        Object length = context.getAttachment(LENGTH);
        if (shape.length != 3 || !length.equals((int) shape[1]) || shape[2] != classes) {
            throw new IllegalArgumentException(
                    "the graph gives " + scores.getShape() + ", not (1, " + length + ", " + classes + ")");
        }
        FloatBuffer values = ((OrtNDArray) scores).getTensor().getFloatBuffer();
        float[][] rows = new float[(int) shape[1]][classes];
        for (float[] row : rows) {
            values.get(row);
        }
        return rows;
    }
}
