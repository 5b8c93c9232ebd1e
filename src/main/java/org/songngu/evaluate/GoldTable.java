package org.songngu.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.failure.SongnguException;
import org.songngu.text.Span;

/** Reads the lines of a table of gold mentions under its header. */
final class GoldTable {
    static final String COLUMNS_HINT =
            "the first line names the columns, with a tab between two: seed start end id type surface_raw region";
    private static final List<String> COLUMNS = List.of("seed", "start", "end", "id", "type", "surface_raw", "region");

    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();

    GoldTable(String file, String header) {
        this.file = file;
        String[] names = header.split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.putIfAbsent(names[i].strip(), i);
        }
        for (String column : COLUMNS) {
            if (!columns.containsKey(column)) {
                throw SongnguException.badInput(file + ":1: no column " + column, COLUMNS_HINT);
            }
        }
    }

    GoldMention mention(String line, int number) {
        String[] cells = line.split("\t", -1);
        int start = offset(cells, number, "start");
        int end = offset(cells, number, "end");
        if (end <= start) {
            throw wrong(number, "end", String.valueOf(end), "an end lies behind its start");
        }
        return new GoldMention(
                cell(cells, number, "seed"),
                new Span(start, end),
                id(cells),
                cell(cells, number, "type"),
                cell(cells, number, "surface_raw"),
                cell(cells, number, "region"));
    }

    /** Empty for a name that no list has, which may be said by a dash or a question mark too. */
    private String id(String[] cells) {
        int at = columns.getOrDefault("id", cells.length);
        String id = at < cells.length ? cells[at].strip() : "";
        return id.equals("-") || id.equals("?") ? "" : id;
    }

    private int offset(String[] cells, int number, String column) {
        String value = cell(cells, number, column);
        try {
            int offset = Integer.parseInt(value);
            if (offset >= 0) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw wrong(number, column, value, "offsets are whole numbers from 0");
        }
        throw wrong(number, column, value, "offsets are whole numbers from 0");
    }

    private String cell(String[] cells, int number, String column) {
        int at = columns.getOrDefault(column, cells.length);
        String value = at < cells.length ? cells[at] : "";
        if (value.isEmpty()) {
            throw wrong(number, column, "nothing", "every line has a value in each of the columns");
        }
        return value;
    }

    private SongnguException wrong(int number, String column, String value, String hint) {
        return SongnguException.badInput(file + ":" + number + ":" + column + ": " + value, hint);
    }
}
