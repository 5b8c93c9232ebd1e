package org.songngu.translate;

import com.ibm.icu.text.Normalizer2;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

/** A wording as a model reads it: NFC, one space for every gap, none at the ends, no zero-width characters. */
final class Composed {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Composed() {}

    /** The wanted pieces keep their order. */
    static Wording of(Wording raw) {
        String text = raw.text();
        String composed = clean(text).stripTrailing();
        return new Wording(
                composed,
                raw.wanted().stream()
                        .map(wanted -> wanted.at(place(text, wanted.span().trimmedIn(text), composed.length())))
                        .toList());
    }

    private static Span place(String text, Span span, int limit) {
        int start = clean(text.substring(0, span.start())).length();
        int end = clean(text.substring(0, span.end())).length();
        return new Span(Math.min(start, limit), Math.min(end, limit));
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Whitespace.isIgnorable(c)) {
                continue;
            }
            boolean blank = Whitespace.isBlank(c);
            boolean first = clean.isEmpty();
            if (!blank) {
                clean.append(c);
            } else if (!first && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return NFC.normalize(clean);
    }
}
