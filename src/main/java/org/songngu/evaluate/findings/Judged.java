package org.songngu.evaluate.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.quality.Flaw;
import org.songngu.quality.SegmentCheck;
import org.songngu.quality.SegmentPair;

/**
 * A pair that people translated, which is presumed right, and what the checker says of it all the same.
 *
 * @param line of the table, counted from 1
 */
public record Judged(int line, SegmentPair pair, List<Flaw> flaws) {
    public Judged {
        flaws = List.copyOf(flaws);
    }

    public static Judged by(SegmentCheck check, int line, SegmentPair pair) {
        return new Judged(line, pair, check.check(pair));
    }

    /**
     * True if the checker says more of another target: a flaw of a rule, or about words, that it does not find in the reference.
     * Messages are not compared, for some name a measure, which changes with every letter.
     */
    boolean hasMoreFlawsWith(String target, SegmentCheck check) {
        SegmentPair spoilt = new SegmentPair(pair.from(), pair.source(), pair.to(), target, pair.names());
        Map<Kept, Integer> known = new HashMap<>();
        flaws.forEach(flaw -> known.merge(Kept.of(flaw, pair), 1, Integer::sum));
        return check.check(spoilt).stream()
                .map(flaw -> Kept.of(flaw, spoilt))
                .anyMatch(flaw -> known.merge(flaw, -1, Integer::sum) < 0);
    }

    /** What of a flaw does not move when the words around it change. */
    private record Kept(String rule, String inSource, String inTarget) {
        static Kept of(Flaw flaw, SegmentPair pair) {
            return new Kept(
                    flaw.rule(),
                    flaw.inSource().map(span -> span.in(pair.source())).orElse(""),
                    flaw.inTarget().map(span -> span.in(pair.target())).orElse(""));
        }
    }
}
