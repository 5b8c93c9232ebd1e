package org.songngu.evaluate.translation;

import java.util.List;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;

/**
 * The metrics by the names that a user gives them.
 *
 * @param tokenizer for BLEU
 * @param lowercase compares without regard to case; TER always does
 */
public record MetricChoice(BleuTokenizer tokenizer, boolean lowercase) {
    private static final List<String> NAMES = List.of("chrf++", "chrf", "bleu", "ter");

    /** The metric of a name; a usage error that lists them for any other. */
    public TranslationMetric named(String name) {
        return switch (name) {
            case "bleu" -> new Bleu(tokenizer, Smoothing.EXP, lowercase, false);
            case "chrf" -> new Chrf(6, 0, 2, lowercase, false);
            case "chrf++" -> new Chrf(6, 2, 2, lowercase, false);
            case "ter" -> Ter.DEFAULT;
            default ->
                throw SongnguException.usage(
                        "unknown metric: " + name,
                        DidYouMean.hint(name, NAMES, "use one or more of " + String.join(", ", NAMES)));
        };
    }
}
