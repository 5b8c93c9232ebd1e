package org.songngu.summarize;

import java.util.List;
import org.songngu.provenance.Signature;
import org.songngu.text.Sentence;

/** Sentences of an article, in the order of the article, as they stand in it. */
public record Summary(List<Pick> picks, Signature signature) {
    public Summary {
        picks = List.copyOf(picks);
    }

    /** A chosen sentence and how much spoke for it; comparable only inside one summary. */
    public record Pick(Sentence sentence, double score) {}
}
