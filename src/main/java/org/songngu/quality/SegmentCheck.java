package org.songngu.quality;

import java.util.List;
import org.songngu.quantity.QuantityReader;
import org.songngu.text.Finding.Severity;

/**
 * Looks for what a translation of one segment lost, added or spoiled. Made to be believed: a rule that cannot be sure keeps
 * silent. Immutable and safe for threads.
 */
public final class SegmentCheck {
    private static final List<Rule> RULES = List.of(
            new NumberRule(),
            new LengthRule(),
            new RepetitionRule(),
            new ScriptRule(),
            new UntranslatedRule(),
            new NameRule(),
            new PairRule(),
            new FormRule());

    private final QuantityReader reader;

    public SegmentCheck(QuantityReader reader) {
        this.reader = reader;
    }

    /** The flaws of a segment, by rule; an empty translation has that flaw alone, an empty source none. */
    public List<Flaw> check(SegmentPair pair) {
        if (pair.source().isBlank()) {
            return List.of();
        }
        if (pair.target().isBlank()) {
            return List.of(Flaw.ofSegment("empty", Severity.ERROR, "The segment has no translation."));
        }
        Checked segment = new Checked(pair, reader);
        RULES.forEach(rule -> rule.check(segment));
        return segment.flaws();
    }
}
