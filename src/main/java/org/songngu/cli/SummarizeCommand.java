package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.pipeline.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Chooses the sentences that say most of an article. */
@Command(
        name = "summarize",
        description =
                "Choose the sentences that say most of an article; they are never rewritten, and keep their order.",
        footer = {
            "",
            "Examples:",
            "  songngu summarize --sentences 3 article.txt",
            "  songngu summarize --query 'border trade' --format json articles/"
        })
final class SummarizeCommand implements Callable<Integer> {
    @Mixin
    private ReportOutput output = new ReportOutput();

    @Mixin
    private SummaryOptions summary = new SummaryOptions();

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> expanded = inputs.expanded();
        var request = summary.request();
        var line = spec.commandLine();
        try (Engine engine = models.engine(request);
                var sink = output.to(line.getOut(), expanded.size() > 1)) {
            return inputs.each(
                    expanded,
                    line.getErr(),
                    read -> sink.accept(new SummaryReport(read, engine.summarize(read, request))));
        }
    }
}
