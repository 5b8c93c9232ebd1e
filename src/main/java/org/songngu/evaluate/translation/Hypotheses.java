package org.songngu.evaluate.translation;

import java.util.List;
import org.songngu.provenance.Signature;

/** Where the translations to be judged come from: a file, or the translator itself. */
public interface Hypotheses {
    /** A translation for each of the sources, in their order. */
    List<String> of(List<String> sources);

    /** What they were made with. */
    Signature signature();
}
