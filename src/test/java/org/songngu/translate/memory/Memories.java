package org.songngu.translate.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small memories for tests. */
final class Memories {
    private Memories() {}

    static TranslationMemory of(String... units) {
        String tmx = "<tmx version=\"1.4\"><header/><body>" + String.join("", units) + "</body></tmx>";
        try {
            return TranslationMemory.read(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), "memory.tmx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unit(String en, String vi) {
        return "<tu><tuv xml:lang=\"en\"><seg>" + en + "</seg></tuv><tuv xml:lang=\"vi\"><seg>" + vi
                + "</seg></tuv></tu>\n";
    }
}
