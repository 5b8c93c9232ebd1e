package org.songngu.translate;

import java.util.Optional;
import org.songngu.text.Lang;

/** A translation memory to ask. Immutable, so any number of threads may ask it. */
public interface MemorySearch {
    /** Its best translation of a sentence: {@link Origin#MEMORY} if it has exactly this one, else {@link Origin#FUZZY}. */
    Optional<Target> find(Lang from, Lang to, String sentence);

    /** What stands for this memory in a signature. */
    String mark();
}
