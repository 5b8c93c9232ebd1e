package org.songngu.model.onnx.sequence;

import org.songngu.model.onnx.graph.OnnxGraph;

/** Weights as whole numbers from -127 to 127, with a step for each column. */
final class TinyInt8 {
    private TinyInt8() {}

    /** Writes {@code NAME.int8} and {@code NAME.step}. */
    static void write(OnnxGraph graph, String name, float[] values, int columns) {
        int rows = values.length / columns;
        float[] step = new float[columns];
        byte[] whole = new byte[values.length];
        for (int c = 0; c < columns; c++) {
            float most = 1e-8f;
            for (int r = 0; r < rows; r++) {
                most = Math.max(most, Math.abs(values[r * columns + c]));
            }
            step[c] = most / 127;
            for (int r = 0; r < rows; r++) {
                whole[r * columns + c] = (byte) Math.round(values[r * columns + c] / step[c]);
            }
        }
        graph.constant(name + ".int8", OnnxGraph.Type.INT8, whole, rows, columns);
        graph.constant(name + ".step", step, columns);
    }
}
