package org.songngu.ingest.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format that Songngu reads. */
enum Format {
    TEXT("txt text"),
    MARKDOWN("md markdown"),
    HTML("html htm"),
    DOCX("docx");

    private static final Pattern HTML_HEAD = Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 1024;

    private final String extensions;

    Format(String extensions) {
        this.extensions = extensions;
    }

    /** The format that a file's name tells. */
    static Optional<Format> ofName(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.contains(".")
                        && List.of(format.extensions.split(" ", -1)).contains(extension))
                .findFirst();
    }

    /** The format that the first bytes tell; plain text where they tell nothing. */
    static Format sniff(byte[] bytes) {
        if (isZip(bytes)) {
            return DOCX;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        // Without NULs UTF-16 reads like ASCII here, and a byte order mark is never ASCII.
        String start = head.replaceAll("[^\\x01-\\x7F]", "").stripLeading();
        return HTML_HEAD.matcher(start).lookingAt() ? HTML : TEXT;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
