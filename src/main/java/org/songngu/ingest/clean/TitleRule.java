package org.songngu.ingest.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.ingest.clean.Line.Role;

/**
 * The title: before the body, the first line in the main language that is long enough and no sentence. A first line that is
 * one short sentence is a title too if what follows says the same at more length.
 */
final class TitleRule implements Rule {
    private static final int LONGEST = 30;
    private static final int LONGEST_SENTENCE = 20;
    private static final double SAID_AGAIN = 0.6;

    @Override
    public void apply(Sheet sheet) {
        if (sheet.lines().stream().noneMatch(line -> line.is(Role.TITLE))) {
            headline(sheet).or(() -> sentenceTitle(sheet)).ifPresent(line -> line.become(Role.TITLE));
        }
        settleTop(sheet);
    }

    private static Optional<Line> headline(Sheet sheet) {
        return sheet.lines().subList(0, Math.max(0, sheet.firstStory())).stream()
                .filter(line -> line.is(Role.UNDECIDED))
                .filter(line -> Prose.words(line.text()) >= 3 && Prose.words(line.text()) <= LONGEST)
                .filter(line -> !line.text().endsWith(":"))
                .findFirst();
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
        Set<String> title = Prose.contentWords(line.text());
        Set<String> next = Prose.contentWords(story.get(1).text());
        long again = title.stream().filter(next::contains).count();
        boolean longer = story.get(1).text().length() > line.text().length();
        return !title.isEmpty() && longer && again >= title.size() * SAID_AGAIN;
    }

    /** What else stands before the body: after the title a heading, before it site chrome. */
    private static void settleTop(Sheet sheet) {
        boolean titled = false;
        for (Line line : sheet.lines().subList(0, sheet.firstStory())) {
            titled |= line.is(Role.TITLE);
            if (line.is(Role.UNDECIDED) && titled) {
                line.become(Role.HEADING);
            } else if (line.is(Role.UNDECIDED)) {
                line.drop(SiteWords.inLanguage("site_chrome", line.lang(), sheet.lang()));
            }
        }
    }
}
