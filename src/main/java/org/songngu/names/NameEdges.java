package org.songngu.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Characters;
import org.songngu.text.Span;

/** Where a name that no list has begins and ends. */
final class NameEdges {
    private static final String OPENING = "\"'([ -.,;:";
    private static final String CLOSING = "\"')] -,;:";
    /** {@code National Highway No. 9}. */
    private static final Pattern NUMBER = Pattern.compile("(?:(?<= No)\\.?| No\\.?) ?\\d+[A-Z]?");

    /** What joins the parts of a file's name, an address or a sum of money. */
    private static final String JOINING = "_@/\\$";

    private NameEdges() {}

    /** The span without the quotes, stops and possessive ending at its edges, and with the number that follows; it may be
     * empty. */
    static Span trimmed(String view, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && OPENING.indexOf(view.charAt(start)) >= 0) {
            start++;
        }
        if (view.startsWith("'s", end - 2) && end - 2 > start) {
            end -= 2;
        }
        while (end > start && CLOSING.indexOf(view.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, withNumber(view, start, end));
    }

    private static int withNumber(String view, int start, int end) {
        Matcher number = NUMBER.matcher(view).region(end, view.length()).useTransparentBounds(true);
        return end > start && number.lookingAt() ? number.end() : end;
    }

    /** True if the span cuts no word. */
    static boolean areWhole(String view, Span span) {
        return isEdge(view, span.start()) && isEdge(view, span.end());
    }

    private static boolean isEdge(String view, int at) {
        if (at == 0 || at == view.length()) {
            return true;
        }
        char before = view.charAt(at - 1);
        char after = view.charAt(at);
        return JOINING.indexOf(before) < 0
                && JOINING.indexOf(after) < 0
                && !(Characters.isOfWord(before) && Characters.isOfWord(after));
    }
}
