package org.songngu.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that at any moment it is whole, or what it was before: beside, fsync, rename. A run that is interrupted
 * leaves nothing beside it.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Replaces {@code target}, whose folder is made if it is missing. On failure nothing is left beside it. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + target);
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve(".songngu-" + UUID.randomUUID() + ".part");
        Thread atInterrupt = new Thread(() -> delete(beside));
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            try (channel) {
                Runtime.getRuntime().addShutdownHook(atInterrupt);
                fill(channel, bytes);
            }
            move(beside, target);
        } catch (IllegalStateException e) {
            throw new IOException("interrupted", e);
        } finally {
            delete(beside);
            forget(atInterrupt);
        }
    }

    private static void fill(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The folder is gone or has lost its rights, and the failure to write tells so already.
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The interrupt came just now, and there is nothing left for the hook to delete.
        }
    }

    /** Replaces {@code target} by a text in UTF-8. */
    public static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
