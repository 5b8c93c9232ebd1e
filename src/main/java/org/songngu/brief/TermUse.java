package org.songngu.brief;

import java.util.Optional;
import org.songngu.glossary.Outcome;
import org.songngu.glossary.TermHit;

/**
 * A hit of a term and what became of it on the target side.
 *
 * @param outcome empty where there is no target for it to have become anything of
 * @param found the form of it that stands in the target; empty if none does
 */
public record TermUse(TermHit hit, Optional<Outcome> outcome, Optional<String> found) {
    /** A hit in a sentence without a target. */
    public static TermUse open(TermHit hit) {
        return new TermUse(hit, Optional.empty(), Optional.empty());
    }
}
