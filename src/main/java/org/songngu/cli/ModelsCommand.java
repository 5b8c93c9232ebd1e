package org.songngu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Work on models. */
@Command(
        name = "models",
        description = "See which models there are; fetch, add, check, time and remove them.",
        footer = {
            "",
            "Examples:",
            "  songngu models list",
            "  songngu models info nllb-200-distilled-600m",
            "  songngu models pull opus-mt-en-vi",
            "  songngu models verify"
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ModelsListCommand.class,
            ModelsInfoCommand.class,
            ModelsPullCommand.class,
            ModelsAddCommand.class,
            ModelsVerifyCommand.class,
            ModelsBenchCommand.class,
            ModelsRemoveCommand.class
        })
final class ModelsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
