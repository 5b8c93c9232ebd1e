package org.songngu.model.add;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/** An export in a folder: its files, and those one level below. */
record FolderExport(Path folder, List<String> files) implements Export {
    private static final int DEPTH = 2;

    FolderExport {
        files = List.copyOf(files);
    }

    static FolderExport of(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            List<String> files = all.filter(Files::isRegularFile)
                    .map(file -> relative(folder, file))
                    .sorted()
                    .toList();
            return new FolderExport(folder, files);
        } catch (IOException e) {
            throw SongnguException.badInput(
                    folder + ": cannot be read: " + Reason.of(e), "name the folder that the exporter wrote");
        }
    }

    private static String relative(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    @Override
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public Optional<String> text(String file) {
        if (!files.contains(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw SongnguException.badInput(
                    folder.resolve(file) + ": cannot be read: " + Reason.of(e), "it should be a text in UTF-8");
        }
    }

    @Override
    public Optional<String> origin(String file) {
        return Optional.empty();
    }

    @Override
    public Optional<String> page() {
        return Optional.empty();
    }
}
