package org.songngu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.songngu.evaluate.Metric;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.TrainingOverlap;
import org.songngu.evaluate.retrieval.Retrieval;
import org.songngu.evaluate.translation.TranslationPairs;
import org.songngu.failure.SongnguException;
import org.songngu.model.SentenceEncoder;
import org.songngu.pipeline.Engine;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores an encoder by the translations that it finds. */
@Command(
        name = "retrieval",
        description =
                "Measure a sentence encoder: how often the nearest of all translations is the right one, each way.",
        footer = {
            "",
            "Only the first column of a language counts. --differences shows each sentence that was not found, and what was"
                    + " nearer. Pairs that the model was trained on are left out (overlap:N/M in the signature).",
            "",
            "Examples:",
            "  songngu eval retrieval pairs.tsv --from en --to lo",
            "  songngu eval retrieval pairs.tsv --from vi --to lo --columns en,vi,lo --model encoder=labse"
        })
final class EvalRetrievalCommand implements Callable<Integer> {
    @Mixin
    private PairsInput pairs = new PairsInput();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        pairs.requireSense();
        TranslationPairs read = pairs.read();
        try (Engine engine = models.engine()) {
            SentenceEncoder encoder = engine.encoder();
            requireLanguages(encoder);
            Overlap overlap = TrainingOverlap.of(engine.models(), Installation.trainingKeys())
                    .check(pairs.file().toString(), read.segments());
            TranslationPairs wanted = read.unseen(overlap);
            List<String> sources = wanted.sources();
            List<String> targets = wanted.pairs().stream()
                    .map(pair -> pair.references().get(0))
                    .toList();
            Signature origin = BuildVersion.signature()
                    .with(wanted.signature())
                    .with(overlap.signature())
                    .with("encoder", encoder.mark());
            Retrieval there = Retrieval.of(sources, targets, encoder);
            Retrieval back = Retrieval.of(targets, sources, encoder);
            output.printDifferences(
                    Stream.concat(there.misses().stream(), back.misses().stream())
                            .toList(),
                    spec.commandLine().getErr());
            List<Metric> metrics = List.of(
                    there.metric(name(pairs.from(), pairs.to()), origin),
                    back.metric(name(pairs.to(), pairs.from()), origin));
            output.print(metrics, spec.commandLine().getOut());
        }
        return 0;
    }

    private void requireLanguages(SentenceEncoder encoder) {
        for (Lang lang : List.of(pairs.from(), pairs.to())) {
            if (!encoder.speaks(lang)) {
                throw SongnguException.model(
                        "encoder " + encoder.mark() + " does not know " + lang.code(),
                        "songngu models list shows which encoders know both languages; --model encoder=ID takes one");
            }
        }
    }

    private static String name(Lang from, Lang to) {
        return "retrieval." + from.code() + "-" + to.code();
    }
}
