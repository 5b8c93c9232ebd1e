package org.songngu.evaluate.findings;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.songngu.text.Span;

/** What every way of spoiling does: draws a place, takes it away. */
final class Draw {
    private Draw() {}

    static <T> Optional<T> one(List<T> places, Random random) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    /** A text without a piece, and without the second of the two spaces that then stand together. */
    static String without(String text, Span piece) {
        String before = text.substring(0, piece.start());
        String after = text.substring(piece.end());
        boolean spaced = before.isEmpty() || before.endsWith(" ");
        return before + (spaced && after.startsWith(" ") ? after.substring(1) : after);
    }
}
