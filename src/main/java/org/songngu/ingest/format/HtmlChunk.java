package org.songngu.ingest.format;

import java.util.regex.Pattern;
import org.songngu.text.Reading;

/**
 * A line of a page as a browser shows it, white space collapsed.
 *
 * @param linked how many of its characters are links
 * @param bold how many of its characters are bold
 */
record HtmlChunk(Reading reading, HtmlBox box, int linked, int bold) {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final int LONG = 80;
    private static final int SHORT = 25;

    String text() {
        return reading.text();
    }

    /** Text to be read: long enough, or a full sentence, and not mostly links. */
    boolean isProse() {
        int length = text().length();
        return linked * 10 < length * 4
                && !isHeading()
                && (length >= LONG || (length >= SHORT && endsSentence(text())));
    }

    boolean isLink() {
        return linked * 10 > text().length() * 8;
    }

    boolean isBold() {
        return bold * 10 > text().length() * 9;
    }

    boolean isHeading() {
        return HEADING.matcher(box.element.normalName()).matches();
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)] ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }
}
