package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songngu.failure.SongnguException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsAProblemAndAHintForAFailureAUserCanMend() {
        int status = run(Map.of(), () -> {
            throw SongnguException.badInput("a.csv:3:1: two\nlines", "write one");
        });

        assertThat(err).hasToString("songngu: a.csv:3:1: two lines\nhint: write one\n");
        assertThat(status).isEqualTo(3);
    }

    @Test
    void findsTheProblemInsideAnotherException() {
        int status = run(Map.of(), () -> {
            throw new IllegalStateException(SongnguException.model("no model", "pull one"));
        });

        assertThat(err).hasToString("songngu: no model\nhint: pull one\n");
        assertThat(status).isEqualTo(4);
    }

    @Test
    void callsAnythingElseAFaultOfItsOwnInTwoLines() {
        int status = run(Map.of(), () -> {
            throw new IllegalStateException("first\nsecond");
        });

        assertThat(err.toString().lines())
                .containsExactly(
                        "songngu: internal error: java.lang.IllegalStateException: first second",
                        "hint: this is a fault in songngu; run it again with --debug and report what it prints");
        assertThat(status).isEqualTo(70);
    }

    @Test
    void printsTheStackTraceWhenTheEnvironmentAsks() {
        run(Map.of("SONGNGU_DEBUG", "1"), () -> {
            throw SongnguException.badInput("a", "b");
        });

        assertThat(err.toString()).contains("hint: b\norg.songngu.failure.SongnguException: a\n\tat ");
    }

    @Test
    void asksForACommandWhenThereIsNone() {
        assertThat(Main.run(new String[0], new PrintWriter(out), new PrintWriter(err)))
                .isEqualTo(2);
        assertThat(err).hasToString("songngu: no command given\nhint: see songngu --help\n");
    }

    @Test
    void namesAnUnknownOption() {
        Main.run(new String[] {"--loud"}, new PrintWriter(out), new PrintWriter(err));

        assertThat(err.toString()).startsWith("songngu: unknown option: --loud\nhint: ");
    }

    @Test
    void printsTheHintOfAConverterThatKnowsBetter() {
        FailureReport failures = new FailureReport(Map.of());
        CommandLine line = new CommandLine(new Picky()).setParameterExceptionHandler(failures);
        line.setErr(new PrintWriter(err));

        int status = line.execute("--to", "xx");

        assertThat(err).hasToString("songngu: unknown language: xx\nhint: vi, en or lo\n");
        assertThat(status).isEqualTo(2);
    }

    @Test
    void neverTakesALostResultForSuccess() {
        CheckedOutput full = new CheckedOutput(failing("No space left on device"));
        writeTo(full);

        assertThat(full.report(0, new PrintWriter(err, true))).isEqualTo(70);
        assertThat(err.toString()).startsWith("songngu: cannot write to standard output: No space left on device\n");
    }

    @Test
    void forgivesAReaderThatHasSeenEnough() {
        CheckedOutput closed = new CheckedOutput(failing("Broken pipe"));
        writeTo(closed);

        assertThat(closed.report(0, new PrintWriter(err, true))).isZero();
        assertThat(err).hasToString("");
    }

    private int run(Map<String, String> environment, Runnable work) {
        return Main.commandLine(new FailureReport(environment))
                .addSubcommand("work", new Work(work))
                .setExecutionExceptionHandler(new FailureReport(environment))
                .setErr(new PrintWriter(err))
                .execute("work");
    }

    private static void writeTo(CheckedOutput output) {
        PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8);
        writer.println("result");
        writer.flush();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Command
    private record Work(Runnable work) implements Runnable {
        @Override
        public void run() {
            work.run();
        }
    }

    @Command(name = "picky")
    private static final class Picky implements Runnable {
        @Option(names = "--to", converter = Refusing.class)
        @SuppressWarnings("UnusedVariable") // only its conversion matters
        private String to = "";

        @Override
        public void run() {}
    }

    private static final class Refusing implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            throw SongnguException.usage("unknown language: " + value, "vi, en or lo");
        }
    }
}
