package org.songngu.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.songngu.failure.SongnguException;

/** A format that Songngu does not read, known by its first bytes, and what a user can do with such a file. */
enum ForeignFormat {
    PDF("a PDF file", "%PDF-", "convert it to text or docx first"),
    OLE("an old Word document (doc)", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "save it as .docx"),
    RTF("a rich text file (rtf)", "{\\rtf", "save it as .docx or as plain text"),
    PNG("a picture (png)", "\u0089PNG\r\n"),
    JPEG("a picture (jpeg)", "\u00FF\u00D8\u00FF"),
    GIF("a picture (gif)", "GIF8"),
    GZIP("a compressed file (gzip)", "\u001F\u008B\u0008", "unpack it first"),
    SEVEN_ZIP("a compressed file (7z)", "7z\u00BC\u00AF", "unpack it first"),
    RAR("a compressed file (rar)", "Rar!\u001A", "unpack it first"),
    ELF("a program", "\u007FELF");

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final String name;
    /** A character a byte. */
    private final String magic;

    private final String hint;

    ForeignFormat(String name, String magic, String hint) {
        this.name = name;
        this.magic = magic;
        this.hint = hint;
    }

    ForeignFormat(String name, String magic) {
        this(name, magic, "give a txt, md, html or docx file");
    }

    /** Why a document that begins with these bytes is refused; empty where it is not. */
    static Optional<SongnguException> refusal(String input, byte[] bytes) {
        return Arrays.stream(values())
                .filter(format -> format.begins(bytes))
                .findFirst()
                .map(format -> format == OLE && contains(bytes, ENCRYPTED)
                        ? SongnguException.badInput(
                                input + ": a Word document with a password", "save it without the password")
                        : SongnguException.badInput(input + ": " + format.name + ", not text", format.hint));
    }

    private boolean begins(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(wanted, 0, wanted.length, bytes, i, i + wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
