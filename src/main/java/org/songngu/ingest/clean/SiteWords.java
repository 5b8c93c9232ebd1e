package org.songngu.ingest.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** The fixed phrases of news sites, from the resource {@code site-words.tsv}: kind, language, phrase. */
final class SiteWords {
    /** A phrase that was found in the list. */
    record Known(String kind, Lang lang) {
        /** True for a header such as "Related news". */
        boolean opensRelated() {
            return kind.equals(RELATED);
        }

        /** The label, with the phrase's language where that is not the article's. */
        String labelIn(Lang article) {
            return inLanguage(opensRelated() ? "site_chrome" : kind, lang, article);
        }
    }

    private static final String RELATED = "related_header";

    private final Map<String, Known> phrases = new HashMap<>();

    SiteWords() {
        InputStream resource = Objects.requireNonNull(SiteWords.class.getResourceAsStream("site-words.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Lang lang = Lang.ofCode(cells[1]).orElseThrow();
        phrases.put(Folded.of(cells[2]).view().toLowerCase(Locale.ROOT), new Known(cells[0], lang));
    }

    /** Looks up a folded phrase in lower case. */
    Optional<Known> find(String phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    static String inLanguage(String label, Lang lang, Lang article) {
        return lang == article ? label : label + "_" + lang.code();
    }
}
