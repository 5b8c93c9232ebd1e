package org.songngu.model.onnx;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ModelException;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The sessions in which ONNX Runtime runs graphs, all on the CPU and silent. A graph that is loaded is the caller's to close.
 *
 * @param threads of one call
 */
public record Sessions(int threads) {
    /** The kind for everything that runs beside others like it. */
    public static final Sessions OF_ONE_THREAD = new Sessions(1);

    private interface Source {
        void into(Model graph, Map<String, ?> options) throws IOException, ModelException;
    }

    /** Loads a graph from a file. */
    public Model load(String name, Path file) throws IOException, ModelException {
        return load(name, (graph, options) -> graph.load(file, null, options));
    }

    /** Loads a graph from a stream, which stays the caller's. */
    public Model load(String name, InputStream in) throws IOException, ModelException {
        return load(name, (graph, options) -> graph.load(in, options));
    }

    private Model load(String name, Source source) throws IOException, ModelException {
        Model graph = Model.newInstance(name, Device.cpu(), "OnnxRuntime");
        try (SessionOptions options = options()) {
            source.into(graph, Map.of("sessionOptions", options));
            removeEmptyFolder(graph);
            return graph;
        } catch (OrtException e) {
            graph.close();
            throw new MalformedModelException("no session can be made", e);
        } catch (IOException | ModelException | RuntimeException | LinkageError e) {
            graph.close();
            throw e;
        }
    }

    /** Made only once DJL has started ONNX Runtime, and done with when the session is there. */
    private SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setInterOpNumThreads(1);
        options.setIntraOpNumThreads(threads);
        // Shapes change with every sentence and step: a plan for each would be kept and hardly used again.
        options.setMemoryPatternOptimization(false);
        // ONNX Runtime otherwise prints what it also throws.
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        return options;
    }

    /** DJL makes a temporary folder for a graph that it reads from a stream, and puts nothing into it. */
    private static void removeEmptyFolder(Model graph) throws IOException {
        Path folder = graph.getModelPath();
        if (folder != null && folder.getFileName().toString().startsWith("ort-model")) {
            Files.deleteIfExists(folder);
        }
    }
}
