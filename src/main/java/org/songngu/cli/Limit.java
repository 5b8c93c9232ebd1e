package org.songngu.cli;

import java.util.Optional;
import org.songngu.failure.SongnguException;
import picocli.CommandLine.Option;

/** How much of the data an evaluation takes. */
final class Limit {
    @Option(names = "--limit", paramLabel = "N", description = "Take the first N alone: lines, pairs or articles.")
    private Optional<Integer> most = Optional.empty();

    /** At most so many, at least one; empty for all. */
    Optional<Integer> most() {
        most.filter(n -> n < 1).ifPresent(n -> {
            throw SongnguException.usage("--limit " + n + ": out of range", "give a number from 1 up");
        });
        return most;
    }
}
