package org.songngu.glossary;

import java.util.Locale;

/** What became of a term's hit on the target side; every hit of a translated segment has exactly one. */
public enum Outcome {
    /** The target had an accepted form before anything was done. */
    ALREADY,
    /** The model was made to write the form. */
    CONSTRAINED,
    /** A known wrong form stood in the target and was replaced. */
    REPAIRED,
    /** No accepted form stands in the target. */
    FAILED;

    /** The name in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
