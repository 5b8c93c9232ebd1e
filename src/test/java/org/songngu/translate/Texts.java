package org.songngu.translate;

import java.util.List;
import org.songngu.text.Span;

/** Wordings written down shortly. */
final class Texts {
    private Texts() {}

    static Wanted wanted(String text, String surface, Wanted.Kind kind, String... forms) {
        int at = text.indexOf(surface);
        if (at < 0) {
            throw new IllegalArgumentException(surface + " is not in: " + text);
        }
        return new Wanted(new Span(at, at + surface.length()), kind, List.of(forms));
    }

    static Wanted term(String text, String surface, String... forms) {
        return wanted(text, surface, Wanted.Kind.TERM, forms);
    }

    static Wanted name(String text, String surface, String... forms) {
        return wanted(text, surface, Wanted.Kind.NAME, forms);
    }

    static Wording wording(String text, Wanted... wanted) {
        return new Wording(text, List.of(wanted));
    }
}
