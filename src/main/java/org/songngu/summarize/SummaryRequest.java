package org.songngu.summarize;

import java.util.Optional;

/**
 * What is wanted of a summary.
 *
 * @param query what the summary is to be about; empty for whatever the article is about
 */
public record SummaryRequest(Budget budget, Optional<String> query) {
    public SummaryRequest {
        query = query.filter(text -> !text.isBlank());
    }

    public static SummaryRequest of(Budget budget) {
        return new SummaryRequest(budget, Optional.empty());
    }
}
