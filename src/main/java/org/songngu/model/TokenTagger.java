package org.songngu.model;

import java.util.List;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Finds the spans of a sentence that carry a label, such as names. Not thread-safe: open one for each worker. */
public interface TokenTagger extends AutoCloseable {
    boolean speaks(Lang lang);

    /** The labelled spans of a sentence, in order, none overlapping another. */
    List<Tag> tag(String sentence);

    /** The model and its weights, as they stand in signatures. */
    String mark();

    @Override
    void close();

    /**
     * A labelled span.
     *
     * @param label as the model's description names it: {@code person}, {@code place}, {@code org}, {@code title}, ...
     * @param confidence from 0 to 1
     */
    record Tag(Span span, String label, double confidence) {}
}
