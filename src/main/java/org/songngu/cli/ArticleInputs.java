package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.songngu.failure.ExitStatus;
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
                    "The encoding of the articles: utf-8, utf-16, windows-1258, tcvn3, vni, viqr (default: found out).")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "LANG",
            defaultValue = AUTO,
            description = "The language of the articles: en, vi, lo or auto (default: auto, found out for each).")
    private String from = AUTO;

    private final InputHead stdin = new InputHead(System.in);

    /** Standard input, as far as it was read. */
    InputHead stdin() {
        return stdin;
    }

    /** The inputs one by one: files as they are, folders as the articles in them. */
    List<Path> expanded() {
        return InputFiles.expand(inputs);
    }

    /**
     * Does the work for each input. One that cannot be read, or on which Songngu itself fails, is reported in two lines and
     * does not stop the others; a failure that would meet each of them, such as a missing model, ends the command.
     *
     * @return the exit status: 0, or that of the gravest failure
     */
    int each(List<Path> expanded, PrintWriter err, Consumer<ReadArticle> work) {
        return each(expanded, err, new StageTimes(), work);
    }

    /** The same, with the time that reading took. */
    int each(List<Path> expanded, PrintWriter err, StageTimes times, Consumer<ReadArticle> work) {
        ArticleReader reader = reader();
        int status = 0;
        try (Progress progress = Progress.of(expanded.size())) {
            for (Path input : expanded) {
                Optional<SongnguException> failure = attempt(input, () -> {
                    work.accept(times.in("read", () -> read(reader, input)));
                });
                if (failure.isPresent()) {
                    progress.breakLine(err);
                    FailureReport.twoLines(failure.get(), err);
                    status = Math.max(status, failure.get().status().code());
                }
                progress.step();
            }
        }
        return status;
    }

    private ArticleReader reader() {
        Optional<Lang> known = from.equalsIgnoreCase(AUTO) ? Optional.empty() : Optional.of(LangConverter.parse(from));
        return new ArticleReader(encoding, known);
    }

    private static Optional<SongnguException> attempt(Path input, Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (SongnguException failure) {
            if (failure.status() != ExitStatus.BAD_INPUT) {
                throw failure;
            }
            return Optional.of(failure);
        } catch (RuntimeException | StackOverflowError failure) {
            return Optional.of(FailureReport.ownFault(input + ": ", failure));
        }
    }

    private ReadArticle read(ArticleReader reader, Path input) {
        return input.toString().equals(DocumentReader.STDIN) ? reader.read(stdin) : reader.read(input);
    }
}
