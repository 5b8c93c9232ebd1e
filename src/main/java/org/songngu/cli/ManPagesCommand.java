package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.songngu.failure.ExitStatus;
import org.songngu.files.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the manual pages; the build runs it, and a packager may. */
@Command(
        name = "generate-man",
        hidden = true,
        description = "Write a manual page for every command: songngu generate-man DIR; man DIR/songngu.1")
final class ManPagesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder to write to.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String version = String.join(" ", spec.root().version());
        for (CommandSpec command : visible(spec.root()).toList()) {
            ManPage page = new ManPage(command, version);
            AtomicFile.write(folder.resolve(page.fileName()), page.roff());
        }
        return ExitStatus.OK.code();
    }

    private static Stream<CommandSpec> visible(CommandSpec command) {
        Stream<CommandSpec> below = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(sub -> !sub.usageMessage().hidden())
                .distinct()
                .flatMap(ManPagesCommand::visible);
        return Stream.concat(Stream.of(command), below);
    }
}
