package org.songngu.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.failure.SongnguException;

/**
 * Reads glossaries from CSV files as people and spreadsheets write them: UTF-8 (with or without a byte order mark) or UTF-16
 * with one; comma, semicolon or tab; columns in any order; comment lines that begin with {@code #}. All text becomes NFC. A
 * file that cannot be read whole is refused with its line, column and value; nothing is guessed and no row is lost.
 */
public final class GlossaryReader {
    /** The longest cell that is read; a longer one is nearly always a quote that was not closed. */
    public static final int MAX_CELL = 10_000;

    private GlossaryReader() {}

    public static Glossary read(Path file) {
        return read(List.of(file));
    }

    /** Reads several files as one glossary; where two have the same id, the row of the later one counts. */
    public static Glossary read(List<Path> files) {
        return new Glossary(files.stream().map(GlossaryReader::readFile).toList());
    }

    private static GlossaryFile readFile(Path path) {
        CsvSource source = CsvSource.read(path);
        CsvTable table = CsvTable.of(source);
        Columns columns = Columns.of(source.name(), table.header());
        TermReader terms = new TermReader(source.name(), columns);
        Map<String, Integer> lineOfId = new HashMap<>();
        List<GlossaryFile.Entry> entries = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            if (row.isIdle()) {
                continue;
            }
            Term term = terms.read(row);
            Integer before = lineOfId.put(term.id(), row.line());
            if (before != null) {
                throw SongnguException.badInput(
                        source.name() + ":" + row.line() + ":id: " + term.id() + " is the id of line " + before
                                + " too",
                        "give one of the two rows another id, or delete it");
            }
            entries.add(new GlossaryFile.Entry(row, term));
        }
        return new GlossaryFile(source.name(), source.hash(), columns, entries);
    }
}
