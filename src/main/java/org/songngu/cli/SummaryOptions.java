package org.songngu.cli;

import java.util.Optional;
import org.songngu.summarize.Budget;
import org.songngu.summarize.SummaryRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much of an article is wanted, and what it is to be about. */
final class SummaryOptions {
    /** At most one of these. */
    static final class Length {
        @Option(
                names = "--sentences",
                paramLabel = "N",
                description = "At most N sentences (default: a quarter of them, from 3 to 8).")
        private Optional<Integer> sentences = Optional.empty();

        @Option(names = "--words", paramLabel = "N", description = "At most N words (Vietnamese: syllables).")
        private Optional<Integer> words = Optional.empty();

        @Option(names = "--ratio", paramLabel = "R", description = "At most this share of the sentences, such as 0.25.")
        private Optional<Double> ratio = Optional.empty();

        @Option(names = "--full", description = "Every sentence, headings too.")
        private boolean full;

        Budget budget() {
            if (full) {
                return Budget.FULL;
            }
            return sentences
                    .<Budget>map(Budget.Sentences::new)
                    .or(() -> words.map(Budget.Words::new))
                    .or(() -> ratio.map(Budget.Ratio::new))
                    .orElse(Budget.USUAL);
        }
    }

    @ArgGroup(multiplicity = "0..1")
    private Length length = new Length();

    @Option(
            names = "--query",
            paramLabel = "TEXT",
            description = "Prefer sentences about this, such as 'border trade'.")
    private Optional<String> query = Optional.empty();

    SummaryRequest request() {
        return new SummaryRequest(length.budget(), query);
    }
}
