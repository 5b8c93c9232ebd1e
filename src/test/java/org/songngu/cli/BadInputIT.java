package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;

/** What {@link BadInputTest} cannot show: the real streams, several inputs at once, files that the system refuses. */
class BadInputIT {
    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    @Test
    void oneBadInputAmongSeveralDoesNotStopTheOthers() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Laos thanked Vietnam for the new school in the village.");
        Files.writeString(inbox.resolve("b.txt"), "");
        Files.writeString(inbox.resolve("c.txt"), "Vietnam thanked Laos for the coffee from the highlands.");
        Files.createSymbolicLink(inbox.resolve("lost.txt"), folder.resolve("nowhere"));
        Path out = folder.resolve("out");

        Outcome outcome = songngu.in(folder).run("brief", "inbox", "gone.txt", "--to", "vi", "--full", "-o", "out");

        assertThat(outcome.errLines())
                .hasSize(6)
                .filteredOn(line -> line.startsWith("songngu: "))
                .containsExactly(
                        "songngu: inbox/b.txt: empty",
                        "songngu: inbox/lost.txt: a link that leads nowhere",
                        "songngu: gone.txt: no such file");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(3);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aMissingModelEndsTheCommandAtOnce() throws Exception {
        Path models = Files.createDirectory(folder.resolve("models"));
        Path model = Files.createDirectory(models.resolve("vilo-encoder"));
        Files.copy(Path.of("models/vilo-encoder/model.json"), model.resolve("model.json"));
        Files.writeString(model.resolve("tokenizer.json"), "cut short");

        Outcome brief = songngu.run(
                "brief",
                "corpus",
                "--to",
                "vi",
                "--models-dir",
                models.toString(),
                "-o",
                folder.resolve("out").toString());
        Outcome verify = songngu.run("models", "verify", "vilo-encoder", "--models-dir", models.toString());

        assertThat(brief.errLines()).hasSize(2).first().asString().startsWith("songngu: model vilo-encoder: ");
        assertThat(brief.status()).isEqualTo(4);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(verify.out())
                .startsWith("vilo-encoder: ")
                .contains("missing")
                .hasLineCount(1);
        assertThat(verify.status()).isEqualTo(4);
    }

    @Test
    void emptyStandardInputIsAnEmptyFile() throws Exception {
        Outcome outcome = songngu.run("clean", "-");

        assertThat(outcome.errLines())
                .containsExactly("songngu: -: empty", "hint: check that the article was saved into it");
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void aFileThatTheSystemCannotReadIsNamedWithTheReason() throws Exception {
        Path broken = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(broken));

        Outcome outcome = songngu.run("clean", broken.toString());

        assertThat(outcome.errLines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("songngu: /proc/self/mem: cannot be read: ");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void filesWithoutPermissionAreSaidSo() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Laos.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("-wx-wx-wx"));
        assumeTrue(!Files.isReadable(secret), "root may read and write everything");

        Outcome read = songngu.run("clean", secret.toString());
        Outcome write = songngu.run(
                "brief", "corpus", "--to", "vi", "-o", closed.resolve("out").toString());

        assertThat(read.errLines()).first().asString().endsWith("cannot be read: permission denied");
        assertThat(read.status()).isEqualTo(3);
        assertThat(write.errLines()).first().asString().endsWith("permission denied");
        assertThat(write.status()).isEqualTo(2);
    }

    @Test
    void aHugeFileIsRefusedAtOnce() throws Exception {
        Path huge = folder.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        Instant start = Instant.now();

        Outcome outcome = songngu.run("brief", huge.toString(), "--to", "vi");

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(outcome.errLines()).hasSize(2);
        assertThat(outcome.status()).isEqualTo(3);
    }
}
