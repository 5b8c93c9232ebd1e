package org.songngu.model.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.songngu.failure.Reason;

/** Closes a stream from which nothing has come for too long: Java's client would wait for ever. */
final class IdleGuard implements AutoCloseable {
    private static final int CHECKS = 4;

    private final InputStream guarded;
    private final Duration limit;
    private final ScheduledFuture<?> watch;
    private volatile long last = System.nanoTime();
    private volatile boolean expired;

    IdleGuard(InputStream guarded, Duration limit, ScheduledExecutorService clock) {
        this.guarded = guarded;
        this.limit = limit;
        long period = Math.max(1, limit.toMillis() / CHECKS);
        this.watch = clock.scheduleAtFixedRate(this::check, period, period, TimeUnit.MILLISECONDS);
    }

    /** The next bytes; -1 at the end. */
    int read(byte[] buffer) throws IOException {
        try {
            int count = guarded.read(buffer);
            if (count < 0 && expired) {
                throw new IOException(problem());
            }
            last = System.nanoTime();
            return count;
        } catch (IOException e) {
            if (e instanceof InterruptedIOException || e.getCause() instanceof InterruptedException) {
                throw e;
            }
            throw new IOException(expired ? problem() : "the connection broke: " + Reason.of(e), e);
        }
    }

    private String problem() {
        return "nothing came for " + limit.toMillis() / 1000.0 + " seconds";
    }

    private void check() {
        if (System.nanoTime() - last > limit.toNanos()) {
            expired = true;
            close();
            try {
                guarded.close();
            } catch (IOException e) {
                // It is given up anyway.
            }
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
    }
}
