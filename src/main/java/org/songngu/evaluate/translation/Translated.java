package org.songngu.evaluate.translation;

import java.util.List;

/**
 * A translation to be judged and what it should have been.
 *
 * @param hypothesis may be empty
 * @param references at least one, all as good as each other
 */
public record Translated(String hypothesis, List<String> references) {
    public Translated {
        references = List.copyOf(references);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("a translation without a reference cannot be judged");
        }
    }
}
