package org.songngu.translate.memory;

import java.util.List;
import org.songngu.text.Lang;

/** Finds what can be exchanged in a sentence. Called by several threads at once. */
@FunctionalInterface
public interface SlotFinder {
    /** Finds nothing, so that nothing is repaired. */
    SlotFinder NONE = (lang, text) -> List.of();

    /**
     * The exchangeable pieces, in any order. Of two that overlap, the one that begins first counts, or the longer of two that
     * begin together.
     *
     * @param text the folded view of a sentence, on one line
     */
    List<Slot> slots(Lang lang, String text);
}
