package org.songngu.model.onnx;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.songngu.files.Sha256;
import org.songngu.model.Role;
import org.songngu.model.onnx.graph.Attribute;
import org.songngu.model.onnx.graph.OnnxGraph;
import org.songngu.model.onnx.graph.OnnxGraph.Type;

/** Writes tiny models, whose weights are on screen, into a folder of models. */
public final class TinyModel {
    private final Role role;
    private final String id;
    private final ObjectNode options = JsonNodeFactory.instance.objectNode();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private TinyModel(Role role, String id) {
        this.role = role;
        this.id = id;
    }

    /** An encoder: each word has a vector; marks and words without one have the vector 0. */
    public static TinyModel encoder(String id, Map<String, float[]> vectors) {
        int dimension = vectors.values().iterator().next().length;
        TinyModel model = new TinyModel(Role.ENCODER, id);
        model.options.put("pooling", "mean").put("maxLength", 64).put("dimension", dimension);
        return model.file("tokenizer.json", TinyTokenizer.words(List.copyOf(vectors.keySet())))
                .file("model.onnx", lookup(TinyTokenizer.FIRST_WORD, vectors.values(), dimension));
    }

    /** An encoder whose graph gives the mean of the words' vectors itself. */
    static TinyModel pooledEncoder(String id, Map<String, float[]> vectors) {
        int dimension = vectors.values().iterator().next().length;
        return encoder(id, vectors)
                .option("pooling", "none")
                .file("model.onnx", meanOfLookup(TinyTokenizer.FIRST_WORD, vectors.values(), dimension));
    }

    /** A tagger: each piece of a word has a score for each label, and what is not in the list is {@code O}. */
    static TinyModel tagger(String id, List<String> labels, Map<String, float[]> scores) {
        return tagger(id, labels, TinyTokenizer.pieces(List.copyOf(scores.keySet())), scores.values());
    }

    static TinyModel tagger(String id, List<String> labels, String tokenizer, Collection<float[]> scores) {
        TinyModel model = new TinyModel(Role.TAGGER, id);
        model.options.put("maxLength", 64);
        labels.forEach(model.options.putArray("labels")::add);
        model.options.putObject("kinds").put("PER", "person").put("LOC", "place");
        return model.file("tokenizer.json", tokenizer)
                .file("model.onnx", lookup(TinyTokenizer.FIRST_WORD, scores, labels.size()));
    }

    /** A restorer: each letter has a score for each class, whatever stands beside it. */
    static TinyModel restorer(String id, List<String> classes, Map<Character, float[]> scores) {
        return restorer(id, classes, scores.keySet()).file("model.onnx", lookup(1, scores.values(), classes.size()));
    }

    /** A restorer that looks one letter back: class {@code c} is likely for {@code after.get(c)}, two letters. */
    static TinyModel restorer(String id, String alphabet, Map<String, String> after) {
        List<Character> letters = alphabet.chars().mapToObj(c -> (char) c).toList();
        List<String> classes = new ArrayList<>(List.of(""));
        classes.addAll(after.keySet());
        TinyModel model = restorer(id, classes, letters).option("maxLength", 16).option("context", 1);
        return model.file("model.onnx", convolution(alphabet, List.copyOf(after.values())));
    }

    private static TinyModel restorer(String id, List<String> classes, Collection<Character> alphabet) {
        TinyModel model = new TinyModel(Role.RESTORER, id);
        StringBuilder characters = new StringBuilder();
        alphabet.forEach(characters::append);
        model.options.put("maxLength", 64).put("alphabet", characters.toString());
        classes.forEach(model.options.putArray("classes")::add);
        return model;
    }

    public TinyModel option(String name, String value) {
        options.put(name, value);
        return this;
    }

    public TinyModel option(String name, double value) {
        if (value == Math.rint(value)) {
            options.put(name, (int) value);
        } else {
            options.put(name, value);
        }
        return this;
    }

    TinyModel options(Consumer<ObjectNode> change) {
        change.accept(options);
        return this;
    }

    /** Takes the place of a file of the same name. */
    public TinyModel file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TinyModel file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Writes the model as a folder of its own. */
    public void writeTo(Path models) throws IOException {
        Path folder = Files.createDirectories(models.resolve(id));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("model.json"), description().toPrettyString());
    }

    private ObjectNode description() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("role", role.label()).put("architecture", "tiny");
        json.putArray("languages").add("en").add("vi").add("lo");
        json.put("licence", "CC0-1.0").put("licenceUrl", "none").put("description", "made by a test");
        files.forEach((name, content) -> json.withArray("files")
                .addObject()
                .put("name", name)
                .put("bytes", content.length)
                .put("sha256", Sha256.of(content)));
        json.putObject("graphs").put("model", "model.onnx");
        if (files.containsKey("tokenizer.json")) {
            json.put("tokenizer", "tokenizer.json");
        }
        json.set("options", options);
        return json;
    }

    /** Each token has its row; the first ones, up to the first word, have zeros. */
    private static byte[] lookup(int firstWord, Collection<float[]> rows, int width) {
        return table(graph("n", width), firstWord, rows, width)
                .node("Gather", List.of("table", "input_ids"), List.of("states"))
                .toBytes();
    }

    private static byte[] meanOfLookup(int firstWord, Collection<float[]> rows, int width) {
        OnnxGraph graph =
                new OnnxGraph("tiny", 15).input("input_ids", Type.INT64, 1, "n").output("mean", Type.FLOAT, 1, width);
        return table(graph, firstWord, rows, width)
                .node("Gather", List.of("table", "input_ids"), List.of("states"))
                .node(
                        "ReduceMean",
                        List.of("states"),
                        List.of("mean"),
                        Attribute.of("axes", new long[] {1}),
                        Attribute.of("keepdims", 0))
                .toBytes();
    }

    private static OnnxGraph table(OnnxGraph graph, int firstWord, Collection<float[]> rows, int width) {
        float[] table = new float[(firstWord + rows.size()) * width];
        int at = firstWord * width;
        for (float[] row : rows) {
            System.arraycopy(row, 0, table, at, width);
            at += width;
        }
        return graph.constant("table", table, firstWord + rows.size(), width);
    }

    /** The score of a class is 5 where both its letters stand, -5 where one does, -15 elsewhere; that of the first is 0. */
    private static byte[] convolution(String alphabet, List<String> after) {
        int letters = alphabet.length() + 1;
        float[] oneHot = new float[letters * letters];
        for (int i = 0; i < letters; i++) {
            oneHot[i * letters + i] = 1;
        }
        int classes = after.size() + 1;
        float[] weights = new float[classes * letters * 3];
        float[] bias = new float[classes];
        for (int c = 1; c < classes; c++) {
            String both = after.get(c - 1);
            weights[(c * letters + alphabet.indexOf(both.charAt(0)) + 1) * 3] = 10;
            weights[(c * letters + alphabet.indexOf(both.charAt(1)) + 1) * 3 + 1] = 10;
            bias[c] = -15;
        }
        return graph("n", classes)
                .constant("oneHot", oneHot, letters, letters)
                .constant("weights", weights, classes, letters, 3)
                .constant("bias", bias, classes)
                .node("Gather", List.of("oneHot", "input_ids"), List.of("rows"))
                .node("Transpose", List.of("rows"), List.of("columns"), Attribute.of("perm", 0L, 2L, 1L))
                .node("Conv", List.of("columns", "weights", "bias"), List.of("found"), Attribute.of("pads", 1L, 1L))
                .node("Transpose", List.of("found"), List.of("states"), Attribute.of("perm", 0L, 2L, 1L))
                .toBytes();
    }

    private static OnnxGraph graph(String length, int width) {
        return new OnnxGraph("tiny", 15)
                .input("input_ids", Type.INT64, 1, length)
                .output("states", Type.FLOAT, 1, length, width);
    }
}
