package org.songngu.quality;

/** Looks for one sort of flaw. Immutable. */
interface Rule {
    void check(Checked segment);
}
