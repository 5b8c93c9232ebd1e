package org.songngu.glossary;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

/** Makes the terms of one file from its rows. */
@RequiredArgsConstructor
final class TermReader {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Set<String> WRITTEN_WITH_CAPITALS =
            Set.of("person", "place", "org", "title", "agreement", "demonym");

    private final String file;
    private final Columns columns;

    Term read(CsvRow row) {
        checkShape(row);
        String id = text(row, "id");
        if (id.isEmpty()) {
            throw bad(row, "id", "the id is empty", "give every row an id of its own, such as P001");
        }
        String type = text(row, "type").toLowerCase(Locale.ROOT);
        return new Term(
                id,
                forms(row),
                type,
                lists(row, "forbidden_"),
                lists(row, "variants_"),
                caseRule(row, type),
                text(row, "status"),
                text(row, "note"),
                text(row, "source"),
                offices(row),
                row.line());
    }

    private List<Office> offices(CsvRow row) {
        return values(columns.cell(row, "offices")).stream()
                .map(value -> Office.parse(value)
                        .orElseThrow(() -> bad(
                                row,
                                "offices",
                                "\"" + value + "\" is not TITLE@PLACE FROM/TO",
                                "write for example T005@L002 2016-04-20/2021-03-22; a date may be a year or a month, the"
                                        + " last one empty, and | stands between two offices")))
                .toList();
    }

    /** The values of a cell that may hold several. */
    static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(TermReader::clean)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** NFC, without white space at the ends. */
    static String clean(String text) {
        String composed = NFC.isNormalized(text) ? text : NFC.normalize(text);
        return new Span(0, composed.length()).trimmedIn(composed).in(composed);
    }

    private void checkShape(CsvRow row) {
        int found = row.cells().size();
        int wanted = columns.names().size();
        if (found != wanted) {
            String hint = found < wanted
                    ? "write a comma for every empty cell"
                    : "put a cell that has a comma in it between quotes";
            throw SongnguException.badInput(
                    file + ":" + row.line() + ": the row has " + found + " cells, the header " + wanted, hint);
        }
        for (int i = 0; i < found; i++) {
            int length = row.cells().get(i).length();
            if (length > GlossaryReader.MAX_CELL) {
                throw SongnguException.badInput(
                        file + ":" + row.lineOf(i) + ":" + columns.nameOf(i) + ": the cell has " + length
                                + " characters; the most is " + GlossaryReader.MAX_CELL,
                        "look for a quote that opens the cell and is not closed, or shorten the cell");
            }
        }
    }

    private Map<Lang, String> forms(CsvRow row) {
        Map<Lang, String> forms = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            String form = text(row, lang.code());
            if (!form.isEmpty()) {
                forms.put(lang, form);
            }
        }
        return forms;
    }

    private Map<Lang, List<String>> lists(CsvRow row, String prefix) {
        Map<Lang, List<String>> lists = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            List<String> values = values(columns.cell(row, prefix + lang.code()));
            if (!values.isEmpty()) {
                lists.put(lang, values);
            }
        }
        return lists;
    }

    private CaseRule caseRule(CsvRow row, String type) {
        String rule = text(row, "case").toLowerCase(Locale.ROOT);
        return switch (rule) {
            case "sensitive" -> CaseRule.SENSITIVE;
            case "insensitive" -> CaseRule.INSENSITIVE;
            case "" -> WRITTEN_WITH_CAPITALS.contains(type) ? CaseRule.SENSITIVE : CaseRule.INSENSITIVE;
            default ->
                throw bad(
                        row,
                        "case",
                        "\"" + text(row, "case") + "\" is neither sensitive nor insensitive",
                        "write `sensitive`, `insensitive`, or leave the cell empty");
        };
    }

    private String text(CsvRow row, String column) {
        return clean(columns.cell(row, column));
    }

    private SongnguException bad(CsvRow row, String column, String what, String hint) {
        Integer cell = columns.index().get(column);
        int line = cell == null ? row.line() : row.lineOf(cell);
        return SongnguException.badInput(file + ":" + line + ":" + column + ": " + what, hint);
    }
}
