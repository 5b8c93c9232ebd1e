package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;

/** List items: the marker is noise, what follows is an item. A number counts as a marker only where its list goes on. */
final class ListRule implements Rule {
    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        long numbers =
                lines.stream().filter(line -> ListMarker.isNumber(line.text())).count();
        for (Line line : lines) {
            int marker = line.is(Role.UNDECIDED) ? ListMarker.lengthIn(line.text()) : 0;
            if (marker > 0
                    && (numbers > 1 || !ListMarker.isNumber(line.text()))
                    && marker < line.text().length()) {
                line.cutStart(marker, "list_marker");
                line.become(Role.LIST_ITEM);
            }
        }
    }
}
