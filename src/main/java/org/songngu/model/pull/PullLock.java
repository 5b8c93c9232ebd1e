package org.songngu.model.pull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/**
 * One change to a model at a time, among all processes of this machine. The lock dies with its holder, so that a crash leaves
 * nothing to clear away; its empty file beside the model's folder stays.
 */
public final class PullLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final FileChannel channel;

    private PullLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until nobody else works on the model of this id in this folder of models. */
    public static PullLock on(Path models, String id, PullProgress progress) {
        Path file = models.resolve("." + id + ".lock");
        try {
            Files.createDirectories(models);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return acquire(channel, id, progress);
        } catch (IOException e) {
            throw SongnguException.model(
                    models + ": cannot be written: " + Reason.of(e), "name a folder of your own with --models-dir");
        }
    }

    private static PullLock acquire(FileChannel channel, String id, PullProgress progress) throws IOException {
        try {
            boolean told = false;
            while (attempt(channel).isEmpty()) {
                if (!told) {
                    progress.says("waiting for another songngu that works on " + id);
                    told = true;
                }
                Thread.sleep(PAUSE.toMillis());
            }
            return new PullLock(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw SongnguException.model("interrupted", "run it again");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<FileLock> attempt(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock is gone with the channel, whatever became of closing it.
        }
    }
}
