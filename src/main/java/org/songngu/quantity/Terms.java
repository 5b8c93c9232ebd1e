package org.songngu.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** Words of one language that stand for codes: {@code tấn} for {@code t}. Immutable. */
final class Terms {
    /** A word found, with the index after it. */
    record Hit(String code, int end) {}

    private record Form(String text, String code) {}

    private final Map<Character, List<Form>> byFirst = new HashMap<>();
    private final Map<String, List<String>> byCode = new HashMap<>();

    private Terms() {}

    /** Reads a column of a table whose rows begin with a code; cells hold forms between bars, the first one is written. */
    static Terms ofColumn(String table, int column) {
        Terms terms = new Terms();
        for (String[] row : rows(table)) {
            terms.add(row[0], List.of(row[column].split("\\|", -1)));
        }
        terms.byFirst.values().forEach(forms -> forms.sort(longestFirst()));
        return terms;
    }

    static Terms ofColumn(String table, Lang lang) {
        return ofColumn(table, 2 + lang.ordinal());
    }

    private static List<String[]> rows(String table) {
        try (InputStream stream = Objects.requireNonNull(Terms.class.getResourceAsStream(table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }

    private void add(String code, List<String> forms) {
        byCode.put(code, forms);
        for (String form : forms) {
            String folded = Letters.lower(Folded.of(form).view());
            byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                    .add(new Form(folded, code));
        }
    }

    private static Comparator<Form> longestFirst() {
        return Comparator.comparingInt((Form form) -> form.text().length()).reversed();
    }

    /** The longest word that begins at an index of a lower-case view. */
    Optional<Hit> at(String lower, int start) {
        if (start >= lower.length()) {
            return Optional.empty();
        }
        for (Form form : byFirst.getOrDefault(lower.charAt(start), List.of())) {
            int end = start + form.text().length();
            if (lower.startsWith(form.text(), start) && Letters.isEdge(lower, end) && !Letters.isDigit(lower, end)) {
                return Optional.of(new Hit(form.code(), end));
            }
        }
        return Optional.empty();
    }

    /** The longest word that ends at an index of a lower-case view; its {@code end} is the index where it begins. */
    Optional<Hit> before(String lower, int end) {
        Optional<Form> best = byFirst.values().stream()
                .flatMap(List::stream)
                .filter(form -> endsAt(form, lower, end))
                .max(Comparator.comparingInt(form -> form.text().length()));
        return best.map(form -> new Hit(form.code(), end - form.text().length()));
    }

    private static boolean endsAt(Form form, String lower, int end) {
        int start = end - form.text().length();
        return start >= 0 && lower.startsWith(form.text(), start) && Letters.isEdge(lower, start);
    }

    List<String> forms(String code) {
        return byCode.getOrDefault(code, List.of(code));
    }
}
