package org.songngu.align;

import java.util.List;
import org.songngu.provenance.Signature;

/** The beads of two texts, in order; every sentence of either is in exactly one of them. */
public record Alignment(List<Bead> beads, Signature signature) {
    public Alignment {
        beads = List.copyOf(beads);
    }
}
