package org.songngu.translate;

import java.util.List;
import java.util.Optional;

/**
 * The target side of a segment.
 *
 * @param text in NFC; empty if and only if {@code origin} is {@link Origin#NONE}
 * @param score from 0 to 1: 1 for an exact match of the memory, the similarity of a fuzzy one, a model's mean probability of a
 *     token, 0 for none
 * @param placed what became of each wanted piece of the source, those of the wording first; nothing where there is no text
 * @param remark what a reviewer should know about this target: one line
 */
public record Target(String text, Origin origin, double score, List<Placed> placed, Optional<String> remark) {
    public static final Target NONE = new Target("", Origin.NONE, 0);

    public Target {
        placed = List.copyOf(placed);
        if (text.isEmpty() != (origin == Origin.NONE)) {
            throw new IllegalArgumentException("a target of origin " + origin + " with the text: " + text);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a score from 0 to 1: " + score);
        }
    }

    /** A target of whose source nothing was wanted in particular. */
    public Target(String text, Origin origin, double score) {
        this(text, origin, score, List.of(), Optional.empty());
    }

    Target withPlaced(List<Placed> outcomes) {
        return new Target(text, origin, score, outcomes, remark);
    }
}
