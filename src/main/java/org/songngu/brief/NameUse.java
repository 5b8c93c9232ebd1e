package org.songngu.brief;

import java.util.Optional;
import org.songngu.glossary.Outcome;
import org.songngu.names.NameMention;

/**
 * A mention of a name and what became of it on the target side.
 *
 * @param outcome empty where there is no target yet, or no form in its language that could be looked for
 * @param found the form of it that stands in the target; empty if none does
 */
public record NameUse(NameMention mention, Optional<Outcome> outcome, Optional<String> found) {
    /** A mention of which nothing is expected in a target. */
    public static NameUse open(NameMention mention) {
        return new NameUse(mention, Optional.empty(), Optional.empty());
    }
}
