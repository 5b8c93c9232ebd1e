package org.songngu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.songngu.failure.ExitStatus;
import picocli.CommandLine;

/** Starts the command line and is the only place that ends the JVM. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        stayOffline();
        CheckedOutput results = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = writer(results);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int status = run(args, out, err);
        out.flush();
        status = results.report(status, err);
        err.flush();
        System.exit(status);
    }

    /** Runs one command and returns its exit status; results go to {@code out}, everything else to {@code err}. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        FailureReport failures = new FailureReport(System.getenv());
        CommandLine line = commandLine(failures).setOut(out).setErr(err);
        try {
            return line.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            // picocli hands over exceptions only; an error would otherwise end as a bare stack trace with status 1.
            return failures.broken(e, line);
        }
    }

    static CommandLine commandLine(FailureReport failures) {
        CommandLine line = new CommandLine(new SongnguCommand());
        keepOrder(line);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExitCodeExceptionMapper(e -> ExitStatus.INTERNAL.code());
    }

    /** Options in the order in which they are declared, which is that of their weight. */
    private static void keepOrder(CommandLine line) {
        line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        line.getSubcommands().values().forEach(Main::keepOrder);
    }

    /** DJL reads both when its first class loads: without them it looks for downloads and probes for cloud metadata. */
    private static void stayOffline() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    /** UTF-8 whatever the locale says: under LC_ALL=C the JVM's own streams print {@code L?o}. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
