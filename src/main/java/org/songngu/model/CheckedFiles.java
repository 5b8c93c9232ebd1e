package org.songngu.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.songngu.files.Sha256;

/**
 * Remembers in the user's cache which files had the hash that was wanted, by place, size and time of writing: hashing weights
 * of half a gigabyte takes a second that no start should wait for twice.
 */
final class CheckedFiles {
    private final Optional<Path> folder;

    CheckedFiles(Optional<UserCache> cache) {
        this.folder = cache.map(c -> c.folder().resolve("checked"));
    }

    /** Does the check unless the file, as it is now, has passed it before. */
    <T> Optional<T> check(Path file, String sha256, Supplier<Optional<T>> check) {
        Optional<Path> stamp = stamp(file, sha256);
        if (stamp.filter(Files::exists).isPresent()) {
            return Optional.empty();
        }
        Optional<T> fault = check.get();
        if (fault.isEmpty()) {
            stamp.ifPresent(CheckedFiles::remember);
        }
        return fault;
    }

    private Optional<Path> stamp(Path file, String sha256) {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            String state = file.toRealPath() + "|" + Files.size(file) + "|" + written + "|" + sha256;
            return folder.map(f -> f.resolve(Sha256.of(state)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A cache that cannot be written costs time, nothing else. */
    private static void remember(Path stamp) {
        try {
            Files.createDirectories(stamp.getParent());
            Files.createFile(stamp);
        } catch (IOException e) {
            // Another process may have been quicker, or the disk is full: the file is read again next time.
        }
    }
}
