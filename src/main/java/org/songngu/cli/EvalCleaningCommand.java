package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.songngu.evaluate.CleaningScore;
import org.songngu.evaluate.GoldCleaning;
import org.songngu.pipeline.ArticleReader;
import org.songngu.pipeline.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how articles are cut. */
@Command(
        name = "cleaning",
        description =
                "Compare title, dateline, sentences, headings and noise with gold segmentations: exact spans and labels.",
        footer = {"", "Example:", "  songngu eval cleaning corpus/expected/*.json --articles corpus"})
final class EvalCleaningCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "GOLD.json",
            arity = "1..*",
            description = "Gold segmentations; each names its article's file.")
    private List<Path> gold = List.of();

    @Option(names = "--articles", paramLabel = "DIR", required = true, description = "The folder with the articles.")
    private Path articles = Path.of("");

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ArticleReader reader = new ArticleReader(Optional.empty(), Optional.empty());
        CleaningScore score = new CleaningScore();
        for (Path path : gold) {
            GoldCleaning wanted = GoldCleaning.read(path);
            Path file = articles.resolve(wanted.file());
            wanted.requireMadeFrom(file);
            ReadArticle read = reader.read(file);
            score.add(wanted, read.article(), read.sentences());
        }
        output.printDifferences(score.differences(), spec.commandLine().getErr());
        output.print(score.metrics(), spec.commandLine().getOut());
        return 0;
    }
}
