package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelStore;
import org.songngu.model.UserCache;
import picocli.CommandLine.Option;

/** Where models are looked for, and where new ones are put. */
final class ModelFolders {
    @Option(
            names = "--models-dir",
            paramLabel = "DIR",
            description = "Look for models here first; then in SONGNGU_MODELS, the user's cache and the installation."
                    + " The first folder that has a model of an id wins.")
    private List<Path> folders = List.of();

    ModelStore store() {
        return Installation.models(folders);
    }

    /** Where a model is put: the first folder that was given, else the user's cache. */
    Path target() {
        return own().stream()
                .findFirst()
                .orElseThrow(() -> SongnguException.model(
                        "your cache folder cannot be written", "name a folder of your own with --models-dir"));
    }

    /** True if a user said where, so that a model that lies elsewhere is not what is wanted. */
    boolean isGiven() {
        return !folders.isEmpty();
    }

    /** The folders whose models belong to the user, and may be changed: those given, and the cache. */
    List<Path> own() {
        return folders.isEmpty()
                ? UserCache.ofThisUser().map(UserCache::models).stream().toList()
                : folders;
    }
}
