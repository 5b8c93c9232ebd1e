package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;

class InputFilesTest {
    @TempDir
    Path folder;

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private static SongnguException refusal(String input) {
        return catchThrowableOfType(SongnguException.class, () -> InputFiles.expand(List.of(input)));
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
    void followsALinkToAFolderAndIsNotCaughtInALoop() throws IOException {
        touch("real/a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/broken.txt"), folder.resolve("none"));
        assertThat(InputFiles.expand(List.of(link.toString()))).containsExactly(link.resolve("a.txt"));
    }

    @Test
    void refusesAFolderWithoutArticles() throws IOException {
        touch("empty/README.md");
        SongnguException refusal = refusal(folder.resolve("empty").toString());
        assertThat(refusal.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(refusal.problem()).isEqualTo(folder.resolve("empty") + ": no article in this folder");
        assertThat(refusal.hint()).contains(".txt, .md, .html or .docx");
    }

    @Test
    void namesTheFileThatMayBeMeant() throws IOException {
        touch("visit.html");
        assertThat(refusal(folder.resolve("Visitt.html").toString()).hint())
                .isEqualTo("did you mean " + folder.resolve("visit.html") + "?");
        assertThat(refusal("no\0name").problem()).contains("not a file name");
    }
}
