package org.songngu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Work on glossaries. */
@Command(
        name = "glossary",
        description = "Check the CSV files that hold names and terms.",
        footer = {"", "Example:", "  songngu glossary check ours.csv"},
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GlossaryCheckCommand.class})
final class GlossaryCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
