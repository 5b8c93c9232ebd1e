package org.songngu.glossary;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line the 1-based line on which it begins
 * @param cells as they stand in the file, quotes taken off, not normalised
 */
record CsvRow(int line, List<String> cells) {
    CsvRow {
        cells = List.copyOf(cells);
    }

    /** The line on which a cell begins: later than the row where a cell before it has line breaks. */
    int lineOf(int cell) {
        int at = line;
        for (int i = 0; i < cell; i++) {
            at += lineBreaks(cells.get(i));
        }
        return at;
    }

    /** True for a row that a spreadsheet left behind (no cell has ink) or a comment that it put in quotes. */
    boolean isIdle() {
        return cells.get(0).startsWith("#") || cells.stream().allMatch(String::isBlank);
    }

    /** The line ends in a text; CR LF is one. */
    static int lineBreaks(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if ((c == '\n' || c == '\r') && !secondOfPair) {
                count++;
            }
        }
        return count;
    }
}
