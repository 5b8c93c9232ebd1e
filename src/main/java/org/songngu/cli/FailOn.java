package org.songngu.cli;

import java.util.Collection;
import java.util.Optional;
import org.songngu.failure.ExitStatus;
import org.songngu.text.Finding.Severity;
import picocli.CommandLine.Option;

/** Whether findings make a command exit with status 1. */
final class FailOn {
    /** What a user can ask for. */
    enum Level {
        error,
        warning
    }

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with status 1 if there is a finding of this severity or a worse one: error or warning"
                    + " (default: findings do not change the status).")
    private Optional<Level> level = Optional.empty();

    private boolean reached;

    void see(Collection<Severity> severities) {
        reached |= severities.stream().anyMatch(this::counts);
    }

    /** The status of a run that ended with {@code status} otherwise. */
    int status(int status) {
        return status == 0 && reached ? ExitStatus.FINDINGS.code() : status;
    }

    private boolean counts(Severity severity) {
        return level.map(
                        asked -> severity == Severity.ERROR || (asked == Level.warning && severity == Severity.WARNING))
                .orElse(false);
    }
}
