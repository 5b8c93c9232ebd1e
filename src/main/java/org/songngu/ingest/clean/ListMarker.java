package org.songngu.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/** The sign at the start of a list item: a dash, a bullet, a number or a letter with a stop or bracket. */
final class ListMarker {
    private static final Pattern BULLET =
            Pattern.compile("(?:[-–—+*•●▪◦·]|[0-9\\u0ED0-\\u0ED9]{1,2}[.)]|\\(?[a-zđ][.)])(?=[\\h])");

    private ListMarker() {}

    /** The length of the marker at the start of a line, 0 where there is none. */
    static int lengthIn(String line) {
        Matcher marker = BULLET.matcher(line);
        return marker.lookingAt() ? marker.end() : 0;
    }

    static boolean startsIn(String text, Span line) {
        return lengthIn(line.in(text)) > 0;
    }

    static boolean isNumber(String line) {
        return lengthIn(line) > 0 && Character.isDigit(line.charAt(0));
    }
}
