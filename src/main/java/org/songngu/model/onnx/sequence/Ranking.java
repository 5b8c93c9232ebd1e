package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.onnxruntime.engine.OrtNDArray;
import java.io.IOException;
import java.util.List;
import org.songngu.model.onnx.graph.Attribute;
import org.songngu.model.onnx.graph.OnnxGraph;
import org.songngu.model.onnx.graph.OnnxGraph.Type;

/** Turns the logits of a decoder into log probabilities, of which only the best and the wanted ones leave native memory. */
final class Ranking implements AutoCloseable {
    private static final int OPSET = 17;

    private final Graph graph;

    Ranking() throws IOException, ModelException {
        OnnxGraph written = new OnnxGraph("ranking", OPSET)
                .input("logits", Type.FLOAT, "rows", "length", "words")
                .input("k", Type.INT64, 1)
                .input("extra_ids", Type.INT64, "rows", "wanted")
                .constant("last", new long[] {-1})
                .node("Gather", List.of("logits", "last"), List.of("next"), Attribute.of("axis", 1))
                .node("LogSoftmax", List.of("next"), List.of("log"), Attribute.of("axis", -1))
                .node("TopK", List.of("log", "k"), List.of("topk_scores", "topk_ids"), Attribute.of("axis", -1))
                .node("GatherElements", List.of("log", "extra_ids"), List.of("extra_scores"), Attribute.of("axis", 1))
                .output("topk_scores", Type.FLOAT, "rows", "best")
                .output("topk_ids", Type.INT64, "rows", "best")
                .output("extra_scores", Type.FLOAT, "rows", "wanted");
        graph = Graph.load("ranking", written);
    }

    SequenceGraphs.Outlook rank(NDArray logits, SequenceGraphs.Rows rows) {
        NDArray k = Graph.numbers(logits.getManager(), "k", new long[] {rows.best()}, 1);
        NDArray wanted =
                Graph.numbers(logits.getManager(), "extra_ids", rows.wanted(), rows.count(), rows.wantedEach());
        return outlook(graph.run(new NDList(logits, k, wanted)));
    }

    /** The three small tensors of this graph, which begin the outputs of a fused one too. */
    static SequenceGraphs.Outlook outlook(NDList outputs) {
        return new SequenceGraphs.Outlook(
                floats(outputs.get("topk_scores")),
                ((OrtNDArray) outputs.get("topk_ids"))
                        .getTensor()
                        .getLongBuffer()
                        .array(),
                floats(outputs.get("extra_scores")));
    }

    private static float[] floats(NDArray array) {
        return ((OrtNDArray) array).getTensor().getFloatBuffer().array();
    }

    @Override
    public void close() {
        graph.close();
    }
}
