package org.songngu.evaluate.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

/** Where the source and its references stand in the lines of a table. */
final class PairColumns {
    static final String HINT =
            "the first line names the columns, such as en, vi and lo, with a tab between two; for a table"
                    + " without such a line name them with --columns en,vi,lo";

    private final String file;
    private final Lang from;
    private final Lang to;
    private final List<Integer> sources;
    private final List<Integer> references;

    PairColumns(String file, List<String> names, Lang from, Lang to) {
        this.file = file;
        this.from = from;
        this.to = to;
        sources = columns(names, from);
        references = columns(names, to);
    }

    private List<Integer> columns(List<String> names, Lang lang) {
        List<Integer> found = IntStream.range(0, names.size())
                .filter(i -> names.get(i).strip().equalsIgnoreCase(lang.code()))
                .boxed()
                .toList();
        if (found.isEmpty()) {
            throw SongnguException.badInput(file + ":1: no column " + lang.code(), HINT);
        }
        return found;
    }

    TranslationPairs.Pair pair(String line, int number) {
        String[] cells = line.split("\t", -1);
        String source = required(cells, sources.get(0), number, from);
        List<String> wanted = new ArrayList<>();
        wanted.add(required(cells, references.get(0), number, to));
        references.stream()
                .skip(1)
                .map(at -> cell(cells, at))
                .filter(cell -> !cell.isBlank())
                .forEach(wanted::add);
        return new TranslationPairs.Pair(number, source, wanted);
    }

    private String required(String[] cells, int at, int number, Lang lang) {
        String cell = cell(cells, at);
        if (cell.isBlank()) {
            throw SongnguException.badInput(
                    file + ":" + number + ":" + lang.code() + ": nothing",
                    "every line has a text in both languages, with a tab between two columns");
        }
        return cell;
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at] : "";
    }
}
