package org.songngu.model.onnx;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;

/** What a graph that reads one sequence wants of it: its tokens and, of some graphs, tensors that say there is no more to it. */
record GraphInputs(List<String> names) {
    GraphInputs {
        names = List.copyOf(names);
    }

    /** The tensors, each of shape (1, tokens), for a sequence without padding. */
    NDList of(NDManager manager, long[] tokens) {
        NDList list = new NDList(names.size());
        for (String name : names) {
            NDArray array = manager.create(values(name, tokens), new Shape(1, tokens.length));
            array.setName(name);
            list.add(array);
        }
        return list;
    }

    private static long[] values(String name, long[] tokens) {
        return switch (name) {
            case "input_ids" -> tokens;
            case "attention_mask" -> filled(tokens.length, 1);
            case "token_type_ids" -> filled(tokens.length, 0);
            default -> throw new IllegalArgumentException("the graph wants an input that is not known: " + name);
        };
    }

    private static long[] filled(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }
}
