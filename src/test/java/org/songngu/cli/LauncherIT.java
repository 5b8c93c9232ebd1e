package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class LauncherIT {
    private final Launcher songngu = Launcher.ofThisBuild();

    @Test
    void printsItsVersion() throws Exception {
        Outcome outcome = songngu.run("--version");

        assertThat(outcome.out()).matches("songngu \\d+\\.\\d+\\.\\d+\\S*\\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void listsEveryCommandInItsHelp() throws Exception {
        Outcome outcome = songngu.run("--help");

        assertThat(outcome.out()).startsWith("Usage: songngu").doesNotContain("\u001b");
        assertThat(outcome.out()).contains("Exit codes:").doesNotContain("generate-");
        assertThat(visibleCommands())
                .allSatisfy(name -> assertThat(outcome.out()).contains("\n  " + name));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void answersAnUnknownCommandInTwoLines() throws Exception {
        Outcome outcome = songngu.run("transmogrify");

        assertThat(outcome.errLines())
                .containsExactly("songngu: unknown command: transmogrify", "hint: see songngu --help");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void keepsALaoArgumentUnderThePlainestLocale() throws Exception {
        assertThat(songngu.run("ຂ່າວ ຫວຽດນາມ").errLines()).first().isEqualTo("songngu: unknown command: ຂ່າວ ຫວຽດນາມ");
    }

    @Test
    void worksThroughLinksFromAnotherFolder(@TempDir Path folder) throws Exception {
        Path news = Files.createDirectory(folder.resolve("tin tức ຂ່າວ"));
        Path real = Path.of(System.getProperty("songngu.launcher")).toAbsolutePath();
        Path first = Files.createSymbolicLink(folder.resolve("first"), real);
        Files.createSymbolicLink(news.resolve("second"), Path.of("..").resolve(first.getFileName()));

        Outcome outcome = songngu.through(news.resolve("second")).in(news).run("--version");

        assertThat(outcome.out()).startsWith("songngu ");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void needsNoHome() throws Exception {
        assertThat(songngu.with("HOME", "").run("--version").status()).isZero();
    }

    @Test
    void printsTheStackTraceOnlyWhenAsked() throws Exception {
        assertThat(songngu.run("--debug", "transmogrify").err()).contains("\tat org.songngu.cli.Main.main");
        assertThat(songngu.with("SONGNGU_DEBUG", "1").run("transmogrify").err())
                .contains("\tat org.songngu.cli.Main.main");
    }

    @Test
    void saysSoWhenThereIsNoJava(@TempDir Path empty) throws Exception {
        Outcome outcome =
                songngu.with("JAVA_HOME", "").with("PATH", empty.toString()).run("--version");

        assertThat(outcome.errLines())
                .containsExactly("songngu: no Java found", "hint: install a JDK, 17 or newer, or set JAVA_HOME");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void saysSoWhenJavaIsTooOld(@TempDir Path bin) throws Exception {
        fakeJava(bin, "1.8.0_292");

        Outcome outcome = songngu.with("JAVA_HOME", "")
                .with("PATH", bin + ":" + System.getenv("PATH"))
                .run("--version");

        assertThat(outcome.errLines())
                .containsExactly(
                        "songngu: Java 17 or newer is needed: " + bin.resolve("java") + " is 1.8.0_292",
                        "hint: install a newer JDK, or set JAVA_HOME to one");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void printsACompletionScriptThatBashAccepts(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), songngu.run("generate-completion").out());

        Process bash = new ProcessBuilder("bash", "-n", script.toString()).start();

        assertThat(script).content().contains("_complete_songngu");
        assertThat(bash.waitFor()).isZero();
    }

    private static List<String> visibleCommands() {
        return new CommandLine(new SongnguCommand())
                .getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(command -> !command.usageMessage().hidden())
                        .map(CommandSpec::name)
                        .toList();
    }

    private static void fakeJava(Path bin, String version) throws IOException {
        Path java =
                Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }
}
