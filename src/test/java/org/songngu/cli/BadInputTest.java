package org.songngu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two lines on standard error, nothing on standard output, nothing written. Without a model: what fails here fails before. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void writeAnArticle() throws IOException {
        article = file("article.txt", "Laos thanked Vietnam.");
    }

    @Test
    void articlesThatCannotBeRead() throws IOException {
        assertRefused(3, "no such file", "did you mean", "clean", folder.resolve("artcle.txt"));
        assertRefused(3, "empty", "check that", "clean", file("empty.txt", ""));
        assertRefused(3, "empty", "check that", "clean", file("blank.txt", " \n\u00A0\n"));
        assertRefused(
                3, "a binary file", "give a txt", "clean", bytes("noise.txt", new byte[] {0, 1, 2, 0, 3, (byte) 200}));
        assertRefused(3, "not text", "convert it", "clean", bytes("a.pdf", "%PDF-1.7\nstream".getBytes(UTF_8)));
        assertRefused(3, "no text to read", "check that", "clean", file("a.html", "<html><script>x()</script></html>"));
        assertRefused(3, "no article in this folder", ".txt", "clean", Files.createDirectory(folder.resolve("none")));
        assertRefused(3, "no such file", "check the name", "clean", "--", "-dash");
        assertRefused(3, "without a name", "give a file", "clean", "");
        assertRefused(
                3, "not valid utf-8 at byte", "--encoding", "clean", "--encoding", "utf-8", bytes("l.txt", new byte[] {
                    'a', (byte) 0xE0
                }));
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }

        assertRefused(3, "huge.txt: larger than 20 MB", "split the file", "brief", huge, "--to", "vi");
    }

    @Test
    void wordsThatSongnguDoesNotKnow() throws IOException {
        assertRefused(2, "unknown language: vn", "did you mean vi?", "brief", article, "--to", "vn");
        assertRefused(2, "unknown language: thai", "en (English), vi", "clean", article, "--from", "thai");
        assertRefused(2, "unknown encoding: tcvn", "did you mean tcvn3?", "clean", article, "--encoding", "tcvn");
        assertRefused(2, "unknown format: pdf", "html, md", "brief", article, "--to", "vi", "--format", "pdf");
        assertRefused(2, "unknown format: jsn", "did you mean json?", "names", article, "--format", "jsn");
        assertRefused(2, "unknown level: eror", "did you mean error?", "names", article, "--fail-on", "eror");
        assertRefused(
                2,
                "unknown role in --model: encodr",
                "did you mean encoder?",
                "summarize",
                article,
                "--model",
                "encodr=x");
        assertRefused(2, "unknown option: --qurey", "did you mean --query?", "summarize", article, "--qurey=x");
        assertRefused(2, "unknown command: glossary chek", "did you mean check?", "glossary", "chek");
        assertRefused(2, "unknown command: summarise", "did you mean summarize?", "summarise", article);
    }

    @Test
    void argumentsThatAreMissingOrDoNotGoTogether() throws IOException {
        assertRefused(2, "no command given", "songngu --help");
        assertRefused(2, "no command given", "songngu models --help", "models");
        assertRefused(2, "missing required option: '--to=LANG'", "songngu brief --help", "brief", article);
        assertRefused(2, "missing required parameter: 'INPUT'", "songngu clean --help", "clean");
        assertRefused(2, "mutually exclusive", "--help", "summarize", article, "--full", "--words", "9");
        assertRefused(2, "--sentences 0: out of range", "from 1 up", "summarize", article, "--sentences", "0");
        assertRefused(2, "'x' is not an int", "--help", "summarize", article, "--sentences", "x");
        assertRefused(2, "more than one format", "-o DIR", "brief", article, "--to", "vi", "--format", "html,md");
        assertRefused(2, "more than one brief", "-o DIR", "brief", article, file("b.txt", "B."), "--to", "vi");
    }

    @Test
    void glossariesThatCannotBeRead() throws IOException {
        Path column = file("column.csv", "id,en,vi\n1,a,b\n");
        Path twice = file("twice.csv", "id,en,vi,lo,type\nP1,a,b,,term\nP1,c,d,,term\n");
        Path quote = file("quote.csv", "id,en,vi,lo,type\nP1,a,b,,term\nP2,\"c,d,term\n");
        Path cell = file("cell.csv", "id,en,vi,lo,type\nP1," + "x".repeat(10_001) + ",b,,term\n");

        assertRefused(3, "column.csv:1: the column `lo` is missing", "id,en,vi,lo,type", "glossary", "check", column);
        assertRefused(3, "twice.csv:3:id: P1 is the id of line 2", "another id", "names", article, "--glossary", twice);
        assertRefused(3, "quote.csv:3:en: a quote opens here", "close the cell", "glossary", "check", quote);
        assertRefused(
                3, "cell.csv:2:en: the cell has 10001", "shorten", "brief", article, "--to", "vi", "--glossary", cell);
        assertRefused(
                3, "no.csv: no such file", "check the path", "names", article, "--glossary", folder.resolve("no.csv"));
    }

    @Test
    void memoriesThatCannotBeReadOrWantAnotherFile() throws IOException {
        Path secret = file("secret.txt", "hunter2");
        Path greedy = file(
                "greedy.tmx",
                "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\"><seg>&x;</seg></tuv></tu></body></tmx>");
        Path broken = file("broken.tmx", "<tmx><body><tu></body></tmx>");

        assertRefused(3, "greedy.tmx:1:", "repair the file", "brief", article, "--to", "vi", "--memory", greedy);
        assertRefused(3, "broken.tmx:1:", "repair the file", "brief", article, "--to", "vi", "--memory", broken);
        assertRefused(
                3,
                "no.tmx: no such file",
                "--memory",
                "brief",
                article,
                "--to",
                "vi",
                "--memory",
                folder.resolve("no.tmx"));
    }

    @Test
    void modelsThatAreNotThereOrDoOtherWork() throws IOException {
        assertRefused(
                4,
                "no model nope for the role encoder",
                "all-minilm-l6-v2",
                "summarize",
                article,
                "--model",
                "encoder=nope");
        assertRefused(
                4,
                "is encoder, not translator",
                "name one of: en-vi",
                "brief",
                article,
                "--to",
                "vi",
                "--full",
                "--model",
                "translator=all-minilm-l6-v2");
        assertRefused(4, "no model all-minilm", "did you mean all-minilm-l6-v2?", "models", "verify", "all-minilm");
    }

    @Test
    void placesThatCannotBeWrittenTo() throws IOException {
        assertRefused(
                2,
                "-o: a file, not a folder",
                "name a folder",
                "brief",
                article,
                "--to",
                "vi",
                "--full",
                "-o",
                article);
        assertRefused(
                2,
                "-o: a file, not a folder",
                "name a folder",
                "brief",
                article,
                "--to",
                "vi",
                "--full",
                "-o",
                article.resolve("below"));
    }

    @Test
    void goldThatCannotBeRead() throws IOException {
        Path table = file("table.csv", "id,en,vi,lo,type\n");

        assertRefused(
                3,
                "no.json: not a gold segmentation: no such file",
                "give a JSON",
                "eval",
                "cleaning",
                folder.resolve("no.json"),
                "--articles",
                folder);
        assertRefused(
                3,
                "table.csv: not a gold segmentation: ",
                "give a JSON",
                "eval",
                "cleaning",
                table,
                "--articles",
                folder);
        assertRefused(
                3,
                "no.tsv: cannot be read: no such file",
                "gold mentions",
                "eval",
                "names",
                folder.resolve("no.tsv"),
                "--articles",
                folder);
        assertRefused(3, "no column seed", "seed", "eval", "names", table, "--articles", folder);
    }

    private void assertRefused(int status, String problem, String hint, Object... arguments) throws IOException {
        long files = count();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Stream.of(arguments).map(Object::toString).toArray(String[]::new);

        int found = Main.run(args, new PrintWriter(out), new PrintWriter(err));

        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString())
                .startsWith("songngu: ")
                .contains(problem)
                .containsPattern("\nhint: .*" + Pattern.quote(hint));
        assertThat(out.toString()).isEmpty();
        assertThat(found).isEqualTo(status);
        assertThat(count()).isEqualTo(files);
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
