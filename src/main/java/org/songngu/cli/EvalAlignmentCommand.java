package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.align.Aligner;
import org.songngu.align.Alignment;
import org.songngu.evaluate.alignment.AlignmentScore;
import org.songngu.evaluate.alignment.AlignmentScore.Sides;
import org.songngu.evaluate.alignment.GoldBeads;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.TrainingOverlap;
import org.songngu.pipeline.Engine;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the alignment of sentences. */
@Command(
        name = "alignment",
        description = "Align two texts that have a sentence a line, and compare the beads with gold.",
        footer = {
            "",
            "Strict: both sides of a bead are those of a gold bead. Lax: it joins two sentences that a gold bead joins too."
                    + " Precision (P) counts every bead found, recall (R) the gold beads that have both sides, as Vecalign's"
                    + " scorer does.",
            "Beads with a sentence that the model was trained on do not count (overlap:N/M sentences in the signature); where"
                    + " they are more than a tenth of a text, there is no score.",
            "",
            "Examples:",
            "  songngu eval alignment en.txt vi.txt gold.beads",
            "  songngu eval alignment en.txt lo.txt gold.beads --model encoder=labse --differences"
        })
final class EvalAlignmentCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SOURCE", description = "A text with a sentence a line.")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", description = "The other text.")
    private Path target = Path.of("");

    @Parameters(
            index = "2",
            paramLabel = "GOLD",
            description = "A bead a line, numbers of sentences from 0: [0,1]:[0], or [2]:[] for one without its like.")
    private Path gold = Path.of("");

    @Mixin
    private AlignOptions options = new AlignOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SentenceLines sources = SentenceLines.read(source);
        SentenceLines targets = SentenceLines.read(target);
        GoldBeads wanted = GoldBeads.read(
                gold, sources.sentences().size(), targets.sentences().size());
        Lang from = options.from(sources.sentences());
        Lang to = options.to(targets.sentences());
        try (Engine engine = options.engine()) {
            Aligner aligner = options.aligner(engine, from, to);
            TrainingOverlap trained = TrainingOverlap.of(engine.models(), Installation.trainingKeys());
            Overlap left = trained.check(source.toString(), sources.segments());
            Overlap right = trained.check(target.toString(), targets.segments());
            Alignment alignment = aligner.align(sources.sentences(), targets.sentences());
            AlignmentScore score = new AlignmentScore(
                    unseen(wanted.beads(), left, right),
                    unseen(alignment.beads().stream().map(Sides::of).toList(), left, right));
            output.printDifferences(score.differences(), spec.commandLine().getErr());
            Signature origin = data(wanted, sources, targets)
                    .with("lang", from.code() + "-" + to.code())
                    .with(left.and(right).signature())
                    .with(BuildVersion.signature())
                    .with(alignment.signature());
            output.print(score.metrics(origin), spec.commandLine().getOut());
        }
        return 0;
    }

    private static List<Sides> unseen(List<Sides> beads, Overlap left, Overlap right) {
        return beads.stream()
                .filter(bead -> bead.source().stream().noneMatch(left::isSeen)
                        && bead.target().stream().noneMatch(right::isSeen))
                .toList();
    }

    private static Signature data(GoldBeads gold, SentenceLines source, SentenceLines target) {
        return Signature.of("gold", gold.file())
                .with("sha256", gold.sha256().substring(0, 12))
                .with("source", source.name() + "@" + source.sha256().substring(0, 12))
                .with("target", target.name() + "@" + target.sha256().substring(0, 12))
                .with(
                        "sentences",
                        source.sentences().size() + "+" + target.sentences().size());
    }
}
