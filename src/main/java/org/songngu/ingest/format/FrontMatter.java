package org.songngu.ingest.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/**
 * The lines between two {@code ---} at the head of a Markdown file that say what it is. Of YAML only {@code key: value}
 * lines are understood, the rest is passed over.
 */
final class FrontMatter {
    private static final Pattern OPEN = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\R|$)");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_][\\w-]*)[ \\t]*:[ \\t]*([^\\r\\n]*)");
    private static final int MOST_LINES = 200;

    private final String raw;
    private final Map<String, Span> values = new LinkedHashMap<>();
    private int end;

    private FrontMatter(String raw) {
        this.raw = raw;
    }

    /** What stands at the head of this file; nothing where no second {@code ---} follows. */
    static FrontMatter of(String raw) {
        FrontMatter front = new FrontMatter(raw);
        Matcher open = OPEN.matcher(raw);
        if (open.lookingAt()) {
            front.read(open.end());
        }
        return front;
    }

    private void read(int from) {
        Matcher line = LINE.matcher(raw);
        int at = from;
        for (int i = 0; i < MOST_LINES && at < raw.length() && line.find(at); i++) {
            String text = line.group(1).strip();
            at = line.end();
            if (text.equals("---") || text.equals("...")) {
                end = at;
                return;
            }
            entry(line.start(1), line.end(1));
        }
        values.clear();
    }

    private void entry(int from, int to) {
        Matcher entry = ENTRY.matcher(raw).region(from, to);
        if (entry.matches()) {
            Span value = new Span(entry.start(2), entry.end(2)).trimmedIn(raw);
            values.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), unquoted(value));
        }
    }

    private Span unquoted(Span value) {
        boolean quoted = value.length() >= 2
                && "\"'".indexOf(raw.charAt(value.start())) >= 0
                && raw.charAt(value.start()) == raw.charAt(value.end() - 1);
        return quoted ? new Span(value.start() + 1, value.end() - 1) : value;
    }

    Optional<Reading> title() {
        return Optional.ofNullable(values.get("title"))
                .map(span ->
                        new MappedText().copy(raw, span.start(), span.end()).build());
    }

    Article.Origin origin() {
        Optional<String> date = value("date").or(() -> value("published")).flatMap(HtmlHead::isoDate);
        return new Article.Origin(date, value("author").or(() -> value("authors")));
    }

    Optional<Lang> lang() {
        return value("lang").or(() -> value("language")).flatMap(HtmlHead::lang);
    }

    /** Where the text begins. */
    int end() {
        return end;
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(span -> span.in(raw)).filter(text -> !text.isBlank());
    }
}
