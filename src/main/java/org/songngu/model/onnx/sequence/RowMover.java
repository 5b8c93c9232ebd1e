package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.songngu.model.onnx.graph.Attribute;
import org.songngu.model.onnx.graph.OnnxGraph;

/** Picks rows of several tensors at once, in native memory: to repeat them for a beam, to follow parents, to drop some. */
final class RowMover implements AutoCloseable {
    private static final int OPSET = 17;

    private final Graph graph;

    /**
     * @param tensors how many are moved at once
     * @param rank how many dimensions each has
     */
    RowMover(int tensors, int rank) throws IOException, ModelException {
        graph = Graph.load("rows", written(tensors, rank));
    }

    static OnnxGraph written(int tensors, int rank) {
        OnnxGraph written = new OnnxGraph("rows", OPSET).input("rows", OnnxGraph.Type.INT64, "picked");
        for (int i = 0; i < tensors; i++) {
            written.input("in" + i, OnnxGraph.Type.FLOAT, dimensions("all", i, rank));
            written.node("Gather", List.of("in" + i, "rows"), List.of("out" + i), Attribute.of("axis", 0));
            written.output("out" + i, OnnxGraph.Type.FLOAT, dimensions("picked", i, rank));
        }
        return written;
    }

    private static Object[] dimensions(String rows, int tensor, int rank) {
        List<Object> dimensions = new ArrayList<>(List.of(rows));
        for (int d = 1; d < rank; d++) {
            dimensions.add("d" + tensor + "_" + d);
        }
        return dimensions.toArray();
    }

    /** New tensors under the old names, which belong to this manager; the old ones stay as they are. */
    NDList pick(NDManager manager, NDList tensors, long[] rows) {
        try (NDArray picked = Graph.numbers(manager, "rows", rows, rows.length)) {
            NDList inputs = new NDList(picked);
            List<String> names = new ArrayList<>();
            for (NDArray tensor : tensors) {
                names.add(tensor.getName());
                tensor.setName("in" + (inputs.size() - 1));
                inputs.add(tensor);
            }
            NDList moved = graph.run(inputs);
            for (int i = 0; i < names.size(); i++) {
                tensors.get(i).setName(names.get(i));
                moved.get(i).setName(names.get(i));
            }
            return moved;
        }
    }

    /** Every row so many times. */
    static long[] repeat(int rows, int times) {
        long[] all = new long[rows * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = i / times;
        }
        return all;
    }

    /** The rows of some sentences. */
    static long[] rowsOf(int[] sentences, int width) {
        long[] rows = new long[sentences.length * width];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (long) sentences[i / width] * width + i % width;
        }
        return rows;
    }

    @Override
    public void close() {
        graph.close();
    }
}
