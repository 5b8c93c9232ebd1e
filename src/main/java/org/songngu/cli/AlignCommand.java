package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.songngu.align.Alignment;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.format.DocumentReader;
import org.songngu.pipeline.ArticleReader;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds which sentences of two texts translate each other. */
@Command(
        name = "align",
        description = "Find which sentences of a text and of its translation belong together, in the order of both.",
        footer = {
            "",
            "A bead joins up to four sentences of the source with up to four of the target; [3]:[] says that sentence 3 of the"
                    + " source has no translation. Sentences count from 0; a score of 1 is sure.",
            "A sentence encoder that knows both languages does the work (songngu models list); --by-length does without.",
            "",
            "Examples:",
            "  songngu align article.en.txt article.vi.txt",
            "  songngu align --lines source.txt target.txt --format json",
            "  songngu align --lines en.txt lo.txt --model encoder=labse"
        })
final class AlignCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "An article (txt, md, html, docx), or - for standard input.")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", description = "Its translation.")
    private Path target = Path.of("");

    @Option(
            names = "--lines",
            description = "Both texts have a sentence a line already, in UTF-8; nothing is left out of them.")
    private boolean lines;

    @Mixin
    private AlignOptions options = new AlignOptions();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (source.equals(target)) {
            throw SongnguException.usage(source + " is given twice", "name a text and its translation");
        }
        List<String> sources = sentences(source, options.from());
        List<String> targets = sentences(target, options.to());
        Lang from = options.from(sources);
        Lang to = options.to(targets);
        try (Engine engine = options.engine()) {
            Alignment alignment = options.aligner(engine, from, to).align(sources, targets);
            AlignReport report = new AlignReport(sources, targets, alignment);
            var out = spec.commandLine().getOut();
            if (format.isJson()) {
                out.println(ReportOutput.pretty(report.json()));
            } else {
                report.text(out);
            }
        }
        return 0;
    }

    private List<String> sentences(Path file, Optional<Lang> known) {
        if (lines) {
            return SentenceLines.read(file).sentences();
        }
        ArticleReader reader = new ArticleReader(Optional.empty(), known);
        ReadArticle read = file.toString().equals(DocumentReader.STDIN) ? reader.read(System.in) : reader.read(file);
        return read.sentences().stream().map(Sentence::text).toList();
    }
}
