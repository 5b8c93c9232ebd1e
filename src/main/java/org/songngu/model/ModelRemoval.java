package org.songngu.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/** Takes a model's folder away: its description first, so that what is left of it at any moment is no model. */
public final class ModelRemoval {
    private ModelRemoval() {}

    /** Deletes a model's folder and all in it; of links only the link. */
    public static void of(Path folder) {
        try {
            if (Files.isSymbolicLink(folder)) {
                Files.delete(folder);
                return;
            }
            Files.deleteIfExists(folder.resolve(ModelStore.DESCRIPTION));
            for (Path path : deepestFirst(folder)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw SongnguException.model(
                    folder + ": cannot be removed: " + Reason.of(e), "check the permissions of the folder");
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
