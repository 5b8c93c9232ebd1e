package org.songngu.translate.memory;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.songngu.files.Sha256;

/** A stream that is hashed while it is read, so that a pipe needs to be read but once. */
final class HashedInput extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Sha256.digest();

    HashedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            digest.update((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int at, int length) throws IOException {
        int read = in.read(buffer, at, length);
        if (read > 0) {
            digest.update(buffer, at, read);
        }
        return read;
    }

    /** What is skipped is part of the hash. */
    @Override
    public long skip(long count) throws IOException {
        int length = (int) Math.max(0, Math.min(count, BUFFER));
        return Math.max(0, read(new byte[length], 0, length));
    }

    /** Not known: the stream of a pipe that was opened by its path fails when it is asked. */
    @Override
    public int available() {
        return 0;
    }

    /** So that nothing is read twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    /** The stream belongs to someone else, though parsers close what they have read to its end. */
    @Override
    public void close() {}

    /** The hash of the whole stream, in lower-case hexadecimal: reads what is left of it. To be asked for once. */
    String sha256() throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (read(buffer, 0, BUFFER) >= 0) {
            // Reading is what updates the digest.
        }
        return Sha256.hex(digest);
    }
}
