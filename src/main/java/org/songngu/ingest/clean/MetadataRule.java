package org.songngu.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.ingest.clean.Line.Role;

/** What scrapers leave at the top: {@code date 2025-12-02} glued to the text, {@code url: …} and {@code author: …} lines. */
final class MetadataRule implements Rule {
    private static final Pattern GLUED = Pattern.compile(
            "(?:date|published|ngày đăng)[\\h:]+(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}\\S*)?(?=\\h|$)");
    private static final Pattern FIELD =
            Pattern.compile("(?i)(?:url|link|source_url|author|date|published|published_at|updated|crawled|fetched|"
                    + "tags?|keywords|category|section|id|lang|language)\\h*[:=]\\h*\\S.{0,200}");
    private static final int TOP = 8;

    @Override
    public void apply(Sheet sheet) {
        int top = Math.min(TOP, sheet.lines().size());
        for (Line line : sheet.lines().subList(0, top)) {
            if (!line.is(Role.UNDECIDED)) {
                continue;
            }
            String text = line.text();
            Matcher glued = GLUED.matcher(text);
            if (glued.lookingAt()) {
                sheet.noteDate(glued.group(1));
                line.cutStart(glued.end(), "scraper_metadata");
                dropIfEmpty(line);
            } else if (FIELD.matcher(text).matches() && !Prose.endsSentence(text)) {
                line.drop("scraper_metadata");
            } else {
                return;
            }
        }
    }

    private static void dropIfEmpty(Line line) {
        if (line.story().isEmpty()) {
            line.become(Role.NOISE);
        }
    }
}
