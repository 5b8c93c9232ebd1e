package org.songngu.model.onnx.sequence;

import ai.djl.Model;
import ai.djl.ModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import org.songngu.model.onnx.ModelFiles;
import org.songngu.model.onnx.Sessions;
import org.songngu.model.onnx.graph.GraphOutline;
import org.songngu.model.onnx.graph.OnnxGraph;

/** One loaded graph. Whatever goes in and comes out is native memory that belongs to the manager of the first input. */
final class Graph implements AutoCloseable {
    private final Model model;
    private final GraphOutline outline;
    private final ParameterStore noParameters;

    private Graph(Model model, GraphOutline outline) {
        this.model = model;
        this.outline = outline;
        this.noParameters = new ParameterStore(model.getNDManager(), false);
    }

    /** Loads the graph that plays a part in a model. */
    static Graph load(ModelFiles files, String part, Sessions sessions) {
        GraphOutline outline = files.outline(part);
        return new Graph(files.graph(part, sessions), outline);
    }

    /** Loads a graph that was written here. */
    static Graph load(String name, OnnxGraph written) throws IOException, ModelException {
        byte[] bytes = written.toBytes();
        GraphOutline outline = GraphOutline.read(new ByteArrayInputStream(bytes));
        return new Graph(Sessions.OF_ONE_THREAD.load(name, new ByteArrayInputStream(bytes)), outline);
    }

    GraphOutline outline() {
        return outline;
    }

    NDManager newManager() {
        return model.getNDManager().newSubManager();
    }

    /** Runs on these inputs, each under its name; what comes out has its names, in the order of the file. */
    NDList run(NDList inputs) {
        return model.getBlock().forward(noParameters, inputs, false);
    }

    /** A tensor of whole numbers. */
    static NDArray numbers(NDManager manager, String name, long[] values, long... shape) {
        NDArray array = manager.create(LongBuffer.wrap(values), new Shape(shape), DataType.INT64);
        array.setName(name);
        return array;
    }

    @Override
    public void close() {
        model.close();
    }
}
