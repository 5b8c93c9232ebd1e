package org.songngu.evaluate.summary;

import java.util.List;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Budget;
import org.songngu.text.Sentence;

/** A way to choose the sentences of a summary. */
public interface SummarySystem {
    /** As it is called on the command line and before the names of its scores. */
    String name();

    /** The chosen among the candidates of a story, in the order of the article. */
    List<Sentence> choose(Story story, Budget budget);

    /** What it works with; asked when all is chosen. */
    Signature signature();
}
