package org.songngu.brief;

import java.util.List;
import org.songngu.text.Passage;

/**
 * One row of a brief: a sentence, a heading or a list item.
 *
 * @param i the 0-based number of the sentence in the article, so that an extract has gaps
 * @param paragraph the 0-based number of its paragraph in the article
 * @param flags the findings that belong to this row
 */
public record Segment(int i, int paragraph, Passage.Kind kind, Pair pair, List<Flag> flags) {
    public Segment {
        flags = List.copyOf(flags);
    }
}
