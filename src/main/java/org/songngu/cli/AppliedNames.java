package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.format.DocumentReader;
import org.songngu.names.NameResult;
import org.songngu.names.NameSpeller;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Article;

/** Writes each article with its names normalised, in UTF-8, to its place or to standard output. */
final class AppliedNames implements NamesSink {
    /** Where the texts go. */
    record Target(PrintWriter out, PrintWriter err, Map<String, Path> files) {}

    private static final String MARK = "\uFEFF";
    private static final Pattern OTHER_CHARSET =
            Pattern.compile("(?i)<meta[^>]+?charset\\s*=\\s*[\"']?\\s*(?!utf-?8\\b)[-\\w:.]+");

    private final NameSpeller speller;
    private final NameSpeller.Wish wish;
    private final Target target;
    private final InputHead stdin;

    AppliedNames(NameSpeller speller, NameSpeller.Wish wish, Target target, InputHead stdin) {
        this.speller = speller;
        this.wish = wish;
        this.target = target;
        this.stdin = stdin;
    }

    @Override
    public void accept(ReadArticle read, NameResult names) {
        Article article = read.article();
        byte[] head = head(article.input());
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            throw SongnguException.badInput(
                    article.input() + ": a Word document, whose text is not the file itself",
                    "save it as plain text or HTML, and apply the names to that");
        }
        NameSpeller.Respelled respelled = speller.respelled(article, read.sentences(), names, wish);
        String text = (needsMark(head, article.raw()) ? MARK : "") + respelled.text();
        Optional.ofNullable(target.files().get(article.input()))
                .ifPresentOrElse(
                        file -> BriefSink.Folder.write(file, text.getBytes(StandardCharsets.UTF_8)),
                        () -> target.out().print(text));
        int changed = respelled.changed();
        target.err()
                .println("songngu: " + article.input() + ": " + changed + (changed == 1 ? " name" : " names")
                        + " changed");
    }

    /** Where the input has a byte order mark; and where a page declares another charset, which the mark overrules. */
    private static boolean needsMark(byte[] head, String raw) {
        boolean utf8 = starts(head, 0xEF, 0xBB, 0xBF);
        boolean utf16 = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        return utf8
                || utf16
                || OTHER_CHARSET
                        .matcher(raw)
                        .region(0, Math.min(raw.length(), 1 << 12))
                        .find();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of a pipe nothing: what was read of it is gone. */
    private byte[] head(String input) {
        if (input.equals(DocumentReader.STDIN)) {
            return stdin.bytes();
        }
        Path file = Path.of(input);
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
