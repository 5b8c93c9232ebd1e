package org.songngu.model.pull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelLock;

/** Fetches several files at once and writes each into the lock when it is whole; the first failure stops all. */
final class Downloads {
    private static final int END_SECONDS = 10;
    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work, "songngu-pull");
        thread.setDaemon(true);
        return thread;
    };

    private final Courier courier;
    private final int parallel;
    private final PullProgress progress;

    Downloads(Courier courier, int parallel, PullProgress progress) {
        this.courier = courier;
        this.parallel = parallel;
        this.progress = progress;
    }

    /** What is known of the files, each of which lies in its place. */
    List<ModelLock.Entry> run(List<Wanted> wanted, Path folder) throws IOException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(DAEMONS);
        ExecutorService workers = Executors.newFixedThreadPool(parallel, DAEMONS);
        try {
            CompletionService<ModelLock.Entry> running = new ExecutorCompletionService<>(workers);
            List<Future<ModelLock.Entry>> started = new ArrayList<>();
            for (Wanted each : wanted) {
                started.add(running.submit(() -> new FileDownload(courier, clock, progress, each).run()));
            }
            return collect(running, started.size(), folder);
        } finally {
            workers.shutdownNow();
            clock.shutdownNow();
            await(workers);
        }
    }

    private List<ModelLock.Entry> collect(CompletionService<ModelLock.Entry> running, int count, Path folder)
            throws IOException {
        List<ModelLock.Entry> entries = new ArrayList<>();
        ModelLock lock = ModelLock.in(folder);
        for (int i = 0; i < count; i++) {
            ModelLock.Entry entry = next(running);
            lock = lock.with(entry);
            lock.write(folder);
            entries.add(entry);
            progress.says("fetched " + entry.name() + " (" + entry.bytes() + " bytes)");
        }
        return entries;
    }

    private static ModelLock.Entry next(CompletionService<ModelLock.Entry> running) throws IOException {
        try {
            return running.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SongnguException.model("interrupted", "run it again: it goes on where it stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SongnguException known) {
                throw known;
            }
            throw new IOException(e.getCause());
        }
    }

    /** Nothing of this pull may write once its lock is open. */
    private static void await(ExecutorService workers) {
        try {
            if (!workers.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a download does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
