package org.songngu.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.ingest.Block.Layout;
import org.songngu.ingest.Document;
import org.songngu.text.Reading;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

/**
 * Reads the Markdown that articles are kept in: front matter, headings, paragraphs wrapped over lines, lists, quotes, tables
 * and images. Code, comments, scripts and link definitions are no text.
 */
final class MarkdownReader {
    private static final Pattern FENCE = Pattern.compile("(```+|~~~+).*");
    private static final Pattern UNREAD = Pattern.compile("<(?:!--|script\\b|style\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNREAD_END =
            Pattern.compile("-->|</script\\s*>|</style\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDERLINE = Pattern.compile("(=+|-+)\\s*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|(\\d{1,3})[.)])\\s+(?=\\S)");
    private static final Pattern IMAGE = Pattern.compile(
            "!\\[((?:[^\\[\\]]|\\[[^\\[\\]]*])*)](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^\\]]*])\\s*");
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]+]:\\s*\\S+.*");

    private static final int LONGEST_IMAGE = 2000;

    private final String raw;
    private final List<Part> parts = new ArrayList<>();
    private final List<Span> paragraph = new ArrayList<>();
    private Layout layout = Layout.PARAGRAPH;
    /** What ends the code, comment or script that the current line stands in. */
    private Optional<Pattern> skippedUntil = Optional.empty();

    private record Part(Reading text, Layout layout, int level) {}

    private MarkdownReader(String raw) {
        this.raw = raw;
    }

    static Document read(String input, String raw) {
        FrontMatter front = FrontMatter.of(raw);
        MarkdownReader reader = new MarkdownReader(raw);
        reader.readLines(front.end());
        return reader.blocks(front).document(input, raw, front.origin(), front.lang());
    }

    private void readLines(int from) {
        int start = from;
        while (start < raw.length()) {
            int end = start;
            while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
                end++;
            }
            line(new Span(start, end));
            start = end + (raw.startsWith("\r\n", end) ? 2 : 1);
        }
        flush();
    }

    private void line(Span whole) {
        Span line = withoutQuoteMarks(whole.trimmedIn(raw));
        String text = line.in(raw);
        if (skippedUntil.isPresent()) {
            skippedUntil = skippedUntil.filter(end -> !end.matcher(text).find());
        } else if (text.isEmpty() || (isRule(text) && !isUnderline(text))) {
            flush();
        } else if (!opensUnread(text)) {
            block(line, text);
        }
    }

    private Span withoutQuoteMarks(Span line) {
        Span inner = line;
        while (!inner.isEmpty() && raw.charAt(inner.start()) == '>') {
            inner = new Span(inner.start() + 1, inner.end()).trimmedIn(raw);
        }
        return inner;
    }

    private boolean opensUnread(String text) {
        Matcher fence = FENCE.matcher(text);
        if (fence.matches()) {
            flush();
            skippedUntil = Optional.of(Pattern.compile("^" + fence.group(1)));
            return true;
        }
        if (UNREAD.matcher(text).matches()) {
            flush();
            skippedUntil =
                    Optional.of(UNREAD_END).filter(end -> !end.matcher(text).find());
            return true;
        }
        return paragraph.isEmpty() && DEFINITION.matcher(text).matches();
    }

    private void block(Span line, String text) {
        Matcher image = IMAGE.matcher(text.length() > LONGEST_IMAGE ? "" : text);
        Matcher item = ITEM.matcher(text);
        int level = headingLevel(text);
        if (level > 0) {
            flush();
            add(List.of(headingText(line, level)), Layout.HEADING, level);
        } else if (isUnderline(text)) {
            add(List.copyOf(paragraph), Layout.HEADING, text.startsWith("=") ? 1 : 2);
            paragraph.clear();
        } else if (image.matches()) {
            flush();
            add(List.of(new Span(image.start(1), image.end(1)).shift(line.start())), Layout.CAPTION, 0);
        } else if (text.startsWith("|") && text.endsWith("|")) {
            flush();
            row(line);
        } else if (item.lookingAt() && begins(item)) {
            flush();
            layout = Layout.LIST_ITEM;
            paragraph.add(new Span(line.start() + item.end(), line.end()));
        } else {
            paragraph.add(line);
        }
    }

    private static int headingLevel(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean ends = level == text.length() || Whitespace.isHorizontal(text.charAt(level));
        return level <= 6 && ends ? level : 0;
    }

    /** A heading may be closed by as many marks as its writer likes. */
    private Span headingText(Span line, int level) {
        Span text = new Span(line.start() + level, line.end()).trimmedIn(raw);
        int end = text.end();
        while (end > text.start() && raw.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == text.start() || Whitespace.isHorizontal(raw.charAt(end - 1));
        return closed ? new Span(text.start(), end).trimmedIn(raw) : text;
    }

    private static boolean isRule(String text) {
        char mark = text.charAt(0);
        return "-*_".indexOf(mark) >= 0
                && text.chars().allMatch(c -> c == mark || c == ' ')
                && text.chars().filter(c -> c == mark).count() >= 3;
    }

    private boolean isUnderline(String text) {
        return !paragraph.isEmpty()
                && layout == Layout.PARAGRAPH
                && UNDERLINE.matcher(text).matches();
    }

    /** A year that a wrapped line happens to begin with is no list. */
    private boolean begins(Matcher item) {
        return paragraph.isEmpty()
                || layout == Layout.LIST_ITEM
                || item.group(1) == null
                || item.group(1).equals("1");
    }

    private void row(Span line) {
        if (line.in(raw).chars().allMatch(c -> "|:- ".indexOf(c) >= 0)) {
            return;
        }
        int from = line.start() + 1;
        for (int i = from; i < line.end(); i++) {
            if (raw.charAt(i) == '|' && raw.charAt(i - 1) != '\\') {
                add(List.of(new Span(from, i)), Layout.PARAGRAPH, 0);
                from = i + 1;
            }
        }
    }

    private void flush() {
        add(List.copyOf(paragraph), layout, 0);
        paragraph.clear();
        layout = Layout.PARAGRAPH;
    }

    /** The lines of a block, joined by spaces that stand for the line breaks. */
    private void add(List<Span> lines, Layout role, int level) {
        MappedText joined = new MappedText();
        for (Span line : lines) {
            if (!joined.isEmpty()) {
                int lineBreak = joined.sourceEnd();
                joined.add(' ', lineBreak, lineBreak + 1);
            }
            joined.copy(raw, line.start(), line.end());
        }
        if (!joined.isEmpty()) {
            parts.add(new Part(MarkdownInline.read(joined.build()), role, level));
        }
    }

    private BlockSequence blocks(FrontMatter front) {
        int title = titleAt();
        BlockSequence blocks = new BlockSequence();
        if (title < 0) {
            front.title().ifPresent(text -> blocks.add(text, Layout.TITLE));
        }
        for (int i = 0; i < parts.size(); i++) {
            blocks.add(
                    parts.get(i).text(),
                    i == title ? Layout.TITLE : parts.get(i).layout());
        }
        return blocks;
    }

    /** The heading that opens the document, else the only one of the first level. */
    private int titleAt() {
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).level() == 1) {
                first.add(i);
            }
        }
        boolean opens = !first.isEmpty() && first.get(0) == 0;
        return opens || first.size() == 1 ? first.get(0) : -1;
    }
}
