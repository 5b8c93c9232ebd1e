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

/** A bar on standard error while many articles are worked on, if a person is looking; else nothing. */
final class Progress implements AutoCloseable {
    private static final int MANY = 3;
    private static final int WIDTH = 80;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress of(int steps) {
        return new Progress(steps >= MANY && Terminal.onStandardError() ? Optional.of(start(steps)) : Optional.empty());
    }

    private static ProgressBar start(int steps) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(steps)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** Leaves the line of the bar, so that something else can be said. */
    void breakLine(PrintWriter err) {
        bar.ifPresent(b -> err.println());
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
