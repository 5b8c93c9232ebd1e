package org.songngu.glossary;

import org.songngu.text.Finding.Severity;

/**
 * Something in a glossary that its maintainer should look at.
 *
 * @param file as it was given
 * @param line on which the cell begins
 * @param column the name of the column
 * @param id of the row; empty for the header
 * @param rule a stable kebab-case name, such as {@code shared-form}
 * @param message one sentence that says what is wrong and names the value
 */
public record GlossaryFinding(
        String file, int line, String column, String id, String rule, Severity severity, String message) {

    /** {@code file:line:column: message}, the form that editors jump to. */
    public String oneLine() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
