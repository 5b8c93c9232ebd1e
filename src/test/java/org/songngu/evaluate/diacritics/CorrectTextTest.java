package org.songngu.evaluate.diacritics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.SongnguException;

class CorrectTextTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheLinesOfATextInNfc() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFFTo\u0302 La\u0302m\n\nHà Nội\n");

        assertThat(CorrectText.read(file).lines()).containsExactly("Tô Lâm", "Hà Nội");
        assertThat(CorrectText.read(file).first(1).signature().toString())
                .startsWith("data:a.txt|sha256:")
                .endsWith("|lines:1");
    }

    @Test
    void takesTitleAbstractAndBodyOfPackedArticles() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\":1,\"title\":\"Một\",\"abstract\":\"Hai\",\"body\":\"Ba\\nBốn\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(CorrectText.read(file).lines()).containsExactly("Một", "Hai", "Ba", "Bốn");
    }

    @Test
    void saysWhichLineIsNoJson() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"body\":\"Một\"}\nHai\n");

        assertThatThrownBy(() -> CorrectText.read(file))
                .isInstanceOf(SongnguException.class)
                .hasMessageContaining("a.jsonl:2: not JSON");
    }

    @Test
    void refusesAFileWithoutText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\n \n");

        assertThatThrownBy(() -> CorrectText.read(file)).hasMessageContaining("a.txt: no text");
    }
}
