package org.songngu.translate;

import java.util.List;

/** A sentence to translate, as it stands in its article, and what must be in its target. */
public record Wording(String text, List<Wanted> wanted) {
    public Wording {
        wanted = List.copyOf(wanted);
        for (Wanted piece : wanted) {
            if (piece.span().end() > text.length()
                    || piece.span().trimmedIn(text).isEmpty()) {
                throw new IllegalArgumentException(piece.span() + " holds nothing of: " + text);
            }
        }
    }

    /** A sentence of which nothing is wanted in particular. */
    public static Wording of(String text) {
        return new Wording(text, List.of());
    }
}
