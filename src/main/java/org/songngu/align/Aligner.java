package org.songngu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.songngu.model.SentenceEncoder;
import org.songngu.provenance.Signature;
import org.songngu.text.Span;

/**
 * Aligns the sentences of a text with those of its translation: beads of up to four sentences a side, in the order of both texts,
 * that together cost least. What a pair costs is told by the vectors of an encoder, by lengths and by shared numbers; without an
 * encoder by the last two.
 *
 * <p>Up to some thousand sentences the whole plane is searched, then a band along its diagonal: time and memory grow with the number
 * of sentences times the width of the band. As thread-safe as its encoder.
 */
@RequiredArgsConstructor
public final class Aligner {
    /** The most sentences on a side of a bead. */
    static final int MOST = 4;

    private final Optional<SentenceEncoder> encoder;

    /** The cheapest beads of two texts, given as their sentences; the encoder must speak the languages of both. */
    public Alignment align(List<String> source, List<String> target) {
        Lengths lengths = Lengths.of(source, target);
        Numbers numbers = Numbers.of(source, target);
        PairCost cost = encoder.<PairCost>map(e -> VectorCost.of(e, source, target, lengths, numbers))
                .orElseGet(() -> new LengthCost(lengths, numbers));
        Band band = Band.along(lengths, source.size(), target.size());
        List<Bead> beads = new ArrayList<>();
        for (Step step : new BeadSearch(cost, band).cheapest()) {
            beads.add(bead(step, cost));
        }
        return new Alignment(beads, signature());
    }

    private static Bead bead(Step step, PairCost cost) {
        Span source = step.source();
        Span target = step.target();
        double score = source.isEmpty() || target.isEmpty() ? 0 : cost.score(source, target);
        return new Bead(source, target, score);
    }

    /** What it works with. */
    public Signature signature() {
        return Signature.of("align", encoder.isPresent() ? "vectors+lengths+numbers" : "lengths+numbers")
                .with("beads", "0-1..." + MOST + "-" + MOST)
                .with("encoder", encoder.map(SentenceEncoder::mark).orElse("none"));
    }
}
