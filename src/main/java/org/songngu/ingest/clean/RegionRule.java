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

    private static final int SHORT = 8;
    private static final int SHORT_LAO = 4;
    /** The share of a headline's words that its teaser says again. */
    private static final double SAID_AGAIN = 0.4;

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        boolean afterHeader = false;
        boolean begun = lines.stream().noneMatch(line -> line.is(Role.UNDECIDED) && isProse(line, false));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            begun |= line.isStory();
            afterHeader |= begun && line.opensRelated();
            if (!line.is(Role.UNDECIDED) || !isProse(line, begun)) {
                continue;
            }
            if (line.lang() == sheet.lang() && !(begun && isTeaser(sheet, i, afterHeader))) {
                line.become(Role.BODY);
                begun = true;
                afterHeader = false;
            }
        }
        dropLinks(sheet);
        keepLastLine(sheet);
        dropForeign(sheet);
    }

    /** One line right under the story, the last of the page, is its last sentence without a stop if it is long enough. */
    private static void keepLastLine(Sheet sheet) {
        List<Line> lines = sheet.lines();
        int last = sheet.lastStory();
        List<Line> below = lines.subList(last + 1, lines.size());
        if (last < 0 || below.isEmpty() || !below.stream().skip(1).allMatch(line -> line.is(Role.NOISE))) {
            return;
        }
        Line line = below.get(0);
        int longEnough = line.lang() == Lang.LO ? SHORT_LAO : SHORT;
        if (line.is(Role.UNDECIDED) && line.lang() == sheet.lang() && Prose.words(line.text()) >= longEnough) {
            line.become(Role.BODY);
        }
    }

    /** Under a header such as "Related news" all that is no prose is a link, until the story goes on. */
    private static void dropLinks(Sheet sheet) {
        boolean begun = false;
        boolean links = false;
        for (Line line : sheet.lines()) {
            begun |= line.isStory();
            links = (links || (begun && line.opensRelated())) && !line.isStory();
            if (links && line.is(Role.UNDECIDED) && line.lang() == sheet.lang()) {
                line.drop("related_link");
            }
        }
    }

    private static boolean isProse(Line line) {
        return isProse(line, true);
    }

    /** Above the story a sentence of two or three words greets the reader or is a headline; inside it may be an answer. */
    private static boolean isProse(Line line, boolean begun) {
        int words = Prose.words(line.text());
        if (line.lang() == Lang.LO && words >= LONG_LAO) {
            return true;
        }
        return words >= LONG
                || (words >= (begun ? 2 : 4) && Prose.endsSentence(line.text()))
                || (words >= 3 && isOpen(line.text()));
    }

    /** A comma, a semicolon or a speaker's colon at the end: no headline ends so. */
    private static boolean isOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == ',' || (last == ':' && Prose.words(text) >= 8) || Prose.endsQuotedSentence(text);
    }

    private static boolean isTeaser(Sheet sheet, int at, boolean afterHeader) {
        List<Line> lines = sheet.lines();
        if (at == 0) {
            return false;
        }
        Line above = lines.get(at - 1);
        if (above.wasDroppedAs("sidebar_date")) {
            return at > 1 && isHeadline(lines.get(at - 2));
        }
        boolean underHeadline = isHeadline(above);
        boolean goesOn =
                at + 1 < lines.size() && lines.get(at + 1).lang() == sheet.lang() && isProse(lines.get(at + 1));
        return afterHeader
                && underHeadline
                && !goesOn
                && Prose.repeats(above.text(), lines.get(at).text(), SAID_AGAIN);
    }

    private static boolean isHeadline(Line line) {
        boolean bare = line.is(Role.UNDECIDED) && !Prose.endsSentence(line.text());
        return bare || line.wasDroppedAs("related_link") || line.wasDroppedAs("sidebar_headline");
    }

    /** Outside of the body everything that is left in another language is a sidebar; inside, only what is no prose. */
    private static void dropForeign(Sheet sheet) {
        int first = sheet.firstStory();
        int last = sheet.lastStory();
        if (last < 0) {
            return;
        }
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (!line.is(Role.UNDECIDED)) {
                continue;
            }
            boolean outside = i < first || i > last;
            boolean foreign = line.lang() != sheet.lang();
            if (foreign && isProse(line) && !outside) {
                line.become(Role.BODY);
            } else if (foreign || i > last) {
                line.drop(label(line, sheet));
            }
        }
    }

    private static String label(Line line, Sheet sheet) {
        String kind = isProse(line)
                ? "sidebar_teaser"
                : Byline.isName(line.text()) && line.lang() == sheet.lang() ? "byline" : "site_chrome";
        return SiteWords.inLanguage(kind, line.lang(), sheet.lang());
    }
}
