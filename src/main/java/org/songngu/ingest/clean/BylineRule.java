package org.songngu.ingest.clean;

import org.songngu.ingest.clean.Line.Role;

/** Lines that name the writer, the editor or the translator. */
final class BylineRule implements Rule {
    @Override
    public void apply(Sheet sheet) {
        for (Line line : sheet.lines()) {
            if (line.is(Role.UNDECIDED) && Byline.isSigned(line.text())) {
                line.drop("byline");
            }
        }
    }
}
