package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Block;
import org.songngu.ingest.Document;
import org.songngu.text.Reading;
import org.songngu.text.Span;

class DocumentReaderTest {
    @TempDir
    Path folder;

    private final DocumentReader reader = new DocumentReader();

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Document read(Path file) {
        return reader.read(file, Optional.empty());
    }

    private SongnguException refusal(Path file) {
        SongnguException refusal = catchThrowableOfType(SongnguException.class, () -> read(file));
        assertThat(refusal.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(refusal.hint()).isNotBlank();
        return refusal;
    }

    private String problem(String name, String bytesInLatin1) throws IOException {
        Path file = file(name, bytesInLatin1.getBytes(StandardCharsets.ISO_8859_1));
        return refusal(file).problem().replace(file.toString(), "FILE");
    }

    @Test
    void readsPlainTextAsItStands() throws IOException {
        Path file = file("a.txt", "\uFEFF Title\r\n\r\nViê\u0323t &amp; <b> \n");
        Document document = read(file);
        assertThat(document.raw())
                .isEqualTo(" Title\r\n\r\nViê\u0323t &amp; <b> \n")
                .isEqualTo(document.text());
        assertThat(document.input()).isEqualTo(file.toString());
        assertThat(document.blocks()).isEmpty();
        assertThat(document.reading().toRaw().toOriginal(new Span(3, 5))).isEqualTo(new Span(3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "a.md,TITLE",
        "a.MARKDOWN,TITLE",
        "a.html,PARAGRAPH",
        "a.htm,PARAGRAPH",
        "a.txt,",
        "a.text,",
        "a.tmp,",
        "a,"
    })
    void choosesTheReaderByTheExtension(String name, Block.Layout first) throws IOException {
        assertThat(read(file(name, "# One")).blocks().stream()
                        .map(Block::layout)
                        .findFirst())
                .isEqualTo(Optional.ofNullable(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!doctype html><p>x|true",
                "  <HTML lang=vi><p>x|true",
                "<?xml version='1.0'?><html><p>x|true",
                "<!-- saved --><html><p>x|true",
                "<p>x|false",
                "He wrote <html>.|false"
            })
    void looksAtTheContentWhereNoNameTells(String text, boolean html) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = reader.read(new ByteArrayInputStream(bytes), Optional.empty());
        assertThat(document.text().equals("x")).isEqualTo(html);
        assertThat(document.input()).isEqualTo("-");
        assertThat(read(file("download", text)).text()).isEqualTo(document.text());
    }

    @Test
    void readsInTheEncodingThatIsNamed() throws IOException {
        Path file = file("a.txt", "Haø Noäi".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reader.read(file, Optional.of("VNI")).text()).isEqualTo("Hà Nội");
    }

    @Test
    void refusesAnEncodingThatNobodyKnowsBeforeItLooksAtTheFile() {
        SongnguException refusal = catchThrowableOfType(
                SongnguException.class, () -> reader.read(folder.resolve("none.txt"), Optional.of("klingon")));
        assertThat(refusal.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(refusal.hint()).contains("viqr");
    }

    @Test
    void refusesWhatHoldsNoText() throws IOException {
        assertThat(problem("a.txt", "")).isEqualTo("FILE: empty");
        assertThat(problem("b.txt", " \r\n\t\u00EF\u00BB\u00BF".substring(0, 4)))
                .isEqualTo("FILE: empty");
        assertThat(problem("c.md", "\u00EF\u00BB\u00BF")).isEqualTo("FILE: empty");
        assertThat(problem("d.html", "\u00FF\u00FE")).isEqualTo("FILE: empty");
        assertThat(problem("e.html", "<html><script>x()</script></html>")).isEqualTo("FILE: no text to read in it");
        assertThat(problem("f.md", "<!-- x -->")).isEqualTo("FILE: no text to read in it");
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        assertThat(problem("a.txt", "\u0089PNG\r\n\u001A\n")).isEqualTo("FILE: a picture (png), not text");
        assertThat(problem("b.html", "%PDF-1.7")).isEqualTo("FILE: a PDF file, not text");
        assertThat(refusal(folder.resolve("b.html")).hint()).contains("text or docx");
        assertThat(problem("c", "ab\u0000\u0001\u0002cd")).isEqualTo("FILE: a binary file, not text");
        assertThat(problem("d.bin", "\u00FE\u0080\u0001\u0000\u00FF")).isEqualTo("FILE: a binary file, not text");
    }

    @Test
    void refusesWhatIsNearlyWord() throws IOException {
        String ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        assertThat(problem("a.doc", ole + "...")).isEqualTo("FILE: an old Word document (doc), not text");
        assertThat(problem("b.docx", ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))
                .isEqualTo("FILE: a Word document with a password");
        assertThat(problem("c.docx", "Plain text")).isEqualTo("FILE: named docx, but no Word document");
        assertThat(problem("d.txt", "PK\u0003\u0004rest")).contains("no Word document (docx), or a damaged one");
    }

    @Test
    void refusesAHugeFileByItsSizeAlone() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        SongnguException refusal =
                Assertions.assertTimeout(Duration.ofMillis(500), () -> refusal(huge), "it was read, not measured");
        assertThat(refusal.problem()).isEqualTo(huge + ": larger than 20 MB");
    }

    @Test
    void stopsReadingStandardInputAtTheLimit() {
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) 'a');
                read += length;
                assertThat(read).isLessThan(21L << 20);
                return length;
            }
        };
        assertThat(catchThrowableOfType(SongnguException.class, () -> reader.read(endless, Optional.empty()))
                        .problem())
                .isEqualTo("-: larger than 20 MB");
    }

    @Test
    void readsAFileJustUnderTheLimit() throws IOException {
        Path file = file("long.txt", "Việt Nam. ".repeat((20 << 20) / 12));
        assertThat(read(file).text()).hasSizeGreaterThan(15 << 20);
    }

    @Test
    void namesTheFileThatMayBeMeant() throws IOException {
        file("article.txt", "x");
        assertThat(refusal(folder.resolve("artcile.txt")).hint())
                .isEqualTo("did you mean " + folder.resolve("article.txt") + "?");
        assertThat(refusal(folder.resolve("other.html")).hint()).doesNotContain("did you mean");
        assertThat(refusal(folder.resolve("none/a.txt")).hint()).contains("there is no folder");
    }

    @Test
    void saysThatAFolderHasNoArticle() throws IOException {
        file("README.md", "x");
        assertThat(refusal(folder).problem()).isEqualTo(folder + ": no article in this folder");
        assertThat(refusal(folder).hint()).contains(".txt, .md, .html or .docx");
    }

    @Test
    void reportsAStreamThatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(catchThrowableOfType(SongnguException.class, () -> reader.read(broken, Optional.empty()))
                        .problem())
                .isEqualTo("-: cannot be read: gone");
    }

    @Test
    void givesATextThatFitsItsMapForEveryFormat() throws IOException {
        for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
            Reading reading = read(file(name, "Tô Lâm &amp; Lào\n\nthăm *Lào*")).reading();
            Span all = new Span(0, reading.text().length());
            assertThat(reading.toRaw().toOriginal(all).end()).isBetween(20, 30);
        }
    }
}
