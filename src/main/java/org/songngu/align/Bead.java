package org.songngu.align;

import org.songngu.text.Span;

/**
 * Consecutive sentences of the source and those of the target that say the same; one side is empty where the other text says nothing
 * of it.
 *
 * @param source numbers of sentences, from 0, the end exclusive
 * @param target the same of the other text
 * @param score how sure it is that the sides belong together, from 0 to 1; 0 where a side is empty
 */
public record Bead(Span source, Span target, double score) {
    public Bead {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a bead of nothing");
        }
    }

    /** True if both sides have a sentence. */
    public boolean isPair() {
        return !source.isEmpty() && !target.isEmpty();
    }
}
