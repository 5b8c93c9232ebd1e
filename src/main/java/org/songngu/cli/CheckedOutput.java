package org.songngu.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.songngu.failure.ExitStatus;

/**
 * Standard output that remembers why writing failed, so that a full disk is never taken for success. {@link
 * PrintWriter} alone swallows the reason.
 */
final class CheckedOutput extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    CheckedOutput(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 16));
    }

    @Override
    public void write(int b) throws IOException {
        watch(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    /** The status to exit with: a reader that went away ({@code | head}) is no failure, any other lost byte is. */
    int report(int status, PrintWriter err) {
        if (failure.isEmpty() || readerLeft(failure.get())) {
            return status;
        }
        err.println("songngu: cannot write to standard output: " + failure.get().getMessage());
        err.println("hint: make room, or write to another place");
        return status == ExitStatus.OK.code() ? ExitStatus.INTERNAL.code() : status;
    }

    private static boolean readerLeft(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private void watch(Write write) throws IOException {
        try {
            write.run();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
