package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.songngu.evaluate.translation.TranslationPairs;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A table of sentences and their translations, and which of it is taken. */
final class PairsInput {
    @Parameters(
            paramLabel = "PAIRS.tsv",
            description = "Sentences and their translations: the first line names the columns en, vi, lo.")
    private Path pairs = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The column of the sources: en, vi or lo.")
    private Lang from = Lang.EN;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The column of the translations: vi, lo or en.")
    private Lang to = Lang.VI;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description = "The names of the columns, such as en,vi,lo, of a table whose first line does not name them.")
    private List<String> columns = List.of();

    @Mixin
    private Limit limit = new Limit();

    Path file() {
        return pairs;
    }

    Lang from() {
        return from;
    }

    Lang to() {
        return to;
    }

    /** How many pairs are taken at most. */
    Optional<Integer> limit() {
        return limit.most();
    }

    void requireSense() {
        if (from == to) {
            throw SongnguException.usage("--from and --to are both " + to.code(), "name two languages");
        }
    }

    TranslationPairs read() {
        TranslationPairs all = TranslationPairs.read(pairs, from, to, columns);
        return limit.most().map(all::first).orElse(all);
    }
}
