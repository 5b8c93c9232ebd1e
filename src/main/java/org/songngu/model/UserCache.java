package org.songngu.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songngu.files.AtomicFile;
import org.songngu.files.Sha256;

/**
 * The user's own folder for things that can be made again: models that were pulled, libraries and weights unpacked once so
 * that later starts are quick. It is {@code $SONGNGU_CACHE}, else {@code songngu} in the platform's cache directory
 * ({@code $XDG_CACHE_HOME} or {@code ~/.cache}, {@code ~/Library/Caches}, {@code %LOCALAPPDATA%}).
 */
public record UserCache(Path folder) {
    /** The cache of whoever runs this process; empty if it cannot be written, and then everything works, only slower. */
    public static Optional<UserCache> ofThisUser() {
        return locate(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""))
                .filter(UserCache::isWritable)
                .map(UserCache::new);
    }

    static Optional<Path> locate(Map<String, String> environment, String os, String home) {
        Optional<Path> own = path(environment.get("SONGNGU_CACHE"));
        return own.isPresent() ? own : platform(environment, os, home).map(folder -> folder.resolve("songngu"));
    }

    private static Optional<Path> platform(Map<String, String> environment, String os, String home) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return path(environment.get("LOCALAPPDATA"));
        }
        if (name.startsWith("mac")) {
            return path(home).map(folder -> folder.resolve("Library").resolve("Caches"));
        }
        Optional<Path> xdg = path(environment.get("XDG_CACHE_HOME"));
        return xdg.isPresent() ? xdg : path(home).map(folder -> folder.resolve(".cache"));
    }

    /** Relative values are passed over, as the XDG convention asks: they would scatter caches over working directories. */
    private static Optional<Path> path(@Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(value)).filter(Path::isAbsolute);
    }

    private static boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Where pulled and added models lie. */
    public Path models() {
        return folder.resolve("models");
    }

    /**
     * A folder that holds these files under their own names; they are unpacked the first time. Empty if they cannot be kept
     * here. Two processes may do this at once.
     */
    public Optional<Path> unpack(List<ClassPathFile> files) {
        String marks = files.stream().map(file -> file.name() + file.mark()).collect(Collectors.joining("|"));
        Path target = folder.resolve("unpacked").resolve(Sha256.of(marks).substring(0, 16));
        try {
            for (ClassPathFile file : files) {
                unpack(file, target.resolve(file.name()));
            }
            return Optional.of(target);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void unpack(ClassPathFile file, Path target) throws IOException {
        if (!isWhole(file, target)) {
            AtomicFile.write(target, file.read());
        }
    }

    private static boolean isWhole(ClassPathFile file, Path target) throws IOException {
        return Files.isRegularFile(target) && Files.size(target) == file.bytes();
    }
}
