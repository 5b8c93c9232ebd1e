package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.songngu.brief.Brief;
import org.songngu.names.NameStyle;
import org.songngu.pipeline.BriefMaker;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.Recipe;
import org.songngu.pipeline.StageTimes;
import org.songngu.pipeline.TermBase;
import org.songngu.summarize.SummaryRequest;
import org.songngu.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes bilingual briefs of articles. */
@Command(
        name = "brief",
        description =
                "Make a bilingual brief of each article: its main sentences beside their targets, names and terms marked.",
        footer = {
            "",
            "Examples:",
            "  songngu brief article.txt --to vi -o out",
            "  songngu brief inbox/ --to lo --format html,csv --memory ours.tmx -o out",
            "  songngu brief article.html --to vi --full --format json"
        })
final class BriefCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The language of the other column: vi, lo or en.")
    private Lang to = Lang.VI;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "Write Vietnamese persons and places of the list in English targets with diacritics (Tô Lâm, Hà Nội,"
                            + " Việt Nam) or in ascii (To Lam, Hanoi, Vietnam; default: as the target comes).")
    private Optional<NameStyle> style = Optional.empty();

    @Mixin
    private BriefOutput output = new BriefOutput();

    @Mixin
    private SummaryOptions summary = new SummaryOptions();

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

    @Option(names = "--timings", description = "Say on standard error where the time went.")
    private boolean timings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> expanded = inputs.expanded();
        PrintWriter err = spec.commandLine().getErr();
        SummaryRequest request = summary.request();
        StageTimes times = new StageTimes();
        AtomicInteger files = new AtomicInteger();
        int status;
        try (Engine engine = models.engine(request);
                BriefSink sink = output.to(spec.commandLine().getOut(), expanded.size() > 1)) {
            TermBase terms = glossary.termBase(style);
            Recipe recipe = new Recipe(to, request, terms, memory.targets(terms), BuildVersion.signature());
            BriefMaker maker = new BriefMaker(recipe, engine, times);
            status = inputs.each(expanded, err, times, read -> {
                Brief brief = maker.make(read);
                failOn.see(brief.findings().stream()
                        .map(flag -> flag.finding().severity())
                        .toList());
                files.addAndGet(times.in("write", () -> sink.accept(brief)));
            });
        }
        sayHowItWent(files.get(), times, err);
        return failOn.status(status);
    }

    private void sayHowItWent(int files, StageTimes times, PrintWriter err) {
        if (files > 0 && Terminal.onStandardError()) {
            err.println("songngu: " + files + (files == 1 ? " file" : " files") + " written to " + output.place());
        }
        if (timings) {
            err.println("songngu: " + times.line());
        }
    }
}
