package org.songngu.align;

import org.songngu.text.Span;

/** What it costs to say that sentences translate each other. */
interface PairCost {
    /** The cost of a bead with sentences on both sides; the less, the more likely. */
    double of(Span source, Span target);

    /** The cost of leaving one sentence without its like. */
    double skip();

    /** How sure it is that the sides belong together, from 0 to 1. */
    double score(Span source, Span target);
}
