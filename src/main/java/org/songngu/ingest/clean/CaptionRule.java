package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;

/** Captions without a stub: a line that ends with a photo credit, or a short line set in among lines that are not. */
final class CaptionRule implements Rule {
    private static final int LONGEST = 60;
    private static final int LONGEST_INDENTED = 18;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        long indented = lines.stream().filter(Line::indented).count();
        boolean indentMeans = indented * 3 < lines.size();
        int lastProse = lastProse(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.is(Role.UNDECIDED) && !line.is(Role.LIST_ITEM)) {
                continue;
            }
            if (isCaption(line.text(), i < lastProse) || (indentMeans && isIndentedCaption(lines, i, lastProse))) {
                boolean alone = Credits.photoCredit(line.text()) == 0;
                Credits.dropCaption(line);
                if (alone) {
                    dropCaptionAbove(lines, i);
                }
            }
        }
    }

    /** A credit on a line of its own belongs to the caption above it, a line inside the story that is no sentence. */
    private static void dropCaptionAbove(List<Line> lines, int credit) {
        boolean begun = lines.subList(Math.max(0, credit - 4), Math.max(0, credit - 1)).stream()
                .anyMatch(line -> Prose.isLongSentence(line.text()));
        Line above = lines.get(Math.max(0, credit - 1));
        if (begun
                && above.is(Role.UNDECIDED)
                && Prose.words(above.text()) >= 4
                && Character.isLetter(Prose.lastInk(above.text()))) {
            above.drop("caption");
        }
    }

    /** "Source: X" under a picture is a photo credit; after the last sentence of the story it is an agency's. */
    private static boolean isCaption(String text, boolean storyGoesOn) {
        int credit = Credits.photoCredit(text);
        if (credit < 0 || Prose.words(text) > LONGEST || Credits.isCreditLine(text)) {
            return false;
        }
        return storyGoesOn || !Credits.isCreditLine(text.substring(credit));
    }

    private static int lastProse(List<Line> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !Prose.isLongSentence(lines.get(last).text())) {
            last--;
        }
        return last;
    }

    /** One short indented sentence between paragraphs that are not: two in a row are verses or a letter. */
    private static boolean isIndentedCaption(List<Line> lines, int at, int lastProse) {
        Line line = lines.get(at);
        boolean alone = at > 0
                && at < lastProse
                && !lines.get(at - 1).indented()
                && !lines.get(at + 1).indented();
        return line.indented()
                && alone
                && "\"“‘'".indexOf(line.text().charAt(0)) < 0
                && Prose.words(line.text()) <= LONGEST_INDENTED
                && ListMarker.lengthIn(line.text()) == 0
                && Prose.isOneSentence(line.text());
    }
}
