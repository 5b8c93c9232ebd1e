package org.songngu.translate;

import java.util.Locale;

/** Where a target came from. */
public enum Origin {
    /** A translation memory has exactly this sentence. */
    MEMORY,
    /** A translation memory has a similar one. */
    FUZZY,
    MODEL,
    /** There is no target: it is empty. */
    NONE;

    /** The name in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
