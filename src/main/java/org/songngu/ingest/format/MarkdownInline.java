package org.songngu.ingest.format;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Reading;

/** Takes the markup out of the text of a Markdown block: emphasis, links, images, code marks, tags and escapes. */
final class MarkdownInline {
    /** How far a mark looks for its partner: no sentence is longer, and a long run of marks costs no more than its length. */
    private static final int REACH = 1000;

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>");
    private static final Pattern AUTOLINK = Pattern.compile("<(?:[a-z][a-z0-9+.-]*:[^\\s<>]+|[^\\s<>@]+@[^\\s<>]+)>");
    private static final Pattern REFERENCE = Pattern.compile("&[#a-zA-Z0-9]{1,40};");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+]:?");
    private static final Pattern TARGET = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^\\[\\]]*]");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String in;
    private final MappedText out = new MappedText();
    private final BitSet dropped = new BitSet();
    private final BitSet literal = new BitSet();

    private MarkdownInline(String in) {
        this.in = in;
    }

    static Reading read(Reading block) {
        MarkdownInline inline = new MarkdownInline(block.text());
        inline.run();
        Reading plain = inline.out.build();
        return new Reading(plain.text(), plain.toRaw().after(block.toRaw()));
    }

    private void run() {
        int at = 0;
        while (at < in.length()) {
            at = dropped.get(at) ? at + 1 : literal.get(at) ? keep(at) : step(at);
        }
    }

    private int keep(int at) {
        out.copy(in, at, at + 1);
        return at + 1;
    }

    /** Reads what begins here and tells where the next thing does. */
    private int step(int at) {
        return switch (in.charAt(at)) {
            case '\\' -> escape(at);
            case '`' -> code(at);
            case '<' -> tag(at);
            case '!' -> image(at);
            case '[' -> link(at);
            case '*', '_', '~' -> emphasis(at);
            case '&' -> reference(at);
            default -> keep(at);
        };
    }

    private int escape(int at) {
        boolean escapes = at + 1 < in.length() && PUNCTUATION.indexOf(in.charAt(at + 1)) >= 0;
        boolean breaksLine = at + 1 == in.length() || in.charAt(at + 1) == ' ';
        return escapes ? keep(at + 1) : breaksLine ? at + 1 : keep(at);
    }

    private int code(int at) {
        int length = run(at);
        int end = partner(in.substring(at, at + length), at + length, at + length + REACH);
        if (end < 0) {
            out.copy(in, at, at + length);
            return at + length;
        }
        literal.set(at + length, end);
        dropped.set(end, end + length);
        return at + length;
    }

    private int tag(int at) {
        Matcher autolink = matcher(AUTOLINK, at);
        if (autolink.lookingAt()) {
            literal.set(at + 1, autolink.end() - 1);
            dropped.set(autolink.end() - 1);
            return at + 1;
        }
        Matcher tag = matcher(TAG, at);
        if (!tag.lookingAt()) {
            return keep(at);
        }
        if (tag.group().toLowerCase(Locale.ROOT).startsWith("<br")) {
            out.add(' ', at, tag.end());
        }
        return tag.end();
    }

    /** An image among words shows no words. */
    private int image(int at) {
        int close = at + 1 < in.length() && in.charAt(at + 1) == '[' ? closing(at + 1) : -1;
        Matcher target = matcher(TARGET, close + 1);
        return close > 0 && target.lookingAt() ? target.end() : keep(at);
    }

    private int link(int at) {
        Matcher footnote = matcher(FOOTNOTE, at);
        if (footnote.lookingAt()) {
            return footnote.end();
        }
        int close = closing(at);
        Matcher target = matcher(TARGET, close + 1);
        if (close < 0 || !target.lookingAt()) {
            return keep(at);
        }
        dropped.set(close, target.end());
        return at + 1;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < in.length() && i - open < REACH; i++) {
            char c = in.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A run of marks opens emphasis where a word follows it and the same run stands after a later word. */
    private int emphasis(int at) {
        int length = run(at);
        int end = at + length;
        boolean opens = end < in.length() && in.charAt(end) != ' ' && (in.charAt(at) != '_' || !isWord(at - 1));
        boolean known = length <= 3 && (in.charAt(at) != '~' || length == 2);
        int partner = opens && known ? closer(in.substring(at, end), end) : -1;
        if (partner < 0) {
            out.copy(in, at, end);
        } else {
            dropped.set(partner, partner + length);
        }
        return end;
    }

    private int closer(String marks, int from) {
        int limit = from + REACH;
        for (int at = partner(marks, from, limit); at >= 0; at = partner(marks, at + marks.length(), limit)) {
            boolean afterWord = in.charAt(at - 1) != ' ';
            boolean inWord = marks.charAt(0) == '_' && isWord(at + marks.length());
            if (afterWord && !inWord && !dropped.get(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where a run of exactly these marks comes next; -1 where none is near. */
    private int partner(String marks, int from, int limit) {
        for (int at = from; at < limit && at < in.length(); at++) {
            if (in.charAt(at) == marks.charAt(0)) {
                int length = run(at);
                if (length == marks.length()) {
                    return at;
                }
                at += length - 1;
            }
        }
        return -1;
    }

    private int reference(int at) {
        Matcher reference = matcher(REFERENCE, at);
        if (!reference.lookingAt()) {
            return keep(at);
        }
        out.add(CharacterReferences.decode(in, at, reference.end(), false));
        return reference.end();
    }

    private int run(int at) {
        int end = at;
        while (end < in.length() && in.charAt(end) == in.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private boolean isWord(int at) {
        return at >= 0 && at < in.length() && Character.isLetterOrDigit(in.charAt(at));
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(in).region(at, Math.min(in.length(), at + REACH));
    }
}
