package org.songngu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.songngu.evaluate.FoundName;
import org.songngu.evaluate.GoldMentions;
import org.songngu.evaluate.NameScore;
import org.songngu.names.NameModels;
import org.songngu.pipeline.ArticleReader;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.ReadArticle;
import org.songngu.pipeline.TermBase;
import org.songngu.provenance.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores which names are found. */
@Command(
        name = "names",
        description = "Compare the names found in articles with a gold table: exact start, end and id, noise left out.",
        footer = {"", "Example:", "  songngu eval names corpus/expected/mentions.tsv --articles corpus"})
final class EvalNamesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "GOLD.tsv",
            description = "The gold mentions: columns seed, start, end, id, type, surface_raw, region.")
    private Path gold = Path.of("");

    @Option(names = "--articles", paramLabel = "DIR", required = true, description = "The folder with the articles.")
    private Path articles = Path.of("");

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        GoldMentions wanted = GoldMentions.read(gold);
        TermBase terms = glossary.termBase();
        ArticleReader reader = new ArticleReader(Optional.empty(), Optional.empty());
        List<FoundName> found = new ArrayList<>();
        Signature finder = terms.signature();
        try (Engine engine = models.engine()) {
            finder = finder.with(engine.nameModels().signature());
            wanted.articlesIn(articles).forEach((seed, file) -> {
                ReadArticle read = reader.read(file);
                wanted.requireIn(seed, read.article().raw());
                NameModels helping = engine.nameModels();
                terms.names(read, helping)
                        .mentions()
                        .forEach(name -> found.add(FoundName.of(seed, read.article(), name)));
            });
        }
        NameScore score = NameScore.of(wanted, found, finder);
        Stream<String> missed = score.missed().stream().map(mention -> "- " + mention);
        Stream<String> spurious = score.spurious().stream().map(name -> "+ " + name);
        output.printDifferences(
                Stream.concat(missed, spurious).toList(), spec.commandLine().getErr());
        output.print(score.metrics(), spec.commandLine().getOut());
        return 0;
    }
}
