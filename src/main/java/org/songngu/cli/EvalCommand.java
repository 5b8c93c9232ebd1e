package org.songngu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures quality against gold data. */
@Command(
        name = "eval",
        description = "Measure quality against gold data; every number is printed with its signature.",
        footer = {"", "Example:", "  songngu eval cleaning corpus/expected/*.json --articles corpus"},
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EvalAlignmentCommand.class,
            EvalCleaningCommand.class,
            EvalDiacriticsCommand.class,
            EvalFindingsCommand.class,
            EvalNamesCommand.class,
            EvalRetrievalCommand.class,
            EvalRomanizationCommand.class,
            EvalSummaryCommand.class,
            EvalTaggingCommand.class,
            EvalTranslationCommand.class
        })
final class EvalCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
