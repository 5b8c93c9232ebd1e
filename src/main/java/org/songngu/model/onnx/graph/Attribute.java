package org.songngu.model.onnx.graph;

/** An attribute of a node. */
public record Attribute(String name, Message value) {
    private static final int NAME = 1;
    private static final int FLOAT = 2;
    private static final int INT = 3;
    private static final int TEXT = 4;
    private static final int GRAPH = 6;
    private static final int INTS = 8;
    private static final int TYPE = 20;

    public static Attribute of(String name, long value) {
        return new Attribute(name, start(name).number(INT, value).number(TYPE, 2));
    }

    public static Attribute of(String name, float value) {
        return new Attribute(name, start(name).number(FLOAT, value).number(TYPE, 1));
    }

    public static Attribute of(String name, String value) {
        return new Attribute(name, start(name).text(TEXT, value).number(TYPE, 3));
    }

    public static Attribute of(String name, long... values) {
        Message message = start(name);
        for (long value : values) {
            message.number(INTS, value);
        }
        return new Attribute(name, message.number(TYPE, 7));
    }

    /** A graph inside the graph, such as a branch of {@code If}; it reads the tensors of the outer one by their names. */
    public static Attribute of(String name, OnnxGraph value) {
        return new Attribute(name, start(name).message(GRAPH, value.toGraph()).number(TYPE, 5));
    }

    private static Message start(String name) {
        return new Message().text(NAME, name);
    }
}
