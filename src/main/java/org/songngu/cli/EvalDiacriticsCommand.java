package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.songngu.evaluate.diacritics.CorrectText;
import org.songngu.evaluate.diacritics.DiacriticsScore;
import org.songngu.evaluate.diacritics.FalseChanges;
import org.songngu.evaluate.diacritics.Spoiling;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.TrainingOverlap;
import org.songngu.model.Restorer;
import org.songngu.pipeline.Engine;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how well Vietnamese gets its marks back. */
@Command(
        name = "diacritics",
        description = "Take the marks from correct Vietnamese, have a model restore them, and count what it put right.",
        footer = {
            "",
            "diacritics.syllables: of the words that Vietnamese could write, those restored right; the two places of a tone"
                    + " (hòa, hoà) are one spelling.",
            "diacritics.names: of them, those in capitalised words inside a sentence; --listed leaves out known names.",
            "diacritics.words and .lines: of all words, foreign ones too, and of lines, those without a fault.",
            "diacritics.ECE: how far the confidence of a syllable is from the share that is right (ten bins).",
            "false-changes, with --lang en or lo: the share of words that a model changed in a text that has no marks to"
                    + " be restored.",
            "",
            "Lines that the model was trained on are left out (overlap:N/M in the signature); where they are more than a"
                    + " tenth, there is no score.",
            "",
            "Examples:",
            "  songngu eval diacritics news.vi.txt",
            "  songngu eval diacritics articles.jsonl.gz --limit 1000 --input partly",
            "  songngu eval diacritics news.en.txt --lang en --differences"
        })
final class EvalDiacriticsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TEXT",
            description =
                    "Correct text in UTF-8, a sentence or paragraph a line; of .jsonl, an article a line with title,"
                            + " abstract and body. Either may be packed as .gz.")
    private Path text = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LangConverter.class,
            defaultValue = "vi",
            description =
                    "The language of the text: vi is stripped and scored, en and lo are to be left alone (default: vi).")
    private Lang lang = Lang.VI;

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "stripped",
            description =
                    "What becomes of Vietnamese first: stripped, partly, toneless, capitals, small or none (default: stripped; partly: every"
                            + " second word; none: what is changed then is wrong).")
    private Spoiling input = Spoiling.STRIPPED;

    @Option(
            names = "--listed",
            paramLabel = "FILE",
            description = "Names, one a line, that are left out of diacritics.names.")
    private Optional<Path> listed = Optional.empty();

    @Mixin
    private Limit limit = new Limit();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CorrectText read = read();
        try (Engine engine = models.engine()) {
            Restorer restorer = engine.restorer();
            Overlap overlap = TrainingOverlap.of(engine.models(), Installation.trainingKeys())
                    .check(text.toString(), read.segments());
            CorrectText correct = read.unseen(overlap);
            Signature origin = signature(correct, restorer).with(overlap.signature());
            if (lang == Lang.VI) {
                score(correct, restorer, origin);
            } else {
                countFalseChanges(correct, restorer, origin);
            }
        }
        return 0;
    }

    private CorrectText read() {
        CorrectText all = CorrectText.read(text);
        return limit.most().map(all::first).orElse(all);
    }

    private void score(CorrectText correct, Restorer restorer, Signature text) {
        List<String> known = listed.map(file -> CorrectText.read(file).lines()).orElse(List.of());
        DiacriticsScore score = new DiacriticsScore(known);
        try (Progress progress = Progress.of(correct.lines().size())) {
            for (String line : correct.lines()) {
                score.add(line, restorer.restore(input.of(line)));
                progress.step();
            }
        }
        output.printDifferences(score.differences(), spec.commandLine().getErr());
        Signature origin = text.with("input", input.label());
        Signature whole = known.isEmpty() ? origin : origin.with("listed", Integer.toString(known.size()));
        output.print(score.metrics(whole), spec.commandLine().getOut());
    }

    private void countFalseChanges(CorrectText correct, Restorer restorer, Signature origin) {
        FalseChanges changes = new FalseChanges();
        try (Progress progress = Progress.of(correct.lines().size())) {
            for (String line : correct.lines()) {
                changes.add(line, restorer.restore(line));
                progress.step();
            }
        }
        output.printDifferences(changes.differences(), spec.commandLine().getErr());
        output.print(changes.metrics(origin), spec.commandLine().getOut());
    }

    private Signature signature(CorrectText correct, Restorer restorer) {
        return BuildVersion.signature()
                .with(correct.signature())
                .with("lang", lang.code())
                .with("restorer", restorer.mark());
    }
}
