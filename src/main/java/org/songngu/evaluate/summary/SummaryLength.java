package org.songngu.evaluate.summary;

import java.util.Optional;
import org.songngu.summarize.Budget;

/**
 * How long the summaries of all systems may be.
 *
 * @param fixed the same for every story; empty for as many sentences as the reference has
 */
public record SummaryLength(Optional<Budget> fixed) {
    /** As many sentences as the reference. */
    public static final SummaryLength OF_REFERENCE = new SummaryLength(Optional.empty());

    Budget of(Story story) {
        return fixed.orElseGet(
                () -> new Budget.Sentences(Math.max(1, story.reference().sentences())));
    }

    String label() {
        return fixed.map(Budget::label).orElse("sentences=reference");
    }
}
