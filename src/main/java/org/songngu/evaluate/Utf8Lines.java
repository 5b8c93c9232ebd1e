package org.songngu.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/**
 * The lines of a file in UTF-8, with or without a byte order mark, packed by gzip or not.
 *
 * @param place the path as it was given, or {@code -}
 * @param sha256 of the bytes, packed where they are packed
 */
public record Utf8Lines(String place, String sha256, List<String> lines) {
    private static final String STREAM = "-";
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    public Utf8Lines {
        lines = List.copyOf(lines);
    }

    /** The name of the file alone, for signatures. */
    public String name() {
        return String.valueOf(Path.of(place).getFileName());
    }

    public static Utf8Lines read(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /** Reads to the end of the stream, which stays open. */
    public static Utf8Lines read(InputStream in) {
        try {
            return of(STREAM, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(STREAM, e);
        }
    }

    private static Utf8Lines of(String place, byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unpacked(bytes)))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new Utf8Lines(place, Sha256.of(bytes), plain.lines().toList());
        } catch (CharacterCodingException e) {
            throw SongnguException.badInput(place + " is not UTF-8", "save the file in UTF-8");
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != GZIP[0] || bytes[1] != GZIP[1]) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static SongnguException unreadable(String place, IOException failure) {
        return SongnguException.badInput(
                place + ": cannot be read: " + Reason.of(failure), "name a text file that is there");
    }
}
