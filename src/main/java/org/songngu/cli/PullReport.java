package org.songngu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.songngu.model.pull.PullProgress;

/** How a pull goes on: a bar where a person is looking, else a line for each file. */
final class PullReport implements PullProgress, AutoCloseable {
    private static final long MEGABYTE = 1_000_000;
    private static final int WIDTH = 80;

    private final PrintWriter err;
    private final boolean quiet;
    private Optional<ProgressBar> bar = Optional.empty();

    PullReport(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public synchronized void begins(long bytes) {
        close();
        if (!quiet && Terminal.onStandardError()) {
            PrintStream stream =
                    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("fetching")
                    .setInitialMax(bytes > 0 ? bytes : -1)
                    .setUnit(" MB", MEGABYTE)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
                    .clearDisplayOnFinish()
                    .build());
        }
    }

    @Override
    public synchronized void came(long bytes) {
        bar.ifPresent(shown -> shown.stepBy(bytes));
    }

    @Override
    public synchronized void says(String line) {
        if (!quiet && bar.isEmpty()) {
            err.println("songngu: " + line);
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
