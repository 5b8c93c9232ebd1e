package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.songngu.evaluate.Metric;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.TrainingOverlap;
import org.songngu.evaluate.translation.BleuTokenizer;
import org.songngu.evaluate.translation.Bootstrap;
import org.songngu.evaluate.translation.CorpusScore;
import org.songngu.evaluate.translation.GivenHypotheses;
import org.songngu.evaluate.translation.Hypotheses;
import org.songngu.evaluate.translation.MetricChoice;
import org.songngu.evaluate.translation.Soundness;
import org.songngu.evaluate.translation.Translated;
import org.songngu.evaluate.translation.TranslationMetric;
import org.songngu.evaluate.translation.TranslationPairs;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.AtomicFile;
import org.songngu.pipeline.Engine;
import org.songngu.provenance.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores translations against those of people. */
@Command(
        name = "translation",
        description = "Compare translations with those of people: chrF, BLEU and TER, equal to sacreBLEU's.",
        footer = {
            "",
            "chrF2++ suits English and Vietnamese. Lao puts no space between words: there chrF is the steadier one, and BLEU"
                    + " means something only with --tokenize char.",
            "Each further column of the target language is one more reference. Of the model's own translations those"
                    + " are counted that are empty or repeat the same words four times in a row.",
            "Pairs that the model was trained on are left out (overlap:N/M in the signature); where they are more than a"
                    + " tenth, there is no score.",
            "",
            "Examples:",
            "  songngu eval translation pairs.tsv --from en --to vi --model translator=opus-mt-en-vi --glossary none",
            "  songngu eval translation pairs.tsv --from en --to lo --hypotheses system.lo.txt",
            "  songngu eval translation pairs.tsv --from en --to vi --hypotheses - --metrics bleu,chrf --confidence"
        })
final class EvalTranslationCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Mixin
    private PairsInput pairs = new PairsInput();

    @Option(
            names = "--hypotheses",
            paramLabel = "FILE",
            description =
                    "The translations to be scored, one a line in the order of the table; - is standard input (default:"
                            + " what the translation model makes of the sources, with the glossary, without a memory).")
    private Optional<Path> given = Optional.empty();

    @Option(
            names = "--metrics",
            paramLabel = "METRIC",
            split = ",",
            defaultValue = "chrf++,bleu",
            description = "chrf++, chrf, bleu, ter (default: chrf++,bleu).")
    private List<String> metrics = List.of();

    @Option(
            names = "--tokenize",
            paramLabel = "TOKENIZER",
            description = "How BLEU finds words: 13a, intl, zh, char or none (default: char for Lao, else 13a).")
    private Optional<String> tokenizer = Optional.empty();

    @Option(names = "--lowercase", description = "Do not tell capitals from small letters.")
    private boolean lowercase;

    @Option(
            names = "--confidence",
            description =
                    "Say also between which bounds 95 of 100 samples of the segments score (paired bootstrap, 1000"
                            + " samples): their mean, and half the distance between the bounds.")
    private boolean confidence;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the translations that were scored, one a line.")
    private Optional<Path> saved = Optional.empty();

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
        pairs.requireSense();
        List<TranslationMetric> chosen = chosenMetrics();
        TranslationPairs read = pairs.read();
        try (Engine engine = models.engine()) {
            Hypotheses system = hypotheses(engine);
            Overlap overlap = TrainingOverlap.of(engine.models(), Installation.trainingKeys())
                    .check(pairs.file().toString(), read.segments());
            TranslationPairs wanted = read.unseen(overlap);
            List<String> translations = system.of(wanted.sources());
            saved.ifPresent(file -> save(file, translations));
            output.printDifferences(
                    wanted.differences(translations), spec.commandLine().getErr());
            Signature origin =
                    version().with(wanted.signature()).with(overlap.signature()).with(system.signature());
            List<Metric> scores = new ArrayList<>(scores(chosen, wanted.with(translations), origin));
            if (given.isEmpty()) {
                scores.addAll(Soundness.of(wanted.sources(), translations, origin));
            }
            output.print(scores, spec.commandLine().getOut());
        }
        return 0;
    }

    private List<TranslationMetric> chosenMetrics() {
        BleuTokenizer words = tokenizer.map(BleuTokenizer::named).orElse(BleuTokenizer.fitFor(pairs.to()));
        MetricChoice choice = new MetricChoice(words, lowercase);
        return metrics.stream().map(choice::named).toList();
    }

    private Hypotheses hypotheses(Engine engine) {
        if (given.isEmpty()) {
            return new SystemHypotheses(engine, pairs.from(), pairs.to(), glossary.termBase());
        }
        Path file = given.get();
        GivenHypotheses lines =
                file.toString().equals(STDIN) ? GivenHypotheses.read(System.in) : GivenHypotheses.read(file);
        return pairs.limit().map(lines::first).orElse(lines);
    }

    private List<Metric> scores(List<TranslationMetric> chosen, List<Translated> segments, Signature origin) {
        Optional<Bootstrap> bootstrap = confidence ? Optional.of(Bootstrap.DEFAULT) : Optional.empty();
        return chosen.stream()
                .map(metric -> CorpusScore.of(metric, segments))
                .flatMap(score -> score.metrics(bootstrap, origin).stream())
                .toList();
    }

    /** As sacreBLEU marks its version, so that no one takes the number for its own. */
    private static Signature version() {
        return Signature.of("version", BuildVersion.signature().toString().replace(':', '-'));
    }

    private static void save(Path file, List<String> translations) {
        String text = translations.stream()
                .map(line -> line.replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining());
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw SongnguException.usage(
                    "--output: cannot write " + file + ": " + Reason.of(e), "make room, or name another file");
        }
    }
}
