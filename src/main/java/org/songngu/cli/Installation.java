package org.songngu.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.songngu.model.ModelStore;
import org.songngu.model.UserCache;

/** Where this Songngu is installed and what came with it. The launcher tells; without it, it is the working directory. */
final class Installation {
    private Installation() {}

    static Path home() {
        return Path.of(System.getProperty("songngu.home", ""));
    }

    /** The authority list of names, and the diplomacy glossary, whose rows win. */
    static List<Path> glossaries() {
        Path folder = home().resolve("glossaries");
        return List.of(folder.resolve("names.vi-en-lo.csv"), folder.resolve("vi-en-lo.diplomacy.csv"));
    }

    static Path memory() {
        return home().resolve("corpus").resolve("memory.vi-en-lo.tmx");
    }

    /** The keys of the sentences that built-in models were trained on. */
    static Path trainingKeys() {
        return home().resolve("models").resolve("training").resolve("keys");
    }

    /** Models in the order of precedence: the given folders, {@code SONGNGU_MODELS}, the user's cache, the installation. */
    static ModelStore models(List<Path> given) {
        List<Path> folders = new ArrayList<>(given);
        Optional.ofNullable(System.getenv("SONGNGU_MODELS")).stream()
                .flatMap(paths -> Arrays.stream(paths.split(File.pathSeparator)))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .forEach(folders::add);
        UserCache.ofThisUser().map(UserCache::models).ifPresent(folders::add);
        folders.add(home().resolve("models"));
        return new ModelStore(folders);
    }
}
