package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a sequence that is too long to be read at once.
 *
 * @param start where reading begins
 * @param end where reading ends
 * @param from the first place whose result is taken from this piece
 * @param to the place after the last one
 */
record Window(int start, int end, int from, int to) {
    /**
     * Pieces whose results together are those of the whole sequence, each place taken from a piece that shows a margin on both
     * sides of it, or the end of the sequence.
     *
     * @param room the longest piece; more than two margins
     */
    static List<Window> over(int length, int room, int margin) {
        if (room <= 2 * margin) {
            throw new IllegalArgumentException("no room between margins of " + margin + " in " + room);
        }
        List<Window> windows = new ArrayList<>();
        int from = 0;
        while (from < length) {
            int start = Math.max(0, Math.min(from - margin, length - room));
            int end = Math.min(length, start + room);
            int to = end == length ? length : end - margin;
            windows.add(new Window(start, end, from, to));
            from = to;
        }
        return windows;
    }
}
