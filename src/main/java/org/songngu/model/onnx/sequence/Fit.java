package org.songngu.model.onnx.sequence;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.songngu.model.onnx.graph.GraphOutline;

/** Whether graphs take and give what their layout says; if not, an {@link IllegalArgumentException} that names what. */
final class Fit {
    private static final List<String> SOURCE = List.of("input_ids", "attention_mask");

    private Fit() {}

    static void encoder(GraphOutline encoder) {
        inputs("encoder", encoder, SOURCE, SOURCE);
    }

    static void fused(GraphOutline decoder, DecoderShape shape) {
        Set<String> inputs =
                new HashSet<>(List.of("input_ids", "encoder_attention_mask", "beam_idx", "k", "extra_ids"));
        inputs.addAll(shape.caches("decoder"));
        inputs.addAll(shape.caches("encoder"));
        inputs("decoder", decoder, inputs, inputs);
    }

    static void inputs(String graph, GraphOutline outline, Collection<String> needed, Collection<String> allowed) {
        for (String name : needed) {
            if (!outline.inputs().containsKey(name)) {
                throw new IllegalArgumentException("its " + graph + " does not take " + name);
            }
        }
        for (String name : outline.inputs().keySet()) {
            if (!allowed.contains(name)) {
                throw new IllegalArgumentException("its " + graph + " wants what no translator has: " + name);
            }
        }
    }

    static void outputs(GraphOutline outline, Collection<String> needed) {
        for (String name : needed) {
            if (!outline.outputs().containsKey(name)) {
                throw new IllegalArgumentException("a graph does not give " + name);
            }
        }
    }

    /** What an encoder takes. */
    static NDList source(SourceBatch batch, NDManager manager) {
        int[] all = IntStream.range(0, batch.size()).toArray();
        return new NDList(
                Graph.numbers(manager, "input_ids", batch.tokens(), batch.size(), batch.length()),
                Graph.numbers(manager, "attention_mask", batch.mask(all, 1), batch.size(), batch.length()));
    }
}
