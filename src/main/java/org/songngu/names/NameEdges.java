package org.songngu.names;

import org.songngu.text.Characters;
import org.songngu.text.Span;

/** Where a name that no list has begins and ends. */
final class NameEdges {
    private static final String OPENING = "\"'([ -.,;:";
    private static final String CLOSING = "\"')] -,;:";
    /** {@code National Highway No. 9}: the number is not a part of what is taken for the name. */
    private static final String NUMBER = " No";

    /** What joins the parts of a file's name or an address. */
    private static final String JOINING = "_@/\\";

    private NameEdges() {}

    /** The span without the quotes, stops and possessive ending at its edges; it may be empty. */
    static Span trimmed(String view, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && OPENING.indexOf(view.charAt(start)) >= 0) {
            start++;
        }
        if (view.startsWith("'s", end - 2) && end - 2 > start) {
            end -= 2;
        }
        if (view.startsWith(NUMBER, end - NUMBER.length()) && end - NUMBER.length() > start) {
            end -= NUMBER.length();
        }
        while (end > start && CLOSING.indexOf(view.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
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
