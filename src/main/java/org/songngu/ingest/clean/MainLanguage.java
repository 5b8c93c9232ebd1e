package org.songngu.ingest.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.ingest.Document;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;

/** The language of the story: the one in which most of the text that looks like prose is written. */
final class MainLanguage {
    private static final int PROSE_WORDS = 8;

    private MainLanguage() {}

    static Lang of(Document document, List<RawLine> lines, LanguageGuesser guesser) {
        Lang declared = document.declared().orElse(Lang.EN);
        Map<Lang, Long> weights = new EnumMap<>(Lang.class);
        boolean hasProse = lines.stream().anyMatch(line -> isProse(line.span().in(document.text())));
        for (RawLine line : lines) {
            String text = line.span().in(document.text());
            if (!hasProse || isProse(text)) {
                weights.merge(guesser.guess(text, declared), (long) text.length(), Long::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(declared);
    }

    private static boolean isProse(String line) {
        return Prose.words(line) >= PROSE_WORDS;
    }
}
