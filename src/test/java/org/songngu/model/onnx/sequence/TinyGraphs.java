package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.model.onnx.graph.Attribute;
import org.songngu.model.onnx.graph.OnnxGraph;
import org.songngu.model.onnx.graph.OnnxGraph.Type;

/** Writes the graphs of a small transformer in every layout, from the same weights. */
public final class TinyGraphs {
    /** How the products with weights are computed. */
    public enum Precision {
        FLOAT,
        /** Activations quantised row by row: no row depends on another. */
        INT8,
        /** Activations quantised over the whole batch, as most exporters do. */
        INT8_WHOLE_BATCH
    }

    private static final int OPSET = 17;

    private final TinyWeights weights;
    private final TinyShape shape;
    private final Precision precision;

    TinyGraphs(TinyWeights weights, Precision precision) {
        this.weights = weights;
        this.shape = weights.shape();
        this.precision = precision;
    }

    /** The encoder that gives its states. */
    byte[] encoder() {
        Writer w = new Writer(new OnnxGraph("encoder", OPSET));
        w.rename(encoded(w), "last_hidden_state");
        w.graph.output("last_hidden_state", Type.FLOAT, "batch", "source", shape.size());
        return w.graph.toBytes();
    }

    /** The encoder that gives the caches of cross-attention. */
    byte[] fusedEncoder() {
        Writer w = new Writer(new OnnxGraph("encoder", OPSET), true);
        String states = encoded(w);
        List<String> kinds = new ArrayList<>();
        for (int l = 0; l < shape.decoderLayers(); l++) {
            kinds.addAll(List.of("d" + l + ".ck", "d" + l + ".cv"));
        }
        w.together(states, kinds);
        for (int l = 0; l < shape.decoderLayers(); l++) {
            w.rename(w.split(w.product(states, "d" + l + ".ck")), "present." + l + ".encoder.key");
            w.rename(w.split(w.product(states, "d" + l + ".cv")), "present." + l + ".encoder.value");
        }
        caches(w, "present", "encoder", "batch", "source");
        return w.graph.toBytes();
    }

    /** The decoder of the first step. */
    byte[] firstDecoder() {
        Writer w = new Writer(new OnnxGraph("decoder", OPSET));
        decoderInputs(w, "batch");
        states(w);
        decoded(w, Caches.NONE, "");
        presents(w);
        return w.graph.toBytes();
    }

    /** The decoder of all other steps. */
    byte[] laterDecoder() {
        Writer w = new Writer(new OnnxGraph("decoder_with_past", OPSET));
        decoderInputs(w, "batch");
        pasts(w, "batch");
        decoded(w, Caches.PAST, "");
        w.graph.output("logits", Type.FLOAT, "batch", 1, shape.words());
        presentOutputs(w, "decoder");
        return w.graph.toBytes();
    }

    /** Both decoders as the branches of a condition, with their weights outside. */
    byte[] mergedDecoder() {
        Writer outer = new Writer(new OnnxGraph("decoder_merged", OPSET));
        decoderInputs(outer, "batch");
        states(outer);
        pasts(outer, "batch");
        outer.graph.input("use_cache_branch", Type.BOOL, 1);
        Writer first = new Writer(outer, "first");
        decoded(first, Caches.NONE, "first_");
        branchOutputs(first, "first_");
        Writer later = new Writer(outer, "later");
        decoded(later, Caches.PAST, "later_");
        for (String name : cacheNames("later_present", "encoder")) {
            later.graph.constant(name, new float[0], 0, shape.heads(), 1, shape.headSize());
        }
        branchOutputs(later, "later_");
        List<String> outputs = new ArrayList<>(List.of("logits"));
        outputs.addAll(cacheNames("present", "decoder"));
        outputs.addAll(cacheNames("present", "encoder"));
        outer.graph.node(
                "If",
                List.of("use_cache_branch"),
                outputs,
                Attribute.of("then_branch", later.graph),
                Attribute.of("else_branch", first.graph));
        presents(outer);
        return outer.graph.toBytes();
    }

    /** The decoder that follows parents and ranks tokens by itself. */
    byte[] fusedDecoder() {
        Writer w = new Writer(new OnnxGraph("decoder_fused", OPSET), true);
        decoderInputs(w, "rows");
        w.graph.input("beam_idx", Type.INT64, "rows");
        w.graph.input("k", Type.INT64, 1);
        w.graph.input("extra_ids", Type.INT64, "rows", "wanted");
        caches(w, "past_key_values", "decoder", "before", "past");
        caches(w, "past_key_values", "encoder", "rows", "source");
        decoded(w, Caches.GATHERED, "");
        String next = w.op("Squeeze", List.of("logits", w.numbers(1)));
        String log = w.op("LogSoftmax", List.of(next), Attribute.of("axis", -1));
        w.graph.node("TopK", List.of(log, "k"), List.of("topk_scores", "topk_ids"), Attribute.of("axis", -1));
        w.graph.node("GatherElements", List.of(log, "extra_ids"), List.of("extra_scores"), Attribute.of("axis", 1));
        w.graph.output("topk_scores", Type.FLOAT, "rows", "best");
        w.graph.output("topk_ids", Type.INT64, "rows", "best");
        w.graph.output("extra_scores", Type.FLOAT, "rows", "wanted");
        presentOutputs(w, "decoder");
        return w.graph.toBytes();
    }

    private enum Caches {
        NONE,
        PAST,
        GATHERED
    }

    private void decoderInputs(Writer w, String rows) {
        w.graph.input("encoder_attention_mask", Type.INT64, rows, "source");
        w.graph.input("input_ids", Type.INT64, rows, 1);
    }

    private void states(Writer w) {
        w.graph.input("encoder_hidden_states", Type.FLOAT, "batch", "source", shape.size());
    }

    private void pasts(Writer w, String rows) {
        caches(w, "past_key_values", "decoder", rows, "past");
        caches(w, "past_key_values", "encoder", rows, "source");
    }

    private void presents(Writer w) {
        w.graph.output("logits", Type.FLOAT, "batch", 1, shape.words());
        presentOutputs(w, "decoder");
        presentOutputs(w, "encoder");
    }

    private void presentOutputs(Writer w, String side) {
        caches(w, "present", side, "batch", side + "_length");
    }

    private void branchOutputs(Writer w, String prefix) {
        w.graph.output(prefix + "logits", Type.FLOAT, "batch", 1, shape.words());
        for (String side : List.of("decoder", "encoder")) {
            for (String name : cacheNames(prefix + "present", side)) {
                w.graph.output(name, Type.FLOAT, "b", shape.heads(), "t", shape.headSize());
            }
        }
    }

    private void caches(Writer w, String prefix, String side, String rows, String length) {
        for (String name : cacheNames(prefix, side)) {
            if (prefix.startsWith("past")) {
                w.graph.input(name, Type.FLOAT, rows, shape.heads(), length, shape.headSize());
            } else {
                w.graph.output(name, Type.FLOAT, rows, shape.heads(), length, shape.headSize());
            }
        }
    }

    private List<String> cacheNames(String prefix, String side) {
        List<String> names = new ArrayList<>();
        for (int l = 0; l < shape.decoderLayers(); l++) {
            names.add(prefix + "." + l + "." + side + ".key");
            names.add(prefix + "." + l + "." + side + ".value");
        }
        return names;
    }

    private String encoded(Writer w) {
        w.graph.input("input_ids", Type.INT64, "batch", "source");
        w.graph.input("attention_mask", Type.INT64, "batch", "source");
        String length = w.op("Gather", List.of(w.op("Shape", List.of("input_ids")), w.number(1)));
        String places = w.op("Range", List.of(w.number(0), length, w.number(1)));
        String x = w.embedded("input_ids", places);
        String hidden = w.hidden("attention_mask");
        for (int l = 0; l < shape.encoderLayers(); l++) {
            String layer = "e" + l + ".";
            x = w.part(x, layer + "n1", in -> {
                w.together(in, List.of(layer + "q", layer + "k", layer + "v"));
                String keys = w.split(w.product(in, layer + "k"));
                String values = w.split(w.product(in, layer + "v"));
                return w.attention(in, layer + "q", layer + "o", List.of(keys, values, hidden));
            });
            x = w.part(x, layer + "n2", in -> w.forward(in, layer));
        }
        return shape.norm() == TinyShape.Norm.BEFORE ? w.normalized(x, "e.n") : x;
    }

    private void decoded(Writer w, Caches caches, String prefix) {
        String place = caches == Caches.NONE
                ? w.numbers(0)
                : w.op("Gather", List.of(w.op("Shape", List.of("past_key_values.0.decoder.key")), w.numbers(2)));
        String x = w.embedded("input_ids", place);
        String hidden = w.hidden("encoder_attention_mask");
        for (int l = 0; l < shape.decoderLayers(); l++) {
            x = decoderLayer(w, x, l, new Ways(caches, prefix, hidden));
        }
        x = shape.norm() == TinyShape.Norm.BEFORE ? w.normalized(x, "d.n") : x;
        w.rename(w.product(x, "out"), prefix + "logits");
    }

    private record Ways(Caches caches, String prefix, String hidden) {}

    private String decoderLayer(Writer w, String from, int l, Ways ways) {
        String layer = "d" + l + ".";
        String present = ways.prefix + "present." + l + ".";
        String x = w.part(from, layer + "n1", in -> {
            w.together(in, List.of(layer + "q", layer + "k", layer + "v"));
            String keys = joined(w, in, l, "key", ways);
            String values = joined(w, in, l, "value", ways);
            return w.attention(in, layer + "q", layer + "o", List.of(keys, values, ""));
        });
        x = w.part(x, layer + "n2", in -> {
            String keys = "past_key_values." + l + ".encoder.key";
            String values = "past_key_values." + l + ".encoder.value";
            if (ways.caches == Caches.NONE) {
                keys = w.rename(w.split(w.product("encoder_hidden_states", layer + "ck")), present + "encoder.key");
                values = w.rename(w.split(w.product("encoder_hidden_states", layer + "cv")), present + "encoder.value");
            }
            return w.attention(in, layer + "cq", layer + "co", List.of(keys, values, ways.hidden));
        });
        return w.part(x, layer + "n3", in -> w.forward(in, layer));
    }

    private static String joined(Writer w, String in, int l, String kind, Ways ways) {
        String own = w.split(w.product(in, "d" + l + "." + kind.charAt(0)));
        String past = "past_key_values." + l + ".decoder." + kind;
        if (ways.caches == Caches.GATHERED) {
            past = w.op("Gather", List.of(past, "beam_idx"), Attribute.of("axis", 0));
        }
        String all = ways.caches == Caches.NONE ? own : w.op("Concat", List.of(past, own), Attribute.of("axis", 2));
        return w.rename(all, ways.prefix + "present." + l + ".decoder." + kind);
    }

    private interface Part {
        String of(String in);
    }

    /** Adds nodes with names of their own to a graph, and each weight once to the outermost. */
    private final class Writer {
        private final OnnxGraph graph;
        private final OnnxGraph constants;
        private final Set<String> written;
        private final Map<String, List<String>> quantized = new HashMap<>();
        private final Map<String, String> ready = new HashMap<>();
        private final boolean joint;
        private final String prefix;
        private int count;

        Writer(OnnxGraph graph) {
            this(graph, false);
        }

        /** @param joint true to compute queries, keys and values in one product */
        Writer(OnnxGraph graph, boolean joint) {
            this.joint = joint;
            this.graph = graph;
            this.constants = graph;
            this.written = new HashSet<>();
            this.prefix = "t";
        }

        /** For a branch of a condition. */
        Writer(Writer outer, String name) {
            this.joint = outer.joint;
            this.graph = new OnnxGraph(name, OPSET);
            this.constants = outer.graph;
            this.written = outer.written;
            this.prefix = name + "_t";
        }

        String op(String operator, List<String> inputs, Attribute... attributes) {
            String output = prefix + count++;
            graph.node(operator, inputs, List.of(output), attributes);
            return output;
        }

        String rename(String tensor, String name) {
            graph.node("Identity", List.of(tensor), List.of(name));
            return name;
        }

        String numbers(long value) {
            String name = "n" + value;
            if (written.add(name)) {
                constants.constant(name, new long[] {value}, 1);
            }
            return name;
        }

        String number(long value) {
            String name = "s" + value;
            if (written.add(name)) {
                constants.constant(name, new long[] {value});
            }
            return name;
        }

        String scalar(float value) {
            String name = "f" + value;
            if (written.add(name)) {
                constants.constant(name, new float[] {value});
            }
            return name;
        }

        String weight(String name, long... dimensions) {
            if (written.add(name)) {
                constants.constant(name, values(name), dimensions);
            }
            return name;
        }

        String embedded(String tokens, String places) {
            String words = op("Gather", List.of(weight("words", shape.words(), shape.size()), tokens));
            String at = op("Gather", List.of(weight("positions", shape.positions(), shape.size()), places));
            return op("Add", List.of(words, at));
        }

        /** What is added to the scores of attention: hugely negative for padding. */
        String hidden(String mask) {
            String padding =
                    op("Sub", List.of(scalar(1), op("Cast", List.of(mask), Attribute.of("to", Type.FLOAT.number()))));
            String rows = op("Unsqueeze", List.of(padding, pair(1, 2)));
            return op("Mul", List.of(rows, scalar(-1e9f)));
        }

        private String pair(long a, long b) {
            String name = "n" + a + "_" + b;
            if (written.add(name)) {
                constants.constant(name, new long[] {a, b}, 2);
            }
            return name;
        }

        String part(String x, String norm, Part part) {
            return switch (shape.norm()) {
                case AFTER -> normalized(op("Add", List.of(x, part.of(x))), norm);
                case BEFORE -> op("Add", List.of(x, part.of(normalized(x, norm))));
                case NONE -> op("Add", List.of(x, part.of(x)));
            };
        }

        String normalized(String x, String norm) {
            List<String> inputs =
                    List.of(x, weight(norm + ".scale", shape.size()), weight(norm + ".bias", shape.size()));
            return op("LayerNormalization", inputs, Attribute.of("axis", -1), Attribute.of("epsilon", 1e-5f));
        }

        String forward(String x, String layer) {
            return product(op("Relu", List.of(product(x, layer + "f1"))), layer + "f2");
        }

        /** @param read keys, values and what is hidden, the last of which may be empty */
        String attention(String x, String query, String output, List<String> read) {
            String q = op("Mul", List.of(split(product(x, query)), scalar((float) (1 / Math.sqrt(shape.headSize())))));
            String keys = op("Transpose", List.of(read.get(0)), Attribute.of("perm", 0, 1, 3, 2));
            String scores = op("MatMul", List.of(q, keys));
            if (!read.get(2).isEmpty()) {
                scores = op("Add", List.of(scores, read.get(2)));
            }
            String shares = op("Softmax", List.of(scores), Attribute.of("axis", -1));
            String mixed = op(
                    "Transpose", List.of(op("MatMul", List.of(shares, read.get(1)))), Attribute.of("perm", 0, 2, 1, 3));
            return product(op("Reshape", List.of(mixed, dimensions("joined", 0, 0, shape.size()))), output);
        }

        String split(String x) {
            String parts = op("Reshape", List.of(x, dimensions("split", 0, 0, shape.heads(), shape.headSize())));
            return op("Transpose", List.of(parts), Attribute.of("perm", 0, 2, 1, 3));
        }

        private String dimensions(String name, long... sizes) {
            if (written.add(name)) {
                constants.constant(name, sizes, sizes.length);
            }
            return name;
        }

        /** Several products of one tensor at once, for {@link #product} to find; only a graph of our own does so. */
        void together(String x, List<String> names) {
            if (!joint) {
                return;
            }
            String all = product(x, String.join("+", names));
            List<String> outputs = new ArrayList<>();
            for (String name : names) {
                String output = prefix + count++;
                ready.put(x + "|" + name, output);
                outputs.add(output);
            }
            graph.node("Split", List.of(all), outputs, Attribute.of("axis", -1));
        }

        String product(String x, String name) {
            String done = ready.get(x + "|" + name);
            if (done != null) {
                return done;
            }
            int columns = columns(name);
            int rows = values(name).length / columns;
            if (precision == Precision.FLOAT) {
                return op("MatMul", List.of(x, weight(name, rows, columns)));
            }
            if (written.add(name)) {
                TinyInt8.write(constants, name, values(name), columns);
            }
            return precision == Precision.INT8 ? byRow(x, name) : byBatch(x, name);
        }

        private float[] values(String name) {
            String[] parts = name.split("\\+");
            if (parts.length == 1) {
                return weights.get(name);
            }
            float[] all = new float[parts.length * weights.get(parts[0]).length];
            int each = columns(parts[0]);
            for (int i = 0; i < all.length; i++) {
                int column = i % (each * parts.length);
                int row = i / (each * parts.length);
                all[i] = weights.get(parts[column / each])[row * each + column % each];
            }
            return all;
        }

        private int columns(String name) {
            if (name.contains("+")) {
                return name.split("\\+").length * shape.size();
            }
            return name.equals("out") ? shape.words() : name.endsWith("f1") ? shape.inner() : shape.size();
        }

        private String byRow(String x, String name) {
            List<String> q = quantized.computeIfAbsent(x, in -> {
                String most = op(
                        "ReduceMax",
                        List.of(op("Abs", List.of(in))),
                        Attribute.of("axes", new long[] {-1}),
                        Attribute.of("keepdims", 1));
                String scale = op("Mul", List.of(op("Max", List.of(most, scalar(1e-8f))), scalar(1f / 127)));
                String round = op("Round", List.of(op("Div", List.of(in, scale))));
                String whole = op("Add", List.of(round, scalar(128)));
                return List.of(op("Cast", List.of(whole), Attribute.of("to", Type.UINT8.number())), scale);
            });
            String sums = op("MatMulInteger", List.of(q.get(0), name + ".int8", middle()));
            String real = op("Cast", List.of(sums), Attribute.of("to", Type.FLOAT.number()));
            return op("Mul", List.of(op("Mul", List.of(real, q.get(1))), name + ".step"));
        }

        /** Unsigned bytes with zero in the middle: the products of two signed ones are computed ten times slower. */
        private String middle() {
            if (written.add("middle")) {
                constants.constant("middle", Type.UINT8, new byte[] {(byte) 128});
            }
            return "middle";
        }

        private String byBatch(String x, String name) {
            List<String> q = quantized.computeIfAbsent(x, in -> {
                List<String> outputs = List.of(in + ".q", in + ".s", in + ".z");
                graph.node("DynamicQuantizeLinear", List.of(in), outputs);
                return outputs;
            });
            String sums = op("MatMulInteger", List.of(q.get(0), name + ".int8", q.get(2)));
            String real = op("Cast", List.of(sums), Attribute.of("to", Type.FLOAT.number()));
            return op("Mul", List.of(real, op("Mul", List.of(q.get(1), name + ".step"))));
        }
    }
}
