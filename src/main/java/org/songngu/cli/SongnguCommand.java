package org.songngu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: it does nothing itself; a new command is one more class in its list. */
@Command(
        name = "songngu",
        description = "Aligned bilingual briefs of Vietnamese, English and Lao news, with every name and term right.",
        versionProvider = BuildVersion.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  songngu brief article.txt --to vi -o out",
            "  songngu clean article.html",
            "  songngu names --format json inbox/",
            "",
            "songngu COMMAND --help teaches a command."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:findings, from a command that checks or where --fail-on asks",
            "2:usage",
            "3:bad input",
            "4:model missing or unsound",
            "5:batch partly failed",
            "70:internal error"
        },
        subcommands = {
            BriefCommand.class,
            CleanCommand.class,
            TranslateCommand.class,
            SummarizeCommand.class,
            NamesCommand.class,
            AlignCommand.class,
            GlossaryCommand.class,
            ModelsCommand.class,
            EvalCommand.class,
            CompletionCommand.class,
            ManPagesCommand.class
        })
final class SongnguCommand implements Runnable {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a failure (also SONGNGU_DEBUG=1).")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
