package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;
import org.songngu.text.Folded;

/**
 * A headline that stands twice in a row is a link to another story; before the story begins it is the title said twice. A
 * sentence of the story that stands twice is kept once.
 */
final class DuplicateRule implements Rule {
    private static final int LONGEST = 40;
    /** A shorter sentence may be said twice on purpose. */
    private static final int SHORT = 8;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        boolean begun = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.is(Role.UNDECIDED) && next.is(Role.UNDECIDED) && same(line, next)) {
                drop(sheet, line, next, begun);
            }
            begun |= line.is(Role.UNDECIDED) && Prose.isLongSentence(line.text());
        }
    }

    private static void drop(Sheet sheet, Line line, Line next, boolean begun) {
        if (line.lang() == sheet.lang() && Prose.endsSentence(line.text())) {
            if (Prose.words(line.text()) > SHORT) {
                next.drop("duplicate");
            }
            return;
        }
        if (!begun && line.lang() == sheet.lang()) {
            next.drop("title_duplicate");
            if (sheet.lines().stream().noneMatch(other -> other.is(Role.TITLE))) {
                line.become(Role.TITLE);
            }
            return;
        }
        boolean foreign = line.lang() != sheet.lang();
        String label = foreign ? "sidebar_headline_" + line.lang().code() : "related_link";
        line.drop(label);
        next.drop(label + "_duplicate");
    }

    private static boolean same(Line a, Line b) {
        return Prose.words(a.text()) <= LONGEST
                && Folded.of(a.text())
                        .view()
                        .equalsIgnoreCase(Folded.of(b.text()).view());
    }
}
