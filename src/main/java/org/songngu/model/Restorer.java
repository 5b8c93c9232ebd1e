package org.songngu.model;

import java.util.List;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Gives a text back the marks that it was typed without. Not thread-safe: open one for each worker. */
public interface Restorer extends AutoCloseable {
    boolean speaks(Lang lang);

    /** The text with its marks; marks that are there already stay. */
    Restored restore(String text);

    /** The model and its weights, as they stand in signatures. */
    String mark();

    @Override
    void close();

    /**
     * A text with its marks.
     *
     * @param text in NFC, with as many words as were given
     * @param words each word of the text in order
     */
    record Restored(String text, List<Word> words) {
        public Restored {
            words = List.copyOf(words);
        }
    }

    /**
     * A word of the restored text.
     *
     * @param span where it stands there
     * @param confidence from 0 to 1: how likely all its marks are right
     */
    record Word(Span span, double confidence) {}
}
