package org.songngu.evaluate.overlap;

import java.util.List;

/**
 * What an evaluation counts as one: a sentence, a pair, an article.
 *
 * @param line of the file it comes from, counted from 1
 * @param texts such as a sentence and its translation; to have been trained on one of them is to have seen the segment
 */
public record Segment(int line, List<String> texts) {
    public Segment {
        texts = List.copyOf(texts);
    }

    public Segment(int line, String text) {
        this(line, List.of(text));
    }
}
