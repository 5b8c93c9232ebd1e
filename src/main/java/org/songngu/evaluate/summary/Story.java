package org.songngu.evaluate.summary;

import java.util.List;
import org.songngu.text.Article;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;

/**
 * An article that is to be summarised, and how a person did it.
 *
 * @param line of the file it comes from, counted from 1
 * @param sentences all of them, headings too
 * @param reference the summary of the person, and how many sentences it has
 */
public record Story(int line, Article article, List<Sentence> sentences, Reference reference) {
    public Story {
        sentences = List.copyOf(sentences);
    }

    /** A summary by a person. */
    public record Reference(String text, int sentences) {}

    /** The sentences that may be chosen: those that are no heading. */
    public List<Sentence> candidates() {
        return sentences.stream()
                .filter(sentence -> sentence.kind() != Passage.Kind.HEADING)
                .toList();
    }
}
