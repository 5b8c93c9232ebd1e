package org.songngu.model.onnx.graph;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks the fields of onnx.proto and skips the tensors, so that gigabytes of weights cost a few reads. */
final class OutlineReader {
    private static final int MOST_TEXT = 1 << 16;

    private final InputStream in;
    private final Map<String, List<Long>> inputs = new LinkedHashMap<>();
    private final Map<String, List<Long>> outputs = new LinkedHashMap<>();
    private final Set<String> weights = new HashSet<>();
    private final Set<String> operators = new HashSet<>();
    private long position;
    private boolean graphSeen;

    OutlineReader(InputStream in) {
        this.in = new BufferedInputStream(in, MOST_TEXT);
    }

    /** What is done with a field whose value is {@code length} bytes that follow; what it leaves unread is skipped. */
    private interface Field {
        void read(int number, long length) throws IOException;
    }

    GraphOutline read() throws IOException {
        fields(Long.MAX_VALUE, (number, length) -> {
            if (number == 7) {
                graphSeen = true;
                graph(length);
            }
        });
        if (!graphSeen) {
            throw new IOException("no ONNX graph in it");
        }
        inputs.keySet().removeAll(weights);
        return new GraphOutline(inputs, outputs, operators);
    }

    private void graph(long bytes) throws IOException {
        fields(bytes, (number, length) -> {
            switch (number) {
                case 1 -> node(length);
                case 5 ->
                    fields(length, (field, size) -> {
                        if (field == 8) {
                            weights.add(text(size));
                        }
                    });
                case 11 -> value(length, inputs);
                case 12 -> value(length, outputs);
                default -> {}
            }
        });
    }

    private void node(long bytes) throws IOException {
        fields(bytes, (number, length) -> {
            if (number == 4) {
                operators.add(text(length));
            } else if (number == 5) {
                attribute(length);
            }
        });
    }

    /** The branches of a condition are graphs too; their inputs and outputs are none of the model's. */
    private void attribute(long bytes) throws IOException {
        fields(bytes, (number, length) -> {
            if (number == 6 || number == 11) {
                fields(length, (field, size) -> {
                    if (field == 1) {
                        node(size);
                    }
                });
            }
        });
    }

    private void value(long bytes, Map<String, List<Long>> values) throws IOException {
        String[] name = {""};
        List<Long> shape = new ArrayList<>();
        fields(bytes, (number, length) -> {
            if (number == 1) {
                name[0] = text(length);
            } else if (number == 2) {
                inside(
                        length,
                        1,
                        tensor -> inside(
                                tensor,
                                2,
                                dimensions -> inside(dimensions, 1, size -> {
                                    shape.add(dimension(size));
                                })));
            }
        });
        values.put(name[0], shape);
    }

    private interface Body {
        void read(long length) throws IOException;
    }

    private void inside(long bytes, int wanted, Body body) throws IOException {
        fields(bytes, (number, length) -> {
            if (number == wanted) {
                body.read(length);
            }
        });
    }

    private long dimension(long bytes) throws IOException {
        long end = position + bytes;
        long size = GraphOutline.VARIES;
        while (position < end) {
            long tag = varint();
            long value = varint();
            if ((tag & 7) == 0) {
                size = value;
            } else {
                skip(value);
            }
        }
        return size;
    }

    /** Fields with a body are offered; numbers are passed over. */
    private void fields(long bytes, Field field) throws IOException {
        long end = bytes == Long.MAX_VALUE ? bytes : position + bytes;
        while (position < end && !(end == Long.MAX_VALUE && atEnd())) {
            long tag = varint();
            switch ((int) (tag & 7)) {
                case 0 -> varint();
                case 1 -> skip(Long.BYTES);
                case 2 -> {
                    long length = varint();
                    long after = position + length;
                    if (length < 0 || after > end) {
                        throw new IOException("a part of it is longer than the whole");
                    }
                    field.read((int) (tag >>> 3), length);
                    skip(after - position);
                }
                case 5 -> skip(Integer.BYTES);
                default -> throw new IOException("not an ONNX file");
            }
        }
    }

    private boolean atEnd() throws IOException {
        in.mark(1);
        boolean end = in.read() < 0;
        in.reset();
        return end;
    }

    private String text(long length) throws IOException {
        if (length > MOST_TEXT) {
            throw new IOException("a name of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes((int) length);
        position += bytes.length;
        if (bytes.length < length) {
            throw new EOFException("it ends in the middle");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("it ends in the middle");
            }
            position++;
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("not an ONNX file");
    }

    private void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        position += bytes;
    }
}
