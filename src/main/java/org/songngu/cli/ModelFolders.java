package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import org.songngu.model.ModelStore;
import picocli.CommandLine.Option;

/** Where models are looked for. */
final class ModelFolders {
    @Option(
            names = "--models-dir",
            paramLabel = "DIR",
            description = "Look for models here first; then in SONGNGU_MODELS, the user's cache and the installation.")
    private List<Path> folders = List.of();

    ModelStore store() {
        return Installation.models(folders);
    }
}
