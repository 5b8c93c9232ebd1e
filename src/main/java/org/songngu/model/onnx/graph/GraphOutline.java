package org.songngu.model.onnx.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an ONNX graph takes and gives and which operators it is made of, read from its file without its weights.
 *
 * @param inputs the shape of each input by its name, in the order of the file; inputs that have a value of their own are left out
 * @param outputs the shape of each output by its name
 * @param operators of the graph and of the graphs inside it
 */
public record GraphOutline(Map<String, List<Long>> inputs, Map<String, List<Long>> outputs, Set<String> operators) {
    /** The size of a dimension that varies. */
    public static final long VARIES = -1;

    public GraphOutline {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        operators = Set.copyOf(operators);
    }

    /** Reads a model file up to its end; what is no such file fails. */
    public static GraphOutline read(InputStream in) throws IOException {
        return new OutlineReader(in).read();
    }

    /** The size of a dimension of an input; empty if it varies or is not there. */
    public OptionalLong size(String input, int dimension) {
        List<Long> shape = inputs.getOrDefault(input, List.of());
        return dimension < shape.size() && shape.get(dimension) != VARIES
                ? OptionalLong.of(shape.get(dimension))
                : OptionalLong.empty();
    }
}
