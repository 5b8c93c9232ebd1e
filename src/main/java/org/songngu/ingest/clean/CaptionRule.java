package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;

/** Captions without a stub: a line that ends with a photo credit, or a short line set in among lines that are not. */
final class CaptionRule implements Rule {
    private static final int LONGEST = 60;
    private static final int LONGEST_INDENTED = 25;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        long indented = lines.stream().filter(Line::indented).count();
        boolean indentMeans = indented * 3 < lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.is(Role.UNDECIDED) && !line.is(Role.LIST_ITEM)) {
                continue;
            }
            if (isCaption(lines, i) || (indentMeans && isIndentedCaption(line))) {
                Credits.dropCaption(line);
            }
        }
    }

    /** "Source: X" under a picture is a photo credit; after the last sentence of the story it is an agency's. */
    private static boolean isCaption(List<Line> lines, int at) {
        String text = lines.get(at).text();
        int credit = Credits.photoCredit(text);
        if (credit < 0 || Prose.words(text) > LONGEST || Credits.isCreditLine(text)) {
            return false;
        }
        boolean storyGoesOn = lines.stream().skip(at + 1L).anyMatch(CaptionRule::isProse);
        return storyGoesOn || !Credits.isCreditLine(text.substring(credit));
    }

    private static boolean isProse(Line line) {
        return Prose.endsSentence(line.text()) && Prose.words(line.text()) > 8;
    }

    private static boolean isIndentedCaption(Line line) {
        return line.indented()
                && Prose.words(line.text()) <= LONGEST_INDENTED
                && ListMarker.lengthIn(line.text()) == 0
                && Prose.isOneSentence(line.text());
    }
}
