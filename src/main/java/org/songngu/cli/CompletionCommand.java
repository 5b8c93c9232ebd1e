package org.songngu.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what bash and zsh need to complete commands, options and values. */
@Command(
        name = "generate-completion",
        hidden = true,
        description = "Print a completion script: source <(songngu generate-completion), in bash or zsh.")
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        root.getOut().print(AutoComplete.bash(spec.root().name(), root));
    }
}
