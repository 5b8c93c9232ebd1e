package org.songngu.model.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.files.Sha256;
import org.songngu.text.Lang;

/**
 * The sentences that models are measured on: 64 in each language, in the manner of news, written for this. They report
 * nothing that has happened and name no one.
 *
 * @param mark their name and the start of their hash, as it stands in signatures
 */
public record BenchSentences(String mark, Map<Lang, List<String>> byLanguage) {
    private static final String RESOURCE = "sentences.tsv";

    public BenchSentences {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static BenchSentences read() {
        try (InputStream in = BenchSentences.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("this build has no " + RESOURCE);
            }
            byte[] bytes = in.readAllBytes();
            String mark = "bench@" + Sha256.of(bytes).substring(0, 8);
            return new BenchSentences(mark, parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Lang, List<String>> parse(String table) {
        Map<Lang, List<String>> sentences = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            String start = lang.code() + "\t";
            sentences.put(
                    lang,
                    table.lines()
                            .filter(line -> line.startsWith(start))
                            .map(line -> line.substring(start.length()))
                            .toList());
        }
        return sentences;
    }

    /** The sentences of a language. */
    public List<String> of(Lang lang) {
        return byLanguage.getOrDefault(lang, List.of());
    }
}
