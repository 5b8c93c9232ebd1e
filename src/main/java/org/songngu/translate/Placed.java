package org.songngu.translate;

import java.util.Locale;

/** What became of a {@link Wanted} in a target: every one has exactly one outcome. */
public record Placed(Wanted wanted, Outcome outcome) {
    /** How a form came into the target, or that it did not. */
    public enum Outcome {
        /** It came by itself. */
        ALREADY,
        /** The model was made to write it. */
        CONSTRAINED,
        /** It was put there, or put right, after the model was done. */
        REPAIRED,
        /** It is not there. */
        FAILED;

        /** The name in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isThere() {
        return outcome != Outcome.FAILED;
    }
}
