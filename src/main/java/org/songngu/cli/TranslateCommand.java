package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.songngu.brief.Brief;
import org.songngu.pipeline.BriefMaker;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.Recipe;
import org.songngu.pipeline.StageTimes;
import org.songngu.pipeline.TermBase;
import org.songngu.summarize.Budget;
import org.songngu.summarize.SummaryRequest;
import org.songngu.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Translates articles sentence by sentence. */
@Command(
        name = "translate",
        description =
                "Translate each article sentence by sentence: from a translation memory where one has the sentence or one"
                        + " like it, else by a translation model; with the glossary's terms and names.",
        footer = {
            "",
            "As text, a sentence without a target stands in [square brackets] in its own language.",
            "",
            "Examples:",
            "  songngu translate article.txt --to vi",
            "  songngu translate --to lo --memory ours.tmx --format json inbox/",
            "  songngu translate article.txt --to vi --model translator=opus-mt-en-vi"
        })
final class TranslateCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The language to translate into: vi, lo or en.")
    private Lang to = Lang.VI;

    @Mixin
    private ReportOutput output = new ReportOutput();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private MemoryOptions memory = new MemoryOptions();

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> expanded = inputs.expanded();
        var line = spec.commandLine();
        SummaryRequest everything = SummaryRequest.of(Budget.FULL);
        Set<String> notices = new LinkedHashSet<>();
        try (Engine engine = models.engine(everything);
                var sink = output.to(line.getOut(), expanded.size() > 1)) {
            TermBase terms = glossary.termBase();
            Recipe recipe = new Recipe(to, everything, terms, memory.targets(terms), BuildVersion.signature());
            BriefMaker maker = new BriefMaker(recipe, engine, new StageTimes());
            int status = inputs.each(expanded, line.getErr(), read -> {
                Brief brief = maker.make(read);
                failOn.see(brief.findings().stream()
                        .map(flag -> flag.finding().severity())
                        .toList());
                notices.addAll(brief.notices());
                sink.accept(new TranslationReport(brief));
            });
            say(notices, line.getErr());
            return failOn.status(status);
        }
    }

    private static void say(Set<String> notices, PrintWriter err) {
        notices.forEach(notice -> err.println("songngu: " + notice));
    }
}
