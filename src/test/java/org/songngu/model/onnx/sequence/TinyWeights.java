package org.songngu.model.onnx.sequence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The weights of a small transformer, by name: matrices row by row, inputs times outputs. */
record TinyWeights(TinyShape shape, Map<String, float[]> values) {
    /** The end mark is rated more strongly than other tokens, so that some sentences end early. */
    private static final float END_MARKED = 2.5f;

    static final List<String> ENCODER_PARTS = List.of("q", "k", "v", "o");
    static final List<String> DECODER_PARTS = List.of("q", "k", "v", "o", "cq", "ck", "cv", "co");

    float[] get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** All zero; the norms change nothing. */
    static TinyWeights zero(TinyShape shape) {
        Map<String, float[]> values = new LinkedHashMap<>();
        int d = shape.size();
        values.put("words", new float[shape.words() * d]);
        values.put("positions", new float[shape.positions() * d]);
        values.put("out", new float[d * shape.words()]);
        for (int l = 0; l < shape.encoderLayers(); l++) {
            layer(values, shape, "e" + l + ".", ENCODER_PARTS, 2);
        }
        for (int l = 0; l < shape.decoderLayers(); l++) {
            layer(values, shape, "d" + l + ".", DECODER_PARTS, 3);
        }
        norm(values, shape, "e.n");
        norm(values, shape, "d.n");
        return new TinyWeights(shape, values);
    }

    private static void layer(
            Map<String, float[]> values, TinyShape shape, String layer, List<String> parts, int norms) {
        for (String part : parts) {
            values.put(layer + part, new float[shape.size() * shape.size()]);
        }
        values.put(layer + "f1", new float[shape.size() * shape.inner()]);
        values.put(layer + "f2", new float[shape.inner() * shape.size()]);
        for (int n = 1; n <= norms; n++) {
            norm(values, shape, layer + "n" + n);
        }
    }

    private static void norm(Map<String, float[]> values, TinyShape shape, String name) {
        float[] ones = new float[shape.size()];
        Arrays.fill(ones, 1);
        values.put(name + ".scale", ones);
        values.put(name + ".bias", new float[shape.size()]);
    }

    /** Drawn from a seed, wide enough that translations differ and some end early. */
    static TinyWeights random(TinyShape shape, long seed, double spread) {
        TinyWeights weights = zero(shape);
        Random random = new Random(seed);
        weights.values.forEach((name, values) -> {
            double width = name.endsWith(".bias") ? 0.1 : name.endsWith(".scale") ? 0.2 : spread;
            double fan = name.contains(".n") || name.equals("words") || name.equals("positions")
                    ? 1
                    : Math.sqrt(shape.size());
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (random.nextGaussian() * width / fan);
            }
        });
        for (int d = 0; d < shape.size(); d++) {
            weights.get("out")[d * shape.words() + TinyWords.END] *= END_MARKED;
        }
        return weights;
    }
}
