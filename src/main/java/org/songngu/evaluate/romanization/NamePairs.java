package org.songngu.evaluate.romanization;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;

/**
 * Lao names and their Latin spellings, read from a table with tabs whose first line names the columns {@code lao} and
 * {@code eng}. Lines without one of the two are left out.
 *
 * @param signature the file, its hash, and what was chosen of it
 */
public record NamePairs(List<NamePair> pairs, Signature signature) {
    private static final String HINT = "the first line names the columns, with a tab between two: lao eng";

    public NamePairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * @param level if given, only the lines with this value in the column {@code level} count
     */
    public static NamePairs read(Path file, Optional<String> level) {
        Utf8Lines read = Utf8Lines.read(file);
        List<String> lines = read.lines();
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
        int lao = column(header, "lao", read.name());
        int latin = column(header, "eng", read.name());
        int levels = level.isPresent() ? column(header, "level", read.name()) : -1;
        List<NamePair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            NamePair pair = new NamePair(read.name() + ":" + (i + 1), cell(cells, lao), cell(cells, latin));
            boolean wanted = level.isEmpty() || level.get().equals(cell(cells, levels));
            if (wanted && !pair.lao().isEmpty() && !pair.latin().isEmpty()) {
                pairs.add(pair);
            }
        }
        if (pairs.isEmpty()) {
            throw SongnguException.badInput(read.place() + ": no name", "give a table with names under its first line");
        }
        return new NamePairs(pairs, signature(read, level));
    }

    private static Signature signature(Utf8Lines read, Optional<String> level) {
        Signature file =
                Signature.of("data", read.name()).with("sha256", read.sha256().substring(0, 12));
        return level.map(value -> file.with("level", value)).orElse(file);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static int column(List<String> header, String name, String file) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw SongnguException.badInput(file + ":1: no column " + name, HINT);
        }
        return column;
    }
}
