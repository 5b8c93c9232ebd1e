package org.songngu.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import org.songngu.failure.SongnguException;
import picocli.CommandLine.Option;

/** Asks before something that a user should have thought of. */
final class Confirmation {
    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    /** Returns if the answer is yes; without a terminal to ask on it fails, and names the option that answers. */
    void ask(String question, String option) {
        if (yes) {
            return;
        }
        Console console = Optional.ofNullable(System.console())
                .orElseThrow(() -> SongnguException.usage(
                        question + " Nobody is there to answer", "answer beforehand: " + option));
        String answer =
                Optional.ofNullable(console.readLine("%s [y/N] ", question)).orElse("");
        if (!answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw SongnguException.usage("not done", "answer y, or give " + option);
        }
    }
}
