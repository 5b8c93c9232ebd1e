package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.names.NameResult;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.TermBase;
import org.songngu.text.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows who and what an article names, and how it is written in each language. */
@Command(
        name = "names",
        description =
                "Find the people, places, organisations and titles of an article, and their forms in three languages.",
        footer = {
            "",
            "Examples:",
            "  songngu names article.txt",
            "  songngu names --format json --glossary our-names.csv articles/"
        })
final class NamesCommand implements Callable<Integer> {
    @Mixin
    private ReportOutput output = new ReportOutput();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> expanded = inputs.expanded();
        TermBase terms = glossary.termBase();
        var line = spec.commandLine();
        try (Engine engine = models.engine();
                var sink = output.to(line.getOut(), expanded.size() > 1)) {
            engine.prepareNames();
            int status = inputs.each(expanded, line.getErr(), read -> {
                NameResult names =
                        terms.names(read, engine.nameModels(read.article().lang()));
                failOn.see(names.findings().stream().map(Finding::severity).toList());
                sink.accept(new NamesReport(read, names));
            });
            return failOn.status(status);
        }
    }
}
