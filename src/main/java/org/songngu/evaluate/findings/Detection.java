package org.songngu.evaluate.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.quality.SegmentCheck;

/**
 * How many segments that were spoilt in one way get a flaw that they had not before.
 *
 * @param spoilt segments that this kind fits
 * @param missed those of them that the checker let pass
 */
public record Detection(Corruption kind, long seed, int spoilt, List<Missed> missed) {
    private static final int DIGITS = 3;

    public Detection {
        missed = List.copyOf(missed);
    }

    /** A spoilt target that the checker let pass. */
    public record Missed(Judged judged, String target) {}

    /**
     * Spoils the target of every pair that the kind fits. Each kind starts a generator of its own, so that neither the other
     * kinds nor a limit on the pairs change what is done to a pair. The generator is {@link Random}, whose numbers are specified
     * for good.
     */
    public static Detection of(Corruption kind, long seed, List<Judged> pairs, SegmentCheck check) {
        Random random = new Random(seed);
        List<Missed> missed = new ArrayList<>();
        int spoilt = 0;
        for (Judged judged : pairs) {
            Optional<String> target = kind.spoil(judged.pair(), random);
            spoilt += target.isPresent() ? 1 : 0;
            target.filter(text -> !judged.hasMoreFlawsWith(text, check))
                    .ifPresent(text -> missed.add(new Missed(judged, text)));
        }
        return new Detection(kind, seed, spoilt, missed);
    }

    /** The share; empty where the kind fitted no segment. */
    public Optional<Metric> metric(Signature origin) {
        if (spoilt == 0) {
            return Optional.empty();
        }
        int detected = spoilt - missed.size();
        Signature signature = Signature.of("detected", detected + "/" + spoilt)
                .with("seed", String.valueOf(seed))
                .with("rng", "java.util.Random")
                .with(origin);
        return Optional.of(
                new Metric("findings.detected." + kind.word(), (double) detected / spoilt, DIGITS, signature));
    }

    /** A line for each spoilt target that passed, with the reference it was made from. */
    public List<String> lines(String file) {
        return missed.stream()
                .map(one -> file + ":" + one.judged().line() + ": " + kind.word() + ": " + one.target() + " | "
                        + one.judged().pair().target())
                .toList();
    }
}
