package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;

/** List items: the marker is noise, what follows is an item. A number counts as a marker only where its list goes on. */
final class ListRule implements Rule {
    private static final int LONGEST_HEADING = 12;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        long numbers =
                lines.stream().filter(line -> ListMarker.isNumber(line.text())).count();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int marker = line.is(Role.UNDECIDED) ? ListMarker.lengthIn(line.text()) : 0;
            if (marker > 0
                    && (numbers > 1 || !ListMarker.isNumber(line.text()))
                    && marker < line.text().length()
                    && !isNumberedHeading(lines, i)) {
                line.cutStart(marker, "list_marker");
                line.become(Role.LIST_ITEM);
            }
        }
    }

    /** A short line with a number and no stop that stands between paragraphs, not between other items. */
    private static boolean isNumberedHeading(List<Line> lines, int at) {
        String text = lines.get(at).text();
        boolean alone = !isItem(lines, at - 1) && !isItem(lines, at + 1) && at + 1 < lines.size();
        return alone && ListMarker.isNumber(text) && Prose.words(text) <= LONGEST_HEADING && !Prose.endsSentence(text);
    }

    private static boolean isItem(List<Line> lines, int at) {
        return at >= 0
                && at < lines.size()
                && (lines.get(at).is(Role.LIST_ITEM)
                        || ListMarker.lengthIn(lines.get(at).text()) > 0);
    }
}
