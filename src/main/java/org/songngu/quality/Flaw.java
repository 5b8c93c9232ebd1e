package org.songngu.quality;

import java.util.Optional;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Span;

/**
 * Something in a translated segment that a reader should look at.
 *
 * @param rule a stable kebab-case name, such as {@code number-changed}
 * @param message one sentence that says what is wrong and what was expected
 * @param inSource where in the source text, if anywhere
 * @param inTarget where in the target text, if anywhere
 */
public record Flaw(String rule, Severity severity, String message, Optional<Span> inSource, Optional<Span> inTarget) {
    static Flaw ofSegment(String rule, Severity severity, String message) {
        return new Flaw(rule, severity, message, Optional.empty(), Optional.empty());
    }

    static Flaw inSource(String rule, Severity severity, String message, Span span) {
        return new Flaw(rule, severity, message, Optional.of(span), Optional.empty());
    }

    static Flaw inTarget(String rule, Severity severity, String message, Span span) {
        return new Flaw(rule, severity, message, Optional.empty(), Optional.of(span));
    }
}
