package org.songngu.brief;

import java.util.Optional;
import org.songngu.glossary.Outcome;
import org.songngu.glossary.TermHit;

/**
 * A hit of a term and what became of it on the target side.
 *
 * @param outcome empty where there is no target for it to have become anything of
 */
public record TermUse(TermHit hit, Optional<Outcome> outcome) {
    /** A hit in a sentence without a target. */
    public static TermUse open(TermHit hit) {
        return new TermUse(hit, Optional.empty());
    }

    public static TermUse settled(TermHit hit, Outcome outcome) {
        return new TermUse(hit, Optional.of(outcome));
    }
}
