package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ManPageTest {
    @Command(name = "clean", description = "Find the text.%n.hidden files count; 100%% of them.")
    private static final class Clean {
        @Option(
                names = {"-o", "--out-dir"},
                paramLabel = "DIR",
                defaultValue = "out",
                description = "Where to write (${DEFAULT-VALUE}).")
        @SuppressWarnings("UnusedVariable") // only its declaration matters
        private String folder = "";
    }

    private final ManPage page = new ManPage(new CommandLine(new Clean()).getCommandSpec(), "songngu 1.0");

    @Test
    void isNamedAfterTheCommand() {
        assertThat(page.fileName()).isEqualTo("clean.1");
    }

    @Test
    void saysWhatAnOptionTakesAndItsDefault() {
        assertThat(page.roff())
                .contains(".TP\n\\fB\\-o\\fR, \\fB\\-\\-out\\-dir\\fR \\fIDIR\\fR\nWhere to write (out).");
    }

    @Test
    void protectsWhatRoffWouldTakeForMarkup() {
        assertThat(page.roff()).contains("Find the text.\n\\&.hidden files count; 100% of them.");
    }

    @Test
    void leavesOutSectionsThatHaveNothingToSay() {
        assertThat(page.roff()).doesNotContain(".SH COMMANDS").doesNotContain(".SH ARGUMENTS");
    }
}
