package org.songngu.ingest.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/**
 * The fixed phrases of news sites, from the resource {@code site-words.tsv}: kind, language, phrase. A phrase with a star at its
 * end is the beginning of a line that varies.
 */
final class SiteWords {
    /** A phrase that was found in the list. */
    record Known(String kind, Lang lang) {
        /** True for a header such as "Related news". */
        boolean opensRelated() {
            return kind.equals(RELATED);
        }

        /** True for the name of a part of the site, which may as well head a part of a story. */
        boolean isSection() {
            return kind.equals("section");
        }

        /** The label, with the phrase's language where that is not the article's. */
        String labelIn(Lang article) {
            return inLanguage(opensRelated() || isSection() ? "site_chrome" : kind, lang, article);
        }
    }

    private static final String RELATED = "related_header";
    /** No line of a site's furniture is longer. */
    private static final int LONGEST = 250;

    private final Map<String, Known> phrases = new HashMap<>();
    private final Map<String, Known> beginnings = new LinkedHashMap<>();

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
        String phrase = Folded.of(cells[2]).view().toLowerCase(Locale.ROOT);
        if (phrase.endsWith("*")) {
            beginnings.put(phrase.substring(0, phrase.length() - 1), new Known(cells[0], lang));
        } else {
            phrases.put(phrase, new Known(cells[0], lang));
        }
    }

    /** Looks up a folded phrase in lower case. */
    Optional<Known> find(String phrase) {
        Known known = phrases.get(phrase);
        return known != null ? Optional.of(known) : beginning(phrase);
    }

    private Optional<Known> beginning(String phrase) {
        if (phrase.length() > LONGEST) {
            return Optional.empty();
        }
        return beginnings.entrySet().stream()
                .filter(entry -> phrase.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static String inLanguage(String label, Lang lang, Lang article) {
        return lang == article ? label : label + "_" + lang.code();
    }
}
