package org.songngu.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;

/**
 * The header of a glossary file: which cell of a row is which. Names are read in any case and order; columns that Songngu does
 * not know are kept and ignored.
 *
 * @param names as they stand in the header
 * @param index the cell of each known column that is there
 */
record Columns(int line, List<String> names, Map<String, Integer> index) {
    /** Every known column, in the order in which Songngu writes them. */
    static final List<String> KNOWN = List.of(
            "id",
            "en",
            "vi",
            "lo",
            "type",
            "forbidden_en",
            "forbidden_vi",
            "forbidden_lo",
            "variants_en",
            "variants_vi",
            "variants_lo",
            "case",
            "status",
            "note",
            "source",
            "offices");

    private static final Map<String, String> SYNONYMS = Map.of("source/reliability", "source");
    /** A language column may be empty, but one that is not there is more often hidden by a typing error than left out. */
    private static final List<String> REQUIRED = KNOWN.subList(0, 5);

    Columns {
        names = List.copyOf(names);
        index = Map.copyOf(index);
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(canonical(name));
    }

    /** Reads a header; a required column that is missing and a column that stands twice are failures. */
    static Columns of(String file, CsvRow header) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = canonical(header.cells().get(i));
            Integer before = KNOWN.contains(name) ? index.put(name, i) : null;
            if (before != null) {
                throw SongnguException.badInput(
                        file + ":" + header.line() + ":" + name + ": the column stands twice (cells " + (before + 1)
                                + " and " + (i + 1) + ")",
                        "rename or delete one of the two columns");
            }
        }
        Columns columns = new Columns(header.line(), header.cells(), index);
        columns.checkRequired(file);
        return columns;
    }

    /** What the cell of a known column holds; empty text where the file has no such column. */
    String cell(CsvRow row, String column) {
        Integer at = index.get(column);
        return at == null ? "" : row.cells().get(at);
    }

    /** The known column's name of a cell, or the name in the header. */
    String nameOf(int cell) {
        String name = canonical(names.get(cell));
        return KNOWN.contains(name) ? name : names.get(cell).strip();
    }

    /** Unknown column names that are nearly a known one which is missing, with that one. */
    Map<String, String> misspelt() {
        Map<String, String> near = new LinkedHashMap<>();
        for (String name : names) {
            if (!isKnown(name)) {
                missingNear(name).ifPresent(known -> near.put(name.strip(), known));
            }
        }
        return near;
    }

    private void checkRequired(String file) {
        for (String required : REQUIRED) {
            if (!index.containsKey(required)) {
                throw missing(file, required);
            }
        }
    }

    private SongnguException missing(String file, String wanted) {
        String hint = misspelt().entrySet().stream()
                .filter(near -> wanted.equals(near.getValue()))
                .findFirst()
                .map(near -> "did you mean `" + near.getValue() + "` by `" + near.getKey() + "`? Rename that column")
                .orElse("the first line names the columns, at least " + String.join(",", REQUIRED)
                        + "; the cells of a language may be empty");
        return SongnguException.badInput(
                file + ":" + line + ": the column `" + wanted + "` is missing (found: " + String.join(", ", names)
                        + ")",
                hint);
    }

    private Optional<String> missingNear(String name) {
        List<String> candidates = new ArrayList<>(KNOWN);
        candidates.removeAll(index.keySet());
        return DidYouMean.nearest(canonical(name), candidates);
    }

    private static String canonical(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return SYNONYMS.getOrDefault(lower, lower);
    }
}
