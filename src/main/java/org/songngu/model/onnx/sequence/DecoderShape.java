package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.songngu.model.onnx.graph.GraphOutline;

/**
 * How large the caches of a decoder are, as the shapes of its inputs say.
 *
 * @param layers how many layers have caches
 */
record DecoderShape(int layers, long heads, long headSize) {

    static DecoderShape of(GraphOutline decoder) {
        int layers = 0;
        while (decoder.inputs().containsKey(key(layers))) {
            layers++;
        }
        OptionalLong heads = decoder.size(key(0), 1);
        OptionalLong size = decoder.size(key(0), 3);
        if (heads.isEmpty() || size.isEmpty()) {
            throw new IllegalArgumentException(
                    "the shape of " + key(0) + " does not say how many heads of which size there are");
        }
        return new DecoderShape(layers, heads.getAsLong(), size.getAsLong());
    }

    private static String key(int layer) {
        return "past_key_values." + layer + ".decoder.key";
    }

    /** The names of the caches of one side, {@code decoder} or {@code encoder}, as inputs. */
    List<String> caches(String side) {
        List<String> names = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            names.add("past_key_values." + layer + "." + side + ".key");
            names.add("past_key_values." + layer + "." + side + ".value");
        }
        return names;
    }

    /** The name of an output as the input of the next step. */
    static String asPast(String output) {
        return output.replace("present.", "past_key_values.");
    }
}
