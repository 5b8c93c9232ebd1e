package org.songngu.quality;

import org.songngu.text.Finding.Severity;
import org.songngu.text.Span;

/**
 * {@code unpaired-bracket} and {@code unpaired-quote}: one without its partner, where the source has none such. Straight, curly
 * and angle double quotes count; apostrophes and single quotes do not, nor does an inch mark after a digit.
 */
final class PairRule implements Rule {
    private static final String[] BRACKETS = {"()", "[]", "{}"};

    @Override
    public void check(Checked segment) {
        String source = segment.source().view();
        String target = segment.target().view();
        for (String pair : BRACKETS) {
            if (balance(target, pair) != 0 && balance(source, pair) == 0) {
                String message = "A bracket " + pair + " has no partner.";
                segment.add(Flaw.inTarget(
                        "unpaired-bracket",
                        Severity.WARNING,
                        message,
                        last(segment, pair.charAt(balance(target, pair) > 0 ? 0 : 1))));
            }
        }
        if (quotes(target) % 2 != 0 && quotes(source) % 2 == 0) {
            segment.add(Flaw.inTarget(
                    "unpaired-quote", Severity.WARNING, "A quotation mark has no partner.", last(segment, '"')));
        }
    }

    private static Span last(Checked segment, char mark) {
        int at = segment.target().view().lastIndexOf(mark);
        return segment.target().original(at, at + 1);
    }

    private static int balance(String view, String pair) {
        int open = 0;
        for (int i = 0; i < view.length(); i++) {
            open += view.charAt(i) == pair.charAt(0) ? 1 : view.charAt(i) == pair.charAt(1) ? -1 : 0;
        }
        return open;
    }

    private static int quotes(String view) {
        int quotes = 0;
        for (int i = 0; i < view.length(); i++) {
            boolean inch = i > 0 && Character.isDigit(view.charAt(i - 1)) && quotes % 2 == 0;
            quotes += view.charAt(i) == '"' && !inch ? 1 : 0;
        }
        return quotes;
    }
}
