package org.songngu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.songngu.evaluate.Metric;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.TrainingOverlap;
import org.songngu.evaluate.summary.RougeTokens;
import org.songngu.evaluate.summary.Story;
import org.songngu.evaluate.summary.StoryReader;
import org.songngu.evaluate.summary.SummaryData;
import org.songngu.evaluate.summary.SummaryLength;
import org.songngu.evaluate.summary.SummaryScore;
import org.songngu.evaluate.summary.SummarySystem;
import org.songngu.failure.SongnguException;
import org.songngu.model.StoredModel;
import org.songngu.pipeline.Engine;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Budget;
import org.songngu.summarize.SummaryRequest;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores summaries against those of people. */
@Command(
        name = "summary",
        description =
                "Compare summaries with those of people: ROUGE-1, ROUGE-2 and ROUGE-L, equal to Google's rouge_score.",
        footer = {
            "",
            "Every system chooses among the same sentences: those of the cleaned article that are no heading. F1, precision (P)"
                    + " and recall (R) are means over the articles; ci95 are the bounds that hold the mean in 95 of 100 samples"
                    + " of them. The oracle reads the reference: a bound for every extract, and no system.",
            "ROUGE counts words in English (a-z0-9; with --stem without their endings), syllables in Vietnamese, and letters"
                    + " with their marks in Lao.",
            "Articles that the model was trained on are left out (overlap:N/M in the signature); where they are more than a"
                    + " tenth, there is no score.",
            "",
            "Examples:",
            "  songngu eval summary news.jsonl.gz --system all",
            "  songngu eval summary news.jsonl --lang en --stem --words 60 --system product,lead",
            "  songngu eval summary news.jsonl --limit 100 --model encoder=my-encoder --differences"
        })
final class EvalSummaryCommand implements Callable<Integer> {
    /** At most one of these. */
    static final class Length {
        @Option(
                names = "--sentences",
                paramLabel = "N",
                description = "N sentences for every article (default: as many as its reference has).")
        private Optional<Integer> sentences = Optional.empty();

        @Option(names = "--words", paramLabel = "N", description = "At most N words (Vietnamese: syllables).")
        private Optional<Integer> words = Optional.empty();

        SummaryLength length() {
            return sentences
                    .<Budget>map(Budget.Sentences::new)
                    .or(() -> words.map(Budget.Words::new))
                    .map(budget -> new SummaryLength(Optional.of(budget)))
                    .orElse(SummaryLength.OF_REFERENCE);
        }
    }

    @Parameters(
            paramLabel = "DATA.jsonl[.gz]",
            description = "A JSON object a line: title, abstract (the reference), body (paragraphs parted by \\n).")
    private Path data = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The language of the articles: en, vi or lo (default: found out).")
    private Optional<Lang> known = Optional.empty();

    @ArgGroup(multiplicity = "0..1")
    private Length length = new Length();

    @Option(names = "--stem", description = "Count English words without their endings (Porter's stemmer).")
    private boolean stem;

    @Mixin
    private Limit limit = new Limit();

    @Mixin
    private SummarySystems systems = new SummarySystems();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SummaryLength wanted = length.length();
        boolean ours = systems.hasProduct();
        SummaryData read = SummaryData.read(data, limit.most());
        Lang lang = known.orElseGet(() -> StoryReader.guess(read));
        try (Engine engine = models.engine(SummaryRequest.of(ours ? Budget.USUAL : Budget.FULL))) {
            Overlap overlap = TrainingOverlap.of(models(engine, lang), Installation.trainingKeys())
                    .check(
                            data.toString(),
                            read.items().stream().map(SummaryData.Item::segment).toList());
            SummaryData unseen = new SummaryData(read.file(), read.sha256(), overlap.unseen(read.items()));
            List<Story> stories = stories(unseen, lang);
            RougeTokens tokens = tokens(lang);
            Signature origin = unseen.signature().with("lang", lang.code()).with(overlap.signature());
            List<Metric> metrics = systems.with(engine, tokens).stream()
                    .flatMap(
                            system -> scored(system, stories, new SummaryScore(system, wanted, tokens))
                                    .metrics(prefix(system), origin)
                                    .stream())
                    .toList();
            output.print(metrics, spec.commandLine().getOut());
        }
        return 0;
    }

    /** Those that take part: articles in a language that an encoder does not speak are summarised without it. */
    private static List<StoredModel> models(Engine engine, Lang lang) {
        return engine.models().stream()
                .filter(model -> model.spec().speaks(lang))
                .toList();
    }

    private RougeTokens tokens(Lang lang) {
        if (stem && lang != Lang.EN) {
            throw SongnguException.usage(
                    "--stem: the stemmer is for English, and the articles are " + lang.englishName(),
                    "leave out --stem");
        }
        return RougeTokens.fitFor(lang, stem);
    }

    private List<Story> stories(SummaryData read, Lang lang) {
        StoryReader reader = new StoryReader(data.toString(), lang);
        return read.items().stream().map(reader::read).toList();
    }

    private SummaryScore scored(SummarySystem system, List<Story> stories, SummaryScore score) {
        List<String> differences = new ArrayList<>();
        try (Progress progress = Progress.of(stories.size())) {
            for (Story story : stories) {
                differences.add(difference(system, story, score.add(story)));
                progress.step();
            }
        }
        output.printDifferences(differences, spec.commandLine().getErr());
        return score;
    }

    private static String prefix(SummarySystem system) {
        return system.name().equals(ProductSummaries.NAME) ? "" : system.name() + ".";
    }

    private String difference(SummarySystem system, Story story, List<Sentence> chosen) {
        return data + ":" + story.line() + ": " + system.name() + ": "
                + chosen.stream().map(Sentence::text).collect(Collectors.joining(" "))
                + " | " + story.reference().text();
    }
}
