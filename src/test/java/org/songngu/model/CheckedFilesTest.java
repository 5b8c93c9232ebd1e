package org.songngu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFilesTest {
    @TempDir
    private Path folder;

    private Path weights;
    private int read;

    @BeforeEach
    void writesWeights() throws IOException {
        weights = Files.writeString(folder.resolve("weights"), "abc");
        Files.setLastModifiedTime(weights, FileTime.fromMillis(1_000_000));
    }

    @Test
    void readsAFileOnceAndAgainWhenItWasWrittenSince() throws IOException {
        CheckedFiles checked = new CheckedFiles(Optional.of(new UserCache(folder.resolve("cache"))));

        assertThat(check(checked, Optional.empty())).isEmpty();
        assertThat(check(checked, Optional.of("never asked"))).isEmpty();
        assertThat(read).isEqualTo(1);

        Files.setLastModifiedTime(weights, FileTime.fromMillis(2_000_000));
        assertThat(check(checked, Optional.of("spoilt"))).contains("spoilt");
        assertThat(check(checked, Optional.of("still spoilt"))).contains("still spoilt");
        assertThat(read).isEqualTo(3);
    }

    @Test
    void readsAFileEveryTimeWithoutACache() {
        CheckedFiles checked = new CheckedFiles(Optional.empty());

        check(checked, Optional.empty());
        check(checked, Optional.empty());

        assertThat(read).isEqualTo(2);
    }

    private Optional<String> check(CheckedFiles checked, Optional<String> fault) {
        return checked.check(weights, "0".repeat(64), () -> {
            read++;
            return fault;
        });
    }
}
