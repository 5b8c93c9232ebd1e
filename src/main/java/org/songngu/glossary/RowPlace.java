package org.songngu.glossary;

import java.util.List;
import org.songngu.text.Finding.Severity;

/** A row under check, and the list to which its findings go. */
record RowPlace(GlossaryFile file, GlossaryFile.Entry entry, List<GlossaryFinding> findings) {

    Term term() {
        return entry.term();
    }

    String where() {
        return file.name() + ":" + entry.row().line();
    }

    void add(String column, String rule, Severity severity, String message) {
        Integer cell = file.columns().index().get(column);
        add(cell == null ? 0 : cell, column, new Remark(rule, severity, message));
    }

    void add(int cell, Remark remark) {
        add(cell, file.columns().nameOf(cell), remark);
    }

    private void add(int cell, String column, Remark remark) {
        findings.add(new GlossaryFinding(
                file.name(),
                entry.row().lineOf(cell),
                column,
                term().id(),
                remark.rule(),
                remark.severity(),
                remark.message()));
    }

    /** A finding that has no place yet. */
    record Remark(String rule, Severity severity, String message) {}
}
