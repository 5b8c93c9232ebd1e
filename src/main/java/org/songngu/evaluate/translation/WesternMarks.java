package org.songngu.evaluate.translation;

import java.util.regex.Pattern;

/** Sets the punctuation of Western languages apart by the rules of NIST's mteval-v13a, which leave 1,234.5 whole. */
final class WesternMarks {
    private static final Pattern MARK = Pattern.compile("([{-~\\[-` -&(-+:-@/])");
    private static final Pattern STOP_AFTER_NO_DIGIT = Pattern.compile("([^0-9])([.,])");
    private static final Pattern STOP_BEFORE_NO_DIGIT = Pattern.compile("([.,])([^0-9])");
    private static final Pattern DASH_AFTER_DIGIT = Pattern.compile("([0-9])(-)");

    private WesternMarks() {}

    /** The whole of it: entities read, and the line padded so that a stop at its end is set apart from a digit too. */
    static String mteval13a(String line) {
        String joined = line.replace("<skipped>", "").replace("-\n", "").replace("\n", " ");
        return apart(" " + withEntitiesRead(joined) + " ");
    }

    static String withEntitiesRead(String line) {
        return line.replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    /** The punctuation rules alone. */
    static String apart(String line) {
        return stopsApart(marksApart(line));
    }

    /** All marks but stops, commas, dashes and single quotes. */
    static String marksApart(String line) {
        return MARK.matcher(line).replaceAll(" $1 ");
    }

    /** Stops and commas outside of numbers, and dashes behind digits. */
    static String stopsApart(String line) {
        String after = STOP_AFTER_NO_DIGIT.matcher(line).replaceAll("$1 $2 ");
        String before = STOP_BEFORE_NO_DIGIT.matcher(after).replaceAll(" $1 $2");
        return DASH_AFTER_DIGIT.matcher(before).replaceAll("$1 $2 ");
    }
}
