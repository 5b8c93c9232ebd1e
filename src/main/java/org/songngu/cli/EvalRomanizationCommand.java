package org.songngu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.songngu.evaluate.romanization.NamePairs;
import org.songngu.evaluate.romanization.RomanizationScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how well Lao names meet their Latin spellings. */
@Command(
        name = "romanization",
        description = "Romanise Lao names and count how many meet the Latin spelling that a table gives them.",
        footer = {
            "",
            "romanization.key: equal under the spelling key, which Houaphan, Houaphanh and Huaphan share.",
            "romanization.close: equal under its close form, which tells k from kh, t from th, p from ph and f, e from a.",
            "romanization.exact: the same letters as the press form; marks, capitals and spaces aside.",
            "romanization.parsed: names that can be read; --differences says of each other name what cannot be, and where.",
            "romanization.collisions: of the names that BGN/PCGN writes differently, those that share their key with"
                    + " another one; close.collisions, their close key. (lao: how many Lao names there are.)",
            "",
            "Examples:",
            "  songngu eval romanization places.tsv",
            "  songngu eval romanization places.tsv --level village --differences"
        })
final class EvalRomanizationCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TSV",
            description = "Names, a pair a line; the first line names the columns lao and eng, others are passed over.")
    private Path table = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Take only the lines with this value in the column level, such as village.")
    private Optional<String> level = Optional.empty();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NamePairs names = NamePairs.read(table, level);
        RomanizationScore score = new RomanizationScore();
        names.pairs().forEach(score::add);
        output.printDifferences(score.differences(), spec.commandLine().getErr());
        output.print(
                score.metrics(BuildVersion.signature().with(names.signature())),
                spec.commandLine().getOut());
        return 0;
    }
}
