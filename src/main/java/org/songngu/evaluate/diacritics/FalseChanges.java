package org.songngu.evaluate.diacritics;

import java.util.ArrayList;
import java.util.List;
import org.songngu.evaluate.Metric;
import org.songngu.model.Restorer.Restored;
import org.songngu.model.Restorer.Word;
import org.songngu.provenance.Signature;

/** How much of a text a restorer changed that it should have left alone. */
public final class FalseChanges {
    private final Share changed = new Share();
    private final List<String> differences = new ArrayList<>();

    /** @param restored what was made of the line, with as many characters as before */
    public void add(String line, Restored restored) {
        for (Word word : restored.words()) {
            String given = word.span().in(line);
            String made = word.span().in(restored.text());
            changed.add(!given.equals(made));
            if (!given.equals(made)) {
                differences.add(made + ", not " + given + ": " + line);
            }
        }
    }

    public List<Metric> metrics(Signature signature) {
        return List.of(changed.metric("false-changes", signature));
    }

    /** Each word that was changed, and its line. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
