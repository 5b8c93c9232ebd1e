package org.songngu.model.onnx.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * An ONNX graph under construction, written in the format of onnx.proto (IR version 8). Nodes run in the order in which they
 * are added, so each must follow those it reads from. Nothing is checked here: ONNX Runtime does that when it loads the bytes.
 */
public final class OnnxGraph {
    private static final int IR_VERSION = 8;

    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_NAME = 2;
    private static final int GRAPH_TENSOR = 5;
    private static final int GRAPH_INPUT = 11;
    private static final int GRAPH_OUTPUT = 12;

    private final String name;
    private final int opset;
    private final Message graph = new Message();
    /** @param opset the version of the standard operators */
    public OnnxGraph(String name, int opset) {
        this.name = name;
        this.opset = opset;
    }

    /** The type of a tensor's elements, with its number in onnx.proto. */
    public enum Type {
        FLOAT(1),
        UINT8(2),
        INT8(3),
        INT64(7),
        BOOL(9);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** @param dimensions a number for a fixed one, a name for one that varies */
    public OnnxGraph input(String tensor, Type type, Object... dimensions) {
        graph.message(GRAPH_INPUT, value(tensor, type, dimensions));
        return this;
    }

    /** @param dimensions a number for a fixed one, a name for one that varies */
    public OnnxGraph output(String tensor, Type type, Object... dimensions) {
        graph.message(GRAPH_OUTPUT, value(tensor, type, dimensions));
        return this;
    }

    public OnnxGraph node(String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
        graph.message(GRAPH_NODE, nodeOf(operator, inputs, outputs, attributes));
        return this;
    }

    public OnnxGraph constant(String tensor, float[] values, long... shape) {
        ByteBuffer raw = raw(values.length * Float.BYTES);
        raw.asFloatBuffer().put(values);
        return constant(tensor, Type.FLOAT, raw, shape);
    }

    public OnnxGraph constant(String tensor, long[] values, long... shape) {
        ByteBuffer raw = raw(values.length * Long.BYTES);
        raw.asLongBuffer().put(values);
        return constant(tensor, Type.INT64, raw, shape);
    }

    /** @param type {@link Type#INT8}, {@link Type#UINT8} or {@link Type#BOOL} */
    public OnnxGraph constant(String tensor, Type type, byte[] values, long... shape) {
        return constant(tensor, type, ByteBuffer.wrap(values), shape);
    }

    /** The whole model file. */
    public byte[] toBytes() {
        Message model = new Message()
                .number(1, IR_VERSION)
                .text(2, "songngu")
                .message(7, toGraph())
                .message(8, new Message().text(1, "").number(2, opset));
        return model.toBytes();
    }

    /** The graph without what makes a file of it; call it once. */
    Message toGraph() {
        return graph.text(GRAPH_NAME, name);
    }

    private OnnxGraph constant(String tensor, Type type, ByteBuffer raw, long... shape) {
        Message message = new Message();
        for (long size : shape) {
            message.number(1, size);
        }
        message.number(2, type.number()).text(8, tensor).bytes(9, raw.array());
        graph.message(GRAPH_TENSOR, message);
        return this;
    }

    private static Message nodeOf(String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(4, operator);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.value());
        }
        return node;
    }

    private static Message value(String tensor, Type type, Object... dimensions) {
        Message shape = new Message();
        for (Object dimension : dimensions) {
            shape.message(
                    1,
                    dimension instanceof Number fixed
                            ? new Message().number(1, fixed.longValue())
                            : new Message().text(2, String.valueOf(dimension)));
        }
        Message tensorType = new Message().number(1, type.number()).message(2, shape);
        return new Message().text(1, tensor).message(2, new Message().message(1, tensorType));
    }

    private static ByteBuffer raw(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
