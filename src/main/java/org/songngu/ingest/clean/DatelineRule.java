package org.songngu.ingest.clean;

import java.util.List;

/** Takes the dateline out of the first sentence; only the first paragraphs can have one. */
final class DatelineRule implements Rule {
    private static final int FIRST = 3;

    @Override
    public void apply(Sheet sheet) {
        if (sheet.dateline().isPresent()) {
            return;
        }
        List<Line> story =
                sheet.lines().stream().filter(Line::isStory).limit(FIRST).toList();
        for (Line line : story) {
            int length = Dateline.lengthIn(line.text());
            if (length > 0) {
                sheet.setDateline(line.takeStart(length));
                return;
            }
        }
    }
}
