package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.clean.Line.Role;
import org.songngu.text.Lang;

/**
 * Tells the body from what stands before and after it. A line of prose in the main language is body, unless it belongs to a
 * teaser of another story: under a date, or after a header such as "Related news" with a headline of its own.
 */
final class RegionRule implements Rule {
    private static final int LONG = 20;
    /** Lao paragraphs often have no full stop; a heading is shorter than this. */
    private static final int LONG_LAO = 9;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        boolean afterHeader = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean begun = sheet.lastStory() >= 0;
            afterHeader |= begun && line.opensRelated();
            if (!line.is(Role.UNDECIDED) || !isProse(line)) {
                continue;
            }
            if (line.lang() == sheet.lang() && !isTeaser(sheet, i, afterHeader)) {
                line.become(Role.BODY);
                afterHeader = false;
            }
        }
        dropForeign(sheet);
    }

    private static boolean isProse(Line line) {
        int words = Prose.words(line.text());
        if (line.lang() == Lang.LO && words >= LONG_LAO) {
            return true;
        }
        return words >= LONG || (words >= 4 && (Prose.endsSentence(line.text()) || isQuotedOrOpen(line.text())));
    }

    private static boolean isQuotedOrOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return (last == ';' || last == ',') && Prose.words(text) >= 8;
    }

    private static boolean isTeaser(Sheet sheet, int at, boolean afterHeader) {
        List<Line> lines = sheet.lines();
        if (at == 0 || sheet.lastStory() < 0) {
            return false;
        }
        Line above = lines.get(at - 1);
        if (above.wasDroppedAs("sidebar_date")) {
            return true;
        }
        boolean underHeadline = above.is(Role.UNDECIDED) && !Prose.endsSentence(above.text());
        boolean goesOn =
                at + 1 < lines.size() && lines.get(at + 1).lang() == sheet.lang() && isProse(lines.get(at + 1));
        return afterHeader && underHeadline && !goesOn;
    }

    /** Outside of the body everything that is left in another language is a sidebar; inside, only what is no prose. */
    private static void dropForeign(Sheet sheet) {
        int first = sheet.firstStory();
        int last = sheet.lastStory();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (!line.is(Role.UNDECIDED) || last < 0) {
                continue;
            }
            boolean outside = i < first || i > last;
            boolean foreign = line.lang() != sheet.lang();
            if (foreign && isProse(line) && !outside) {
                line.become(Role.BODY);
            } else if (foreign || (outside && i > last)) {
                line.drop(label(line, sheet));
            }
        }
    }

    private static String label(Line line, Sheet sheet) {
        String kind = isProse(line)
                ? "sidebar_teaser"
                : isName(line.text()) && line.lang() == sheet.lang() ? "byline" : "site_chrome";
        return SiteWords.inLanguage(kind, line.lang(), sheet.lang());
    }

    /** Two to five words that all begin with a capital: the author under the story. */
    private static boolean isName(String text) {
        return text.matches("(?:\\p{Lu}[\\p{L}\\p{M}.]*[\\h,–-]*){2,5}");
    }
}
