package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.SongnguException;

class InputFilesTest {
    @TempDir
    Path folder;

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    @Test
    void findsTheArticlesOfAFolderInOrder() throws IOException {
        Path c = touch("b/c.HTML");
        Path a = touch("a.txt");
        Path d = touch("b/d/e.docx");
        Path m = touch("b/readme-not.md");
        for (String other :
                List.of("README.md", "b/Readme.md", ".hidden.txt", ".git/x.txt", "a.json", "txt", "b/page.pdf")) {
            touch(other);
        }
        assertThat(InputFiles.expand(List.of(folder.toString()))).containsExactly(a, c, d, m);
    }

    @Test
    void takesAFileWhateverItsNameAndStandardInputAndNothingTwice() throws IOException {
        Path readme = touch("README.md");
        Path a = touch("a.txt");
        assertThat(InputFiles.expand(List.of("-", readme.toString(), folder.toString(), a.toString(), "-")))
                .containsExactly(Path.of("-"), readme, a);
    }

    @Test
    void followsALinkToAFolderIsNotCaughtInALoopAndKeepsALinkThatLeadsNowhere() throws IOException {
        touch("real/a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/broken.txt"), folder.resolve("none"));
        assertThat(InputFiles.expand(List.of(link.toString())))
                .containsExactly(link.resolve("a.txt"), link.resolve("broken.txt"));
    }

    @Test
    void leavesWhatCannotBeReadToItsReaderSoThatTheOthersAreRead() throws IOException {
        touch("empty/README.md");
        Path empty = folder.resolve("empty");
        Path missing = folder.resolve("missing.txt");
        Path a = touch("a.txt");
        assertThat(InputFiles.expand(List.of(empty.toString(), missing.toString(), a.toString())))
                .containsExactly(empty, missing, a);
    }

    @Test
    void refusesWhatIsNoFileName() {
        assertThatThrownBy(() -> InputFiles.expand(List.of("no\0name")))
                .isInstanceOf(SongnguException.class)
                .hasMessageContaining("not a file name");
    }
}
