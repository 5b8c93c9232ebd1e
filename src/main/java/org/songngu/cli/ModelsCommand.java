package org.songngu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Work on models. */
@Command(
        name = "models",
        description = "See which models there are, whether their files are whole, and how fast they are.",
        footer = {"", "Examples:", "  songngu models list", "  songngu models verify"},
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ModelsListCommand.class, ModelsVerifyCommand.class, ModelsBenchCommand.class})
final class ModelsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
