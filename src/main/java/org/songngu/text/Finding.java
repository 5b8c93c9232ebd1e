package org.songngu.text;

import java.util.Locale;

/**
 * Something a reader should look at: a rule that fired at a span of an article's text.
 *
 * @param rule a stable kebab-case name, such as {@code forbidden-form}
 * @param message one sentence that says what is wrong and what is right
 */
public record Finding(String rule, Severity severity, String message, Span span) {
    /** How bad a finding is. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        /** The name in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
