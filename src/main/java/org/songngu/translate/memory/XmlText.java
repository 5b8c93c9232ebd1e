package org.songngu.translate.memory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, by its byte order mark or its declaration, else UTF-8. The parser could find that out as
 * well, but prints to standard error when a byte does not fit; this fails with an exception alone.
 */
final class XmlText {
    private static final int DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlText() {}

    /** A reader that refuses bytes which are no text; the caller closes it. An unknown encoding is an {@link IOException}. */
    static Reader of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(DECLARATION);
        byte[] head = bytes.readNBytes(DECLARATION);
        bytes.reset();
        Charset charset = charset(head);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
        return new TagLimit(new InputStreamReader(bytes, charset.newDecoder()));
    }

    private static Charset charset(byte[] head) throws IOException {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        } else if (startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        } else if (startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException("unknown encoding " + declared.group(1), e);
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
