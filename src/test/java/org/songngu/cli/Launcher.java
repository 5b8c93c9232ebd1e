package org.songngu.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the real {@code songngu} of this checkout on the jars that this very build has made.
 *
 * <p>The locale is {@code C}, as under cron, so that every test proves that the launcher mends it. Unchanging: each
 * {@code with} returns a new one.
 */
public final class Launcher {
    private static final int TIMEOUT_SECONDS = 120;

    private final Path script;
    private final Path folder;
    private final Map<String, String> environment;
    private final String input;

    private Launcher(Path script, Path folder, Map<String, String> environment, String input) {
        this.script = script;
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.input = input;
    }

    public static Launcher ofThisBuild() {
        Path script = Path.of(System.getProperty("songngu.launcher", "songngu")).toAbsolutePath();
        String lib = System.getProperty(
                "songngu.lib", Path.of("target", "lib").toAbsolutePath().toString());
        return new Launcher(script, Path.of("").toAbsolutePath(), Map.of("SONGNGU_LIB", lib, "LC_ALL", "C"), "");
    }

    /** Through another path to the script, such as a symbolic link. */
    public Launcher through(Path other) {
        return new Launcher(other, folder, environment, input);
    }

    public Launcher in(Path otherFolder) {
        return new Launcher(script, otherFolder, environment, input);
    }

    /** With an environment variable; an empty value takes it away. */
    public Launcher with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Launcher(script, folder, more, input);
    }

    public Launcher reading(String standardInput) {
        return new Launcher(script, folder, environment, standardInput);
    }

    /** Runs to the end, or fails after two minutes. */
    public Outcome run(String... arguments) throws IOException, InterruptedException {
        Path room = Files.createTempDirectory("songngu-it");
        Path in = Files.writeString(room.resolve("in"), input);
        Path out = room.resolve("out");
        Path err = room.resolve("err");
        Process process = process(arguments)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
            throw new AssertionError("songngu " + String.join(" ", arguments) + " did not end: " + text(err));
        }
        Outcome outcome = new Outcome(process.exitValue(), text(out), text(err));
        for (Path file : List.of(in, out, err, room)) {
            Files.delete(file);
        }
        return outcome;
    }

    /** Starts a run that the caller ends; what it prints is thrown away. */
    public Process start(String... arguments) throws IOException {
        return process(arguments)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        return builder;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** How a run ended and all that it printed. */
    public record Outcome(int status, String out, String err) {
        public List<String> errLines() {
            return err.lines().toList();
        }
    }
}
