package org.songngu.translate.memory;

import java.util.List;

/**
 * What a memory has for a sentence.
 *
 * @param target in NFC, with the repairs made
 * @param score from 0 to 1, see {@link TranslationMemory#fuzzy}; 1 if and only if the memory has the very sentence
 * @param source the memory's own sentence, as it stands there
 * @param memory the mark of the memory
 * @param replacements what was replaced in the target, in its order
 * @param differences what is still wrong in the target; never empty if a name or number is known to be wrong
 */
public record Match(
        String target,
        double score,
        String source,
        String memory,
        List<Replacement> replacements,
        List<Difference> differences) {
    public Match {
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("not a score: " + score);
        }
        replacements = List.copyOf(replacements);
        differences = List.copyOf(differences);
    }

    /** True if the memory has the very sentence. */
    public boolean isExact() {
        return score == 1;
    }
}
