package org.songngu.evaluate.translation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.Segment;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;

/**
 * Sentences and their translations by people, read from a table with tabs between its columns.
 *
 * @param file its name
 * @param sha256 of its bytes
 */
public record TranslationPairs(String file, String sha256, Lang from, Lang to, List<Pair> pairs) {
    public TranslationPairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * One line of the table.
     *
     * @param line counted from 1
     */
    public record Pair(int line, String source, List<String> references) {
        public Pair {
            references = List.copyOf(references);
        }
    }

    /**
     * Reads a file in UTF-8. Quotation marks mean nothing, and empty lines are passed over.
     *
     * @param columns names of the columns, such as {@code en vi lo}; none if the first line of the file names them. Each column
     *     named like the target language is a reference; but for the first it may be empty
     */
    public static TranslationPairs read(Path path, Lang from, Lang to, List<String> columns) {
        Utf8Lines file = Utf8Lines.read(path);
        boolean headed = columns.isEmpty();
        if (headed && file.lines().isEmpty()) {
            throw SongnguException.badInput(path + ":1: an empty file", PairColumns.HINT);
        }
        List<String> names = headed ? List.of(file.lines().get(0).split("\t", -1)) : columns;
        PairColumns table = new PairColumns(path.toString(), names, from, to);
        List<Pair> pairs = new ArrayList<>();
        for (int i = headed ? 1 : 0; i < file.lines().size(); i++) {
            if (!file.lines().get(i).isEmpty()) {
                pairs.add(table.pair(file.lines().get(i), i + 1));
            }
        }
        if (pairs.isEmpty()) {
            throw SongnguException.badInput(path + ": no pairs", "give a table with a pair of sentences a line");
        }
        return new TranslationPairs(file.name(), file.sha256(), from, to, pairs);
    }

    /** The first of them, or all where there are no more. */
    public TranslationPairs first(int count) {
        return new TranslationPairs(file, sha256, from, to, pairs.subList(0, Math.min(count, pairs.size())));
    }

    /** Those that no model was trained on; the overlap is that of {@link #segments}. */
    public TranslationPairs unseen(Overlap overlap) {
        return new TranslationPairs(file, sha256, from, to, overlap.unseen(pairs));
    }

    /** Each source with its references. */
    public List<Segment> segments() {
        return pairs.stream()
                .map(pair -> new Segment(
                        pair.line(),
                        Stream.concat(Stream.of(pair.source()), pair.references().stream())
                                .toList()))
                .toList();
    }

    public List<String> sources() {
        return pairs.stream().map(Pair::source).toList();
    }

    /** These references beside as many translations. */
    public List<Translated> with(List<String> hypotheses) {
        if (hypotheses.size() != pairs.size()) {
            throw new IllegalArgumentException(hypotheses.size() + " translations for " + pairs.size() + " pairs");
        }
        List<Translated> segments = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            segments.add(new Translated(hypotheses.get(i), pairs.get(i).references()));
        }
        return segments;
    }

    /** A line for each translation that is not a reference: where it belongs, its own chrF2++, and the two texts. */
    public List<String> differences(List<String> hypotheses) {
        List<Translated> segments = with(hypotheses);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Translated segment = segments.get(i);
            if (!segment.references().contains(segment.hypothesis())) {
                double score = Chrf.PLUS_PLUS.score(Chrf.PLUS_PLUS.statistics(segment));
                lines.add(String.format(
                        Locale.ROOT,
                        "%s:%d: %.2f: %s | %s",
                        file,
                        pairs.get(i).line(),
                        score,
                        segment.hypothesis(),
                        String.join(" | ", segment.references())));
            }
        }
        return lines;
    }

    public Signature signature() {
        return Signature.of("data", file)
                .with("sha256", sha256.substring(0, 12))
                .with("lang", from.code() + "-" + to.code())
                .with("segments", String.valueOf(pairs.size()));
    }
}
