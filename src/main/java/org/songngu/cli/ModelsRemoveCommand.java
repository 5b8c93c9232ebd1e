package org.songngu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelRemoval;
import org.songngu.model.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes a model of the user's. */
@Command(
        name = "remove",
        description =
                "Remove a model that was pulled or added: from the user's cache, or from the folder of --models-dir."
                        + " What belongs to the installation stays.",
        footer = {
            "",
            "Examples:",
            "  songngu models remove opus-mt-en-vi",
            "  songngu models remove labse --models-dir /srv/models --yes"
        })
final class ModelsRemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The model: an id of songngu models list.")
    private String id = "";

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path folder = find();
        confirmation.ask("Remove " + folder + "?", "--yes");
        ModelRemoval.of(folder);
        spec.commandLine().getOut().println(id + ": removed from " + folder.getParent());
        return ExitStatus.OK.code();
    }

    /** The folder of the model among the user's own ones; what an interrupted pull left there counts too. */
    private Path find() {
        String known = ModelStore.isId(id) ? id : folders.store().get(id).spec().id();
        return folders.own().stream()
                .map(folder -> folder.resolve(known))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> SongnguException.model(
                        "model " + folders.store().get(id).spec().id() + " is not among those you pulled or added",
                        "it lies in " + folders.store().get(id).folder()
                                + "; name its folder of models with --models-dir if it is yours"));
    }
}
