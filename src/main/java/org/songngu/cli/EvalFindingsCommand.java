package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.evaluate.Metric;
import org.songngu.evaluate.findings.Corruption;
import org.songngu.evaluate.findings.Detection;
import org.songngu.evaluate.findings.FalseFindings;
import org.songngu.evaluate.findings.Judged;
import org.songngu.evaluate.translation.TranslationPairs;
import org.songngu.failure.SongnguException;
import org.songngu.pipeline.TermBase;
import org.songngu.provenance.Signature;
import org.songngu.quality.SegmentCheck;
import org.songngu.quantity.QuantityReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the checker of translations. */
@Command(
        name = "findings",
        description = "Measure how often the quality checker finds fault with good translations, and with spoilt ones.",
        footer = {
            "",
            "Without --corrupt every pair is presumed right: a line says which share of the segments a rule finds fault with"
                    + " all the same. A rule without a line never spoke.",
            "With --corrupt each translation is spoilt where it can be: a line says which share of the spoilt segments get a"
                    + " flaw that they had not before. A kind that fits no segment has no line.",
            "",
            "Kinds:",
            "  digit    a digit changed",
            "  scale    million <-> billion",
            "  number   a number in digits dropped",
            "  clause   a clause dropped",
            "  half     the second half cut",
            "  doubled  a phrase doubled",
            "  source   the second half left untranslated",
            "  script   a word in letters of another script",
            "  bracket  a bracket dropped",
            "  quote    a quotation mark dropped",
            "  name     a name of the glossary dropped",
            "",
            "Of several columns in the target language the first is taken.",
            "",
            "Examples:",
            "  songngu eval findings pairs.tsv --from en --to vi",
            "  songngu eval findings pairs.tsv --from vi --to lo --corrupt digit,scale"
        })
final class EvalFindingsCommand implements Callable<Integer> {
    @Mixin
    private PairsInput pairs = new PairsInput();

    @Option(
            names = "--corrupt",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Spoil the translations in these ways, or in all (default: none; they are taken as they are).")
    private List<String> corruptions = List.of();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "42",
            description = "Chooses the places that are spoilt: the same seed, the same places (default: 42).")
    private long seed;

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        pairs.requireSense();
        List<Corruption> kinds = corruptions.stream()
                .flatMap(word -> Corruption.named(word).stream())
                .distinct()
                .toList();
        TranslationPairs wanted = pairs.read();
        TermBase terms = glossary.termBase();
        SegmentCheck check = new SegmentCheck(new QuantityReader());
        List<Judged> judged = judged(wanted, terms, check);
        Signature origin = BuildVersion.signature().with(wanted.signature()).with(terms.signature());
        if (kinds.isEmpty()) {
            output.printDifferences(
                    FalseFindings.lines(wanted.file(), judged),
                    spec.commandLine().getErr());
            print(FalseFindings.of(judged).metrics(origin));
        } else {
            print(detected(kinds, wanted.file(), judged, check, origin));
        }
        return 0;
    }

    private List<Judged> judged(TranslationPairs wanted, TermBase terms, SegmentCheck check) {
        return wanted.pairs().stream()
                .map(pair -> Judged.by(
                        check,
                        pair.line(),
                        terms.pair(
                                pairs.from(),
                                pair.source(),
                                pairs.to(),
                                pair.references().get(0))))
                .toList();
    }

    private List<Metric> detected(
            List<Corruption> kinds, String file, List<Judged> judged, SegmentCheck check, Signature origin) {
        List<Metric> metrics = new ArrayList<>();
        for (Corruption kind : kinds) {
            Detection detection = Detection.of(kind, seed, judged, check);
            output.printDifferences(detection.lines(file), spec.commandLine().getErr());
            detection.metric(origin).ifPresent(metrics::add);
        }
        if (metrics.isEmpty()) {
            throw SongnguException.badInput(
                    pairs.file() + ": no translation can be spoilt by " + String.join(", ", corruptions),
                    "choose other kinds, or --corrupt all");
        }
        return metrics;
    }

    private void print(List<Metric> metrics) {
        output.print(metrics, spec.commandLine().getOut());
    }
}
