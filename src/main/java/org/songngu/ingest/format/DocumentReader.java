package org.songngu.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Document;
import org.songngu.ingest.encoding.Decoded;
import org.songngu.ingest.encoding.Encoding;
import org.songngu.ingest.encoding.TextDecoder;
import org.songngu.text.Article;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/**
 * Reads a file or standard input into a document: text, Markdown, HTML or Word, in the encoding that is named or detected.
 * Whatever cannot be read as text is refused with a reason, a large file before it is opened. Thread-safe.
 */
public final class DocumentReader {
    /** The name of standard input. */
    public static final String STDIN = "-";

    private static final int LIMIT = 20 << 20;

    private final TextDecoder decoder = new TextDecoder();

    /**
     * Reads a file in the format of its extension, or of its first bytes where the extension says nothing.
     *
     * @param encoding the name of an encoding, believed against all evidence; not used for Word
     */
    public Document read(Path file, Optional<String> encoding) {
        Optional<Encoding> named = encoding.map(Encoding::named);
        return document(file.toString(), bytes(file), Format.ofName(file), named);
    }

    /** Reads standard input, which stays open, in the format of its first bytes. */
    public Document read(InputStream stdin, Optional<String> encoding) {
        Optional<Encoding> named = encoding.map(Encoding::named);
        try {
            return document(STDIN, upToLimit(STDIN, stdin), Optional.empty(), named);
        } catch (IOException e) {
            throw unreadable(STDIN, e);
        }
    }

    private static byte[] bytes(Path file) {
        String input = file.toString();
        if (Files.isDirectory(file)) {
            throw InputFiles.withoutArticles(file);
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw tooLarge(input);
            }
            // A pipe has no size: it is read up to the limit too.
            try (InputStream in = Files.newInputStream(file)) {
                return upToLimit(input, in);
            }
        } catch (NoSuchFileException e) {
            throw InputFiles.missing(file);
        } catch (IOException e) {
            throw unreadable(input, e);
        }
    }

    private static byte[] upToLimit(String input, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw tooLarge(input);
        }
        return bytes;
    }

    private Document document(String input, byte[] bytes, Optional<Format> byName, Optional<Encoding> encoding) {
        if (bytes.length == 0) {
            throw empty(input);
        }
        ForeignFormat.refusal(input, bytes).ifPresent(refusal -> {
            throw refusal;
        });
        Format format = Format.isZip(bytes) ? Format.DOCX : byName.orElseGet(() -> Format.sniff(bytes));
        Document document =
                switch (format) {
                    case TEXT -> text(input, decoder.decode(input, bytes, encoding));
                    case MARKDOWN -> MarkdownReader.read(input, filled(input, decoder.decode(input, bytes, encoding)));
                    case HTML -> HtmlReader.read(input, filled(input, decoder.decodeHtml(input, bytes, encoding)));
                    case DOCX -> docx(input, bytes);
                };
        if (isBlank(document.text())) {
            throw SongnguException.badInput(
                    input + ": no text to read in it", "check that the article itself was saved, not only its frame");
        }
        return document;
    }

    private static Document text(String input, Decoded decoded) {
        String raw = filled(input, decoded);
        return new Document(input, raw, Reading.asIs(raw), List.of(), Article.Origin.UNKNOWN, Optional.empty());
    }

    private static Document docx(String input, byte[] bytes) {
        if (!Format.isZip(bytes)) {
            throw SongnguException.badInput(
                    input + ": named docx, but no Word document",
                    "save it as .docx, or name it .txt if it is plain text");
        }
        return DocxReader.read(input, bytes);
    }

    private static String filled(String input, Decoded decoded) {
        if (isBlank(decoded.text())) {
            throw empty(input);
        }
        return decoded.text();
    }

    private static boolean isBlank(String text) {
        return new Span(0, text.length()).trimmedIn(text).isEmpty();
    }

    private static SongnguException empty(String input) {
        return SongnguException.badInput(input + ": empty", "check that the article was saved into it");
    }

    private static SongnguException tooLarge(String input) {
        return SongnguException.badInput(
                input + ": larger than " + (LIMIT >> 20) + " MB",
                "an article is far smaller: split the file into articles");
    }

    private static SongnguException unreadable(String input, IOException cause) {
        return SongnguException.badInput(
                input + ": cannot be read: " + Reason.of(cause), "check that the file may be read");
    }
}
