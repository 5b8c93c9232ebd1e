package org.songngu.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** English words that are written small where they stand inside a sentence: one of them alone is hardly a name. */
final class CommonWords {
    private static final String RESOURCE = "common-words.en.txt";

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    static CommonWords load() {
        try (InputStream in = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program's own " + RESOURCE + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CommonWords(text.lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
