package org.songngu.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every failure as two lines, what is wrong and what to do; with {@code --debug} the stack trace after them. */
final class FailureReport implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Map<String, String> environment;

    FailureReport(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** A failure while the arguments are read: usage, unless a converter knows better. */
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        Optional<SongnguException> known = known(failure);
        if (known.isPresent()) {
            return report(known.get(), line);
        }
        print(UsageProblem.of(failure), failure, line);
        return ExitStatus.USAGE.code();
    }

    /** A failure while a command runs. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return known(failure).map(known -> report(known, line)).orElseGet(() -> broken(failure, line));
    }

    /** A failure that no user can mend; the status is {@link ExitStatus#INTERNAL}. */
    int broken(Throwable failure, CommandLine line) {
        print(ownFault("", failure), failure, line);
        return ExitStatus.INTERNAL.code();
    }

    /** A failure that no user can mend, at a place such as {@code a.txt: }. */
    static SongnguException ownFault(String place, Throwable failure) {
        String hint = failure instanceof OutOfMemoryError
                ? "give it more memory: SONGNGU_JAVA_OPTS=-Xmx4g"
                : "this is a fault in songngu; run it again with --debug and report what it prints";
        return new SongnguException(ExitStatus.INTERNAL, place + "internal error: " + failure, hint, failure);
    }

    private int report(SongnguException known, CommandLine line) {
        print(known, known, line);
        return known.status().code();
    }

    private void print(SongnguException report, Throwable cause, CommandLine line) {
        PrintWriter err = line.getErr();
        twoLines(report, err);
        if (debug(line)) {
            cause.printStackTrace(err);
        }
        err.flush();
    }

    /** What is wrong, and what to do. */
    static void twoLines(SongnguException report, PrintWriter err) {
        err.println("songngu: " + report.problem());
        err.println("hint: " + report.hint());
        err.flush();
    }

    private boolean debug(CommandLine line) {
        Object root = line.getCommandSpec().root().userObject();
        boolean asked = root instanceof SongnguCommand songngu && songngu.debug();
        return asked || "1".equals(environment.get("SONGNGU_DEBUG"));
    }

    private static Optional<SongnguException> known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SongnguException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
