package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.Article;
import org.songngu.text.Span;

/**
 * The parts of an article in which no name is rewritten: a quotation, or a word, that {@code [sic]}, {@code (nguyên văn)} or
 * {@code (verbatim)} follows; code; tags; and the labels by which Markdown finds a link.
 */
final class Untouchable {
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'\\u2019-]*\\h)*[\\p{L}\\p{M}'\\u2019-]+$");
    private static final String NOTE =
            "\\h?[\\[(](?i:sic|verbatim|nguy(?:\\u00EA|e\\u0302)n v(?:\\u0103|a\\u0306)n)[\\])]";
    private static final Pattern VERBATIM = Pattern.compile("(?<=[\\p{L}\\p{M}\"'\\u2019\\u201D\\u00BB])" + NOTE);
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\h*\\r?\\n");
    private static final int REACH = 2000;

    private static final Pattern CODE = Pattern.compile("(?m)^ {0,3}(```+|~~~+)[^\\n]*\\n(?s:.*?)(?:^ {0,3}\\1|\\z)"
            + "|(?<!`)(`+)(?!`)[^\\n]{1,500}?(?<!`)\\2(?!`)");
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<(code|pre|kbd|samp|tt|script|style|textarea)\\b[^>]*>.*?</\\1\\s*>" + "|<!--.*?-->|</?[a-z][^<>]*>");
    private static final Pattern LABEL = Pattern.compile("(?m)^ {0,3}\\[([^\\[\\]\\n]+)]:");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\\n]+)]");

    private final List<Span> inText = new ArrayList<>();
    private final List<Span> inRaw = new ArrayList<>();

    Untouchable(Article article) {
        VERBATIM.matcher(article.text()).results().forEach(note -> verbatim(article.text(), note.start()));
        addAll(CODE, article.raw());
        if (!article.raw().equals(article.text())) {
            addAll(MARKUP, article.raw());
            labels(article.raw());
        }
    }

    boolean touches(Span text, Span raw) {
        return inText.stream().anyMatch(span -> span.overlaps(text))
                || inRaw.stream().anyMatch(span -> span.overlaps(raw));
    }

    private void addAll(Pattern pattern, String raw) {
        pattern.matcher(raw).results().forEach(found -> inRaw.add(new Span(found.start(), found.end())));
    }

    /** What ends at the note: a quotation from its opening mark, else one word and the words with a capital before it. */
    private void verbatim(String text, int end) {
        char last = text.charAt(end - 1);
        int open =
                switch (last) {
                    case '\u201D' -> opening(text, end, '\u201C');
                    case '\u2019' -> opening(text, end, '\u2018');
                    case '\u00BB' -> opening(text, end, '\u00AB');
                    case '"', '\'' -> opening(text, end, last);
                    default -> -1;
                };
        inText.add(new Span(open >= 0 ? open : nameBefore(text, end), end));
    }

    /** Where the quotation that ends at an index opens, in the same paragraph; -1 if it does not. */
    private static int opening(String text, int end, char mark) {
        char closing = text.charAt(end - 1);
        int depth = 1;
        for (int at = end - 2; at >= 0 && end - at <= REACH; at--) {
            char c = text.charAt(at);
            if (EMPTY_LINE.matcher(text).region(at, end).lookingAt()) {
                return -1;
            }
            depth += c == mark ? -1 : c == closing ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int nameBefore(String text, int end) {
        Matcher name = NAME_BEFORE.matcher(text).region(Math.max(0, end - 80), end);
        return name.find() ? name.start() : end - 1;
    }

    private void labels(String raw) {
        Set<String> known =
                LABEL.matcher(raw).results().map(label -> key(label.group(1))).collect(Collectors.toSet());
        BRACKETS.matcher(raw)
                .results()
                .filter(label -> known.contains(key(label.group(1))))
                .forEach(label -> inRaw.add(new Span(label.start(), label.end())));
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
