package org.songngu.translate;

import java.util.List;
import org.songngu.text.Lang;

/** A sentence, or a part of a long one, that goes through the model at once, and what is wanted of it. */
record Piece(Lang from, Lang to, String text, List<Sought> sought) {
    Piece {
        sought = List.copyOf(sought);
    }
}
