package org.songngu.glossary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.songngu.failure.SongnguException;

/**
 * The records of a CSV file, with their lines. Comment lines ({@code #}), blank lines and Excel's {@code sep=;} line are
 * passed over; the delimiter is the one of {@code , ; tab} that makes most sense of the header line.
 */
record CsvTable(CsvRow header, List<CsvRow> rows) {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=(.)\\s*");
    private static final char[] DELIMITERS = {',', ';', '\t'};

    static CsvTable of(CsvSource source) {
        Start start = start(source);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(start.delimiter())
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
        String text = source.text().substring(start.offset());
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                rows.add(row(record, parser.getCurrentLineNumber() + start.line() - 1));
            }
        } catch (IOException | UncheckedIOException e) {
            List<String> columns = rows.isEmpty() ? List.of() : rows.get(0).cells();
            throw QuoteFault.in(text, start.delimiter())
                    .map(fault -> report(fault, source.name(), start.line() - 1, columns))
                    .orElseThrow(() -> new IllegalStateException(source.name() + " is not read", e));
        }
        return new CsvTable(rows.get(0), rows.subList(1, rows.size()));
    }

    private static CsvRow row(CSVRecord record, long lastLine) {
        List<String> cells = record.toList();
        int breaks = cells.stream().mapToInt(CsvRow::lineBreaks).sum();
        return new CsvRow((int) lastLine - breaks, cells);
    }

    private static SongnguException report(QuoteFault fault, String file, int linesBefore, List<String> columns) {
        String column = fault.cell() < columns.size() ? columns.get(fault.cell()) + ":" : "";
        String where = file + ":" + (fault.opened() + linesBefore) + ":" + column + " a quote opens here and ";
        String what = fault.closed()
                .map(line -> "closes in line " + (line + linesBefore) + " before more text")
                .orElse("is never closed");
        return SongnguException.badInput(
                where + what, "close the cell with a quote; a quote inside a quoted cell is written twice (\"\")");
    }

    /** Where the header line begins, and the delimiter. */
    private record Start(int offset, int line, char delimiter) {}

    private static Start start(CsvSource source) {
        Matcher lines = LINE.matcher(source.text());
        char declared = 0;
        for (int line = 1; lines.find() && lines.end() > lines.start(); line++) {
            Matcher separator = SEPARATOR.matcher(lines.group());
            if (separator.matches()) {
                declared = separator.group(1).charAt(0);
            } else if (!lines.group().isBlank() && !lines.group().startsWith("#")) {
                return new Start(lines.start(), line, declared != 0 ? declared : sniff(lines.group()));
            }
        }
        throw SongnguException.badInput(
                source.name() + ": the file has no header line", "begin the table with its columns: id,en,vi,lo,type");
    }

    private static char sniff(String headerLine) {
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long known = Pattern.compile(Pattern.quote(String.valueOf(delimiter)))
                    .splitAsStream(headerLine)
                    .filter(cell -> Columns.isKnown(cell.replace("\"", "")))
                    .count();
            if (known > most) {
                best = delimiter;
                most = known;
            }
        }
        return best;
    }
}
