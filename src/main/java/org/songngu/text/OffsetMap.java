package org.songngu.text;

import java.util.Arrays;

/**
 * Where each character of a derived text came from. Immutable. A derived character may stand for several original ones
 * (an entity, a composed letter); several derived characters may share one original.
 */
public final class OffsetMap {
    private final int[] starts;
    private final int[] ends;

    private OffsetMap(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** A map of a text that was not changed. */
    public static OffsetMap identity(int length) {
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new OffsetMap(starts, ends);
    }

    /** The number of derived characters. */
    public int length() {
        return starts.length;
    }

    /** The original span of a derived one; an empty span maps to an empty one. */
    public Span toOriginal(Span derived) {
        if (derived.isEmpty()) {
            int at = originalPoint(derived.start());
            return new Span(at, at);
        }
        int start = starts[derived.start()];
        return new Span(start, Math.max(start, ends[derived.end() - 1]));
    }

    private int originalPoint(int derived) {
        if (starts.length == 0) {
            return 0;
        }
        return derived < starts.length ? starts[derived] : ends[starts.length - 1];
    }

    /** The map from this map's derived text to the original of {@code first}, this map's original being its derived text. */
    public OffsetMap after(OffsetMap first) {
        Builder chained = new Builder(starts.length);
        for (int i = 0; i < starts.length; i++) {
            Span original = first.toOriginal(new Span(starts[i], ends[i]));
            chained.add(original.start(), original.end());
        }
        return chained.build();
    }

    /** Collects the original range of one derived character after another. */
    public static final class Builder {
        private int[] starts;
        private int[] ends;
        private int size;

        public Builder(int expected) {
            starts = new int[Math.max(16, expected)];
            ends = new int[Math.max(16, expected)];
        }

        public Builder add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
            return this;
        }

        /** One derived character after another for each original one of a range. */
        void addUnchanged(int start, int end) {
            int needed = size + end - start;
            if (needed > starts.length) {
                starts = Arrays.copyOf(starts, Math.max(needed, size * 2));
                ends = Arrays.copyOf(ends, starts.length);
            }
            for (int i = start; i < end; i++) {
                starts[size] = i;
                ends[size++] = i + 1;
            }
        }

        public int size() {
            return size;
        }

        int start(int at) {
            return starts[at];
        }

        int end(int at) {
            return ends[at];
        }

        void set(int at, int start, int end) {
            starts[at] = start;
            ends[at] = end;
        }

        void truncate(int newSize) {
            size = newSize;
        }

        public OffsetMap build() {
            return new OffsetMap(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
