package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;

/** Headings inside the body: lines that are no sentence, and English lines with a full stop and without a verb. */
final class HeadingRule implements Rule {
    private static final int LONGEST = 20;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(Role.UNDECIDED)) {
                line.become(isUtterance(lines, i) || Prose.words(line.text()) > LONGEST ? Role.BODY : Role.HEADING);
            } else if (line.is(Role.BODY) && isHeading(lines, i)) {
                line.become(Role.HEADING);
            }
        }
    }

    /** One word with its stop between paragraphs: a question or an answer, {@code Really?} */
    private static boolean isUtterance(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return at > 0 && lines.get(at - 1).isStory() && Prose.words(text) > 0 && Prose.endsSentence(text);
    }

    private static boolean isHeading(List<Line> lines, int at) {
        String text = lines.get(at).text();
        boolean between = at > 0 && at + 1 < lines.size() && lines.get(at + 1).isStory();
        boolean opensList =
                text.endsWith(":") && at + 1 < lines.size() && lines.get(at + 1).is(Role.LIST_ITEM);
        return (between && Prose.isVerblessEnglish(text))
                || (opensList && Prose.words(text) <= LONGEST && Prose.isOneSentence(text));
    }
}
