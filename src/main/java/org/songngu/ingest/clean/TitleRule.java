package org.songngu.ingest.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.ingest.clean.Line.Role;

/**
 * The title: before the body, the first line in the main language that is long enough and no sentence. A first line that is
 * one short sentence is a title too if what follows says the same at more length.
 */
final class TitleRule implements Rule {
    private static final int LONGEST = 30;
    private static final int LONGEST_SENTENCE = 20;
    private static final int LONGEST_KICKER = 4;
    private static final double SAID_AGAIN = 0.6;
    /** The sentence that opens a report says on which day it happened. */
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)\\h+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\h+(?:January|February|March|April|May|June"
                    + "|July|August|September|October|November|December)|\\d{1,2}[/.-]\\d{1,2}|this (?:morning|afternoon)"
                    + "|yesterday|today)\\b|ngày|hôm nay|sáng nay|chiều nay|ວັນທີ|ມື້ນີ້");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:The|It|They|He|She|This|That|These|Those|His|Her|Its|Their|However|Ông|Bà|Đây|Đó|Nó|Họ)\\b");

    @Override
    public void apply(Sheet sheet) {
        if (sheet.lines().stream().noneMatch(line -> line.is(Role.TITLE))) {
            headline(sheet).or(() -> sentenceTitle(sheet)).ifPresent(line -> line.become(Role.TITLE));
        }
        settleTop(sheet);
    }

    private static Optional<Line> headline(Sheet sheet) {
        List<Line> headlines = sheet.lines().subList(0, sheet.firstStory()).stream()
                .filter(line -> line.is(Role.UNDECIDED))
                .filter(line -> Prose.words(line.text()) >= 3 && Prose.words(line.text()) <= LONGEST)
                .filter(line -> !line.text().endsWith(":"))
                .toList();
        boolean kicker = headlines.size() > 1
                && isKicker(headlines.get(0).text(), headlines.get(1).text());
        return headlines.stream().skip(kicker ? 1 : 0).findFirst();
    }

    /** A few words in capitals over a longer headline that is not in capitals. */
    private static boolean isKicker(String first, String second) {
        return Prose.words(first) <= LONGEST_KICKER
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !second.equals(second.toUpperCase(Locale.ROOT))
                && second.length() > first.length();
    }

    private static Optional<Line> sentenceTitle(Sheet sheet) {
        int first = sheet.firstStory();
        List<Line> story = sheet.lines().stream().filter(Line::isStory).toList();
        if (story.size() < 3 || (first > 0 && sheet.lines().get(first - 1).is(Role.UNDECIDED))) {
            return Optional.empty();
        }
        Line line = story.get(0);
        boolean question = line.text().matches("(?s).*[?!][\"”’]?$");
        boolean short1 = Prose.words(line.text()) <= LONGEST_SENTENCE && Prose.isOneSentence(line.text());
        boolean title = short1 && !Dateline.startsIn(line.text()) && (question || isSaidAgain(line, story));
        return title ? Optional.of(line) : Optional.empty();
    }

    private static boolean isSaidAgain(Line line, List<Line> story) {
        String next = story.get(1).text();
        return next.length() > line.text().length()
                && DATED.matcher(next).find()
                && !POINTS_BACK.matcher(next).lookingAt()
                && Prose.repeats(line.text(), next, SAID_AGAIN);
    }

    /** What else stands before the body: after the title a heading, before it site chrome. */
    private static void settleTop(Sheet sheet) {
        boolean titled = false;
        for (Line line : sheet.lines().subList(0, sheet.firstStory())) {
            titled |= line.is(Role.TITLE);
            if (line.is(Role.UNDECIDED) && titled && Byline.isName(line.text())) {
                line.drop("byline");
            } else if (line.is(Role.UNDECIDED) && titled) {
                line.become(Role.HEADING);
            } else if (line.is(Role.UNDECIDED)) {
                line.drop(SiteWords.inLanguage("site_chrome", line.lang(), sheet.lang()));
            }
        }
    }
}
