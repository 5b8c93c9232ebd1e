package org.songngu.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/** The text of a CSV file: UTF-8 with or without a byte order mark, or UTF-16 with one. */
record CsvSource(String name, String hash, String text) {
    private static final String SAVE_AS_UTF8 = "save the table as \"CSV UTF-8\" in your spreadsheet program";

    static CsvSource read(Path file) {
        byte[] bytes = bytes(file);
        CsvSource source = new CsvSource(file.toString(), Sha256.of(bytes), decode(file, bytes));
        if (source.text().isBlank()) {
            throw SongnguException.badInput(
                    file + ": the file is empty", "give a CSV whose first line names its columns: id,en,vi,lo,type");
        }
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            int line = 1 + CsvRow.lineBreaks(source.text().substring(0, nul));
            throw SongnguException.badInput(file + ":" + line + ": not a text file (it has a NUL byte)", SAVE_AS_UTF8);
        }
        return source;
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw SongnguException.badInput(file + ": no such file", "check the path of the glossary");
        }
        if (Files.isDirectory(file)) {
            throw SongnguException.badInput(file + ": a folder, not a file", "name the CSV file in it");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw SongnguException.badInput(
                    file + ": cannot be read: " + Reason.of(e), "check that you may read the file");
        }
    }

    private static String decode(Path file, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(file, ByteBuffer.wrap(bytes, 2, bytes.length - 2), StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(file, ByteBuffer.wrap(bytes, 2, bytes.length - 2), StandardCharsets.UTF_16LE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decode(file, ByteBuffer.wrap(bytes, mark, bytes.length - mark), StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(Path file, ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            String where = file + ":" + (1 + CsvRow.lineBreaks(text)) + ": ";
            throw SongnguException.badInput(where + "the bytes are not " + charset.name(), SAVE_AS_UTF8);
        }
        return text.toString();
    }
}
