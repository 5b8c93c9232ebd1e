package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.names.NameResult;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.NameCandidates;
import org.songngu.pipeline.TermBase;
import org.songngu.text.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows who and what an article names and how it is written in each language, or writes it so. */
@Command(
        name = "names",
        description =
                "Find the people, places, organisations and titles of an article, and their forms in three languages.",
        footer = {
            "",
            "Examples:",
            "  songngu names article.txt",
            "  songngu names --format json --glossary our-names.csv articles/",
            "  songngu names article.txt --apply -o article.names.txt",
            "  songngu names inbox/ --apply --style ascii -o fixed",
            "  songngu names article.txt --sheet --to vi",
            "  songngu names inbox/ --unlisted > candidates.csv"
        })
final class NamesCommand implements Callable<Integer> {
    @Mixin
    private ReportOutput output = new ReportOutput();

    @Mixin
    private NamesOptions asked = new NamesOptions();

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
        asked.check(output.isText());
        List<Path> expanded = inputs.expanded();
        TermBase terms = glossary.termBase();
        PrintWriter err = spec.commandLine().getErr();
        int status;
        try (Engine engine = models.engine();
                NamesSink sink = sink(terms, expanded)) {
            engine.prepareNames();
            status = inputs.each(expanded, err, read -> {
                NameResult names = terms.names(read, engine.nameModels());
                failOn.see(names.findings().stream().map(Finding::severity).toList());
                sink.accept(read, names);
            });
        }
        return failOn.status(status);
    }

    private NamesSink sink(TermBase terms, List<Path> expanded) {
        PrintWriter out = spec.commandLine().getOut();
        if (asked.isApply()) {
            PrintWriter err = spec.commandLine().getErr();
            var target = new AppliedNames.Target(out, err, asked.files(expanded));
            return new AppliedNames(terms.speller(), asked.wish(), target, inputs.stdin());
        }
        if (asked.isUnlisted()) {
            return new NamesSink.Unlisted(out, new NameCandidates());
        }
        return asked.isSheet()
                ? new NameSheet(out, asked.to())
                : new NamesSink.Reports(output.to(out, expanded.size() > 1), asked.to());
    }
}
