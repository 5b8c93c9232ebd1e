package org.songngu.evaluate.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/**
 * The lines of a file in UTF-8, with or without a byte order mark.
 *
 * @param sha256 of the bytes
 */
record Utf8Lines(String name, String sha256, List<String> lines) {
    Utf8Lines {
        lines = List.copyOf(lines);
    }

    static Utf8Lines read(Path file) {
        try {
            return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /** Reads to the end of the stream, which stays open. */
    static Utf8Lines read(String name, InputStream in) {
        try {
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Utf8Lines of(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new Utf8Lines(name, Sha256.of(bytes), plain.lines().toList());
        } catch (CharacterCodingException e) {
            throw SongnguException.badInput(name + " is not UTF-8", "save the file in UTF-8");
        }
    }

    private static SongnguException unreadable(String name, IOException failure) {
        return SongnguException.badInput(
                name + ": cannot be read: " + Reason.of(failure), "name a text file that is there");
    }
}
