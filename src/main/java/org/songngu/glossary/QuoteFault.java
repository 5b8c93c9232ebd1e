package org.songngu.glossary;

import java.util.Optional;

/**
 * A quote of a CSV text that breaks the grammar: it opens a cell and is never closed, or closes before more text. Asked only
 * after the parser has given up, because the parser does not say where the cell began.
 *
 * @param opened the line of the opening quote, counted from the beginning of the text
 * @param cell the index of the cell in its row
 * @param closed the line of the closing quote; empty if there is none
 */
record QuoteFault(int opened, int cell, Optional<Integer> closed) {

    /** The first fault; empty if every quoted cell is closed where it ends. */
    static Optional<QuoteFault> in(String text, char delimiter) {
        return new Scan(text, delimiter).run();
    }

    private static final class Scan {
        final String text;
        final char delimiter;
        int at;
        int line = 1;
        int cell;

        Scan(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        Optional<QuoteFault> run() {
            while (at < text.length()) {
                if (text.charAt(at) == '"') {
                    Optional<QuoteFault> fault = quoted();
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
                boolean comment = cell == 0 && text.charAt(Math.min(at, text.length() - 1)) == '#';
                while (at < text.length() && !isLineEnd() && (comment || text.charAt(at) != delimiter)) {
                    at++;
                }
                step();
            }
            return Optional.empty();
        }

        /** Goes behind the closing quote. */
        private Optional<QuoteFault> quoted() {
            int close = closing();
            if (close < 0) {
                return Optional.of(new QuoteFault(line, cell, Optional.empty()));
            }
            int closeLine = line + CsvRow.lineBreaks(text.substring(at, close));
            at = close + 1;
            if (!isCellEnd()) {
                return Optional.of(new QuoteFault(line, cell, Optional.of(closeLine)));
            }
            line = closeLine;
            return Optional.empty();
        }

        private int closing() {
            int close = text.indexOf('"', at + 1);
            while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
                close = text.indexOf('"', close + 2);
            }
            return close;
        }

        private boolean isCellEnd() {
            while (at < text.length() && isPadding(text.charAt(at))) {
                at++;
            }
            return at == text.length() || text.charAt(at) == delimiter || isLineEnd();
        }

        private boolean isPadding(char c) {
            return Character.isWhitespace(c) && c != delimiter && c != '\n' && c != '\r';
        }

        private boolean isLineEnd() {
            return text.charAt(at) == '\n' || text.charAt(at) == '\r';
        }

        /** Over the delimiter or the line end between two cells. */
        private void step() {
            if (at == text.length()) {
                return;
            }
            boolean newLine = isLineEnd();
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line += newLine ? 1 : 0;
            cell = newLine ? 0 : cell + 1;
        }
    }
}
