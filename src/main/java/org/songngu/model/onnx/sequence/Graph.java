package org.songngu.model.onnx.sequence;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
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

    /** Loads a file of a model. */
    static Graph load(StoredModel stored, String file, Optional<UserCache> cache, int threads)
            throws IOException, ModelException {
        GraphOutline outline;
        try (InputStream in = stored.open(file)) {
            outline = GraphOutline.read(in);
        }
        Optional<Path> path = stored.onDisk(file, cache);
        if (path.isPresent()) {
            return load(file, outline, threads, (model, options) -> model.load(path.get(), null, options));
        }
        try (InputStream in = stored.open(file)) {
            return load(file, outline, threads, (model, options) -> model.load(in, options));
        }
    }

    /** Loads a graph that was written here. */
    static Graph load(String name, OnnxGraph written) throws IOException, ModelException {
        byte[] bytes = written.toBytes();
        GraphOutline outline = GraphOutline.read(new ByteArrayInputStream(bytes));
        return load(name, outline, 1, (model, options) -> model.load(new ByteArrayInputStream(bytes), options));
    }

    private interface Source {
        void into(Model model, Map<String, ?> options) throws IOException, ModelException;
    }

    private static Graph load(String name, GraphOutline outline, int threads, Source source)
            throws IOException, ModelException {
        Model model = Model.newInstance(name, Device.cpu(), "OnnxRuntime");
        try (SessionOptions session = new SessionOptions()) {
            // DJL reads the second number only if the first is there.
            Map<String, Object> options =
                    new HashMap<>(Map.of("interOpNumThreads", "1", "intraOpNumThreads", Integer.toString(threads)));
            // Shapes change with every step: a plan for each would be kept and never used again.
            session.setMemoryPatternOptimization(false);
            // Failures come as exceptions; ONNX Runtime would print them as well.
            session.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            options.put("sessionOptions", session);
            source.into(model, options);
            removeEmptyFolder(model);
            return new Graph(model, outline);
        } catch (OrtException e) {
            model.close();
            throw new IOException(e);
        } catch (IOException | ModelException | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    /** DJL makes a temporary folder for a graph that it reads from a stream, and puts nothing into it. */
    private static void removeEmptyFolder(Model model) throws IOException {
        Path folder = model.getModelPath();
        if (folder != null && folder.getFileName().toString().startsWith("ort-model")) {
            Files.deleteIfExists(folder);
        }
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
