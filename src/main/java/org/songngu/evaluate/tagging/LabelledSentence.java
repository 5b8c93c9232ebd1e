package org.songngu.evaluate.tagging;

import java.util.List;

/**
 * A sentence and its names, as people labelled them.
 *
 * @param line of the file where it begins, from 1
 */
public record LabelledSentence(int line, String text, List<NamedSpan> names) {
    public LabelledSentence {
        names = List.copyOf(names);
    }
}
