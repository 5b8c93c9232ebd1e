package org.songngu.align;

import java.util.List;
import java.util.stream.IntStream;
import org.songngu.model.DotProduct;
import org.songngu.model.SentenceEncoder;
import org.songngu.text.Span;

/**
 * Costs by the distance of vectors, against the mean distance of either side from the whole other text, so that a sentence near to
 * everything is near to nothing; times the number of sentences on both sides, so that one large bead does not beat the small ones in it
 * (Vecalign: Thompson and Koehn 2019). Lengths and numbers decide where vectors are undecided.
 */
final class VectorCost implements PairCost {
    /** A bead of two sentences and one, of which one says nothing of it, costs more than the pair and this. */
    private static final double SKIP = 0.48;

    /** The poorer the encoder, the farther are true pairs apart, and the more must be borne before a sentence is skipped. */
    private static final double SKIP_BY_DISTANCE = 0.6;

    private static final int SAMPLE = 200;
    private static final double LENGTH = 0.02;
    private static final double NUMBERS = 0.15;
    private static final double LEAST_DISTANCE = 1e-3;

    private final SideVectors sources;
    private final SideVectors targets;
    private final float[][] sourceNearness;
    private final float[][] targetNearness;
    private final Lengths lengths;
    private final Numbers numbers;
    private final double skip;

    private VectorCost(SideVectors sources, SideVectors targets, Lengths lengths, Numbers numbers) {
        this.sources = sources;
        this.targets = targets;
        this.sourceNearness = sources.nearnessTo(targets);
        this.targetNearness = targets.nearnessTo(sources);
        this.lengths = lengths;
        this.numbers = numbers;
        this.skip = SKIP + SKIP_BY_DISTANCE * usualDistance();
    }

    static VectorCost of(
            SentenceEncoder encoder, List<String> source, List<String> target, Lengths lengths, Numbers numbers) {
        return new VectorCost(SideVectors.of(encoder, source), SideVectors.of(encoder, target), lengths, numbers);
    }

    @Override
    public double of(Span source, Span target) {
        if (source.length() + target.length() > 2 && lengths.clash(source, target)) {
            return Double.POSITIVE_INFINITY;
        }
        double deviation = lengths.deviation(source, target);
        double cost =
                distance(source, target) + LENGTH * deviation * deviation + NUMBERS * numbers.unlike(source, target);
        return Math.max(0, cost) * source.length() * target.length();
    }

    /** 1 where the sides are as far apart as any two sentences of the texts. */
    private double distance(Span source, Span target) {
        double near = sourceNearness[source.start()][source.length() - 1]
                + targetNearness[target.start()][target.length() - 1];
        return (1 - cosine(source, target)) / Math.max(LEAST_DISTANCE, 1 - near / 2);
    }

    /** The median distance of a sentence of the source from that of the target which is nearest to it. */
    private double usualDistance() {
        int every = Math.max(1, sources.size() / SAMPLE);
        double[] nearest = IntStream.range(0, sources.size())
                .filter(i -> i % every == 0)
                .mapToDouble(i -> IntStream.range(0, targets.size())
                        .mapToDouble(j -> distance(new Span(i, i + 1), new Span(j, j + 1)))
                        .min()
                        .orElse(1))
                .sorted()
                .toArray();
        return nearest.length == 0 ? 1 : nearest[nearest.length / 2];
    }

    private double cosine(Span source, Span target) {
        return DotProduct.of(sources.of(source), targets.of(target));
    }

    @Override
    public double skip() {
        return skip;
    }

    @Override
    public double score(Span source, Span target) {
        return Math.min(1, Math.max(0, 1 - distance(source, target)));
    }
}
