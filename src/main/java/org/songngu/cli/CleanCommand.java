package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what is story and what is noise in an article. */
@Command(
        name = "clean",
        description =
                "Show an article without its noise: title, dateline, sentences; with --format json the noise as well.",
        footer = {
            "",
            "Examples:",
            "  songngu clean article.txt",
            "  songngu clean --format json articles/*.txt",
            "  pdftotext story.pdf - | songngu clean -"
        })
final class CleanCommand implements Callable<Integer> {
    @Mixin
    private ReportOutput output = new ReportOutput();

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> expanded = inputs.expanded();
        var line = spec.commandLine();
        try (var sink = output.to(line.getOut(), expanded.size() > 1)) {
            return inputs.each(expanded, line.getErr(), read -> sink.accept(new CleanReport(read)));
        }
    }
}
