package org.songngu.ingest.clean;

import org.songngu.ingest.clean.Line.Role;

/** A dateline on a line of its own, near the top. */
final class LoneDatelineRule implements Rule {
    private static final int TOP = 12;

    @Override
    public void apply(Sheet sheet) {
        for (Line line : sheet.lines().subList(0, Math.min(TOP, sheet.lines().size()))) {
            if (line.is(Role.UNDECIDED) && Dateline.isWhole(line.text())) {
                sheet.setDateline(line.takeStart(line.text().length()));
                line.become(Role.NOISE);
                return;
            }
        }
    }
}
