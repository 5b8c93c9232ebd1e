package org.songngu.cli;

import java.util.concurrent.Callable;
import org.songngu.failure.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all about one model. */
@Command(
        name = "info",
        description =
                "Tell all about a model: licence and use first, then what it is and is weak at, what it was trained on,"
                        + " its quality where it was measured, its files, where it lies and how to have it.",
        footer = {"", "Examples:", "  songngu models info labse", "  songngu models info labse --format json"})
final class ModelsInfoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The model: an id of songngu models list.")
    private String id = "";

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ModelCard card = new ModelCard(folders.store().get(id));
        if (format.isJson()) {
            spec.commandLine().getOut().println(ReportOutput.pretty(card.json()));
        } else {
            card.text(spec.commandLine().getOut());
        }
        return ExitStatus.OK.code();
    }
}
