package org.songngu.ingest.clean;

import java.util.List;
import java.util.Optional;
import org.songngu.ingest.clean.Line.Role;

/** The lead: the one sentence under a headline, unless a dateline shows that the story begins with it. */
final class LeadRule implements Rule {
    @Override
    public void apply(Sheet sheet) {
        Optional<Line> title =
                sheet.lines().stream().filter(line -> line.is(Role.TITLE)).findFirst();
        List<Line> story = sheet.lines().stream().filter(Line::isStory).toList();
        if (title.isEmpty()
                || story.size() < 2
                || Prose.endsSentence(title.get().text())) {
            return;
        }
        Line first = story.get(0);
        boolean dated = sheet.dateline()
                .filter(span -> span.end() <= first.story().start())
                .isPresent();
        if (first.is(Role.BODY) && !dated && Prose.isOneSentence(first.text())) {
            first.become(Role.LEAD);
        }
    }
}
