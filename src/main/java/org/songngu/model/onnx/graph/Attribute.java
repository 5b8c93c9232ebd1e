package org.songngu.model.onnx.graph;

/** An attribute of a node. */
public record Attribute(String name, Message value) {
    private static final int NAME = 1;
    private static final int FLOAT = 2;
    private static final int INT = 3;
    private static final int TEXT = 4;
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

    private static Message start(String name) {
        return new Message().text(NAME, name);
    }
}
