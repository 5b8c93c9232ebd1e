package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;

/** Agency credits: on a line of their own, or glued to the last sentence of the story. */
final class AgencyRule implements Rule {
    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (Line line : lines) {
            if (line.is(Role.UNDECIDED) && Credits.isCreditLine(line.text())) {
                line.drop("agency_credit");
            }
        }
        for (Line line : lines) {
            int credit = line.is(Role.UNDECIDED) || line.isStory() ? Credits.gluedCredit(line.text()) : -1;
            if (credit > 0) {
                line.cutEnd(credit, "agency_credit");
            }
        }
    }
}
