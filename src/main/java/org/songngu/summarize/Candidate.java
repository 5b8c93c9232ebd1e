package org.songngu.summarize;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;

/**
 * A sentence that may stand in a summary.
 *
 * @param rank its 0-based number among the candidates
 * @param tokens its words, folded and in lower case
 * @param leans true if it opens with a word that points back to the sentence before it
 */
record Candidate(int rank, Sentence sentence, List<String> tokens, boolean leans) {
    Candidate {
        tokens = List.copyOf(tokens);
    }

    /** The first {@code most} sentences that are no heading, in order. */
    static List<Candidate> among(List<Sentence> sentences, int most) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.kind() != Passage.Kind.HEADING && candidates.size() < most) {
                candidates.add(new Candidate(
                        candidates.size(),
                        sentence,
                        WordList.of(sentence.text(), sentence.lang()),
                        Leaning.isIn(sentence)));
            }
        }
        return candidates;
    }

    int words() {
        return tokens.size();
    }
}
