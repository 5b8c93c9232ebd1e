package org.songngu.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that remembers its first bytes, which decoding forgets: a byte order mark, the sign of a packed file. */
final class InputHead extends FilterInputStream {
    private static final int LENGTH = 4;

    private final byte[] head = new byte[LENGTH];
    private int seen;

    InputHead(InputStream in) {
        super(in);
    }

    /** What was read of the first four bytes. */
    byte[] bytes() {
        return Arrays.copyOf(head, seen);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0 && seen < LENGTH) {
            head[seen++] = (byte) b;
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = 0; i < count && seen < LENGTH; i++) {
            head[seen++] = bytes[offset + i];
        }
        return count;
    }
}
