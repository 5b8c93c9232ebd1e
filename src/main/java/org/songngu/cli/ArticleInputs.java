package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.format.DocumentReader;
import org.songngu.ingest.format.InputFiles;
import org.songngu.pipeline.ArticleReader;
import org.songngu.pipeline.ReadArticle;
import org.songngu.pipeline.StageTimes;
import org.songngu.text.Lang;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command works on: files, folders or standard input, and how they are to be read. */
final class ArticleInputs {
    private static final String AUTO = "auto";

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "A file (txt, md, html, docx), a folder with such files at any depth, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "The encoding of the input, where it cannot be told: utf-8, utf-16, windows-1258, tcvn3, vni, viqr.")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "LANG",
            defaultValue = AUTO,
            description = "The language of the articles: en, vi, lo, or auto to find out (default: auto).")
    private String from = AUTO;

    /** The inputs one by one: files as they are, folders as the articles in them. */
    List<Path> expanded() {
        return InputFiles.expand(inputs);
    }

    /**
     * Does the work for each input. One that fails is reported in two lines and does not stop the others.
     *
     * @return the exit status: that of the first failure, 0 without one
     */
    int each(List<Path> expanded, PrintWriter err, Consumer<ReadArticle> work) {
        return each(expanded, err, new StageTimes(), work);
    }

    /** The same, with the time that reading took. */
    int each(List<Path> expanded, PrintWriter err, StageTimes times, Consumer<ReadArticle> work) {
        Optional<Lang> known = from.equalsIgnoreCase(AUTO) ? Optional.empty() : Optional.of(LangConverter.parse(from));
        ArticleReader reader = new ArticleReader(encoding, known);
        int status = 0;
        try (Progress progress = Progress.of(expanded.size())) {
            for (Path input : expanded) {
                try {
                    work.accept(times.in("read", () -> read(reader, input)));
                } catch (SongnguException failure) {
                    progress.breakLine(err);
                    FailureReport.twoLines(failure, err);
                    status = status == 0 ? failure.status().code() : status;
                }
                progress.step();
            }
        }
        return status;
    }

    private static ReadArticle read(ArticleReader reader, Path input) {
        return input.toString().equals(DocumentReader.STDIN) ? reader.read(System.in) : reader.read(input);
    }
}
