package org.songngu.evaluate;

import org.songngu.failure.SongnguException;
import org.songngu.text.Span;

/**
 * One name of a gold standard.
 *
 * @param seed the name of the article's file without its extension
 * @param raw where it stands in the article's decoded input
 * @param surface what stands there
 * @param region {@code text}, or {@code noise} for what a system is not asked to find
 */
public record GoldMention(String seed, Span raw, String id, String type, String surface, String region) {

    /** Fails if the article is not the one that the gold was made from. */
    public void requireIn(String rawText) {
        if (raw.end() > rawText.length() || !raw.in(rawText).equals(surface)) {
            String there = raw.end() > rawText.length() ? "the end of the text" : raw.in(rawText);
            throw SongnguException.badInput(
                    "gold and article differ: " + seed + " [" + raw.start() + "," + raw.end() + "): " + there + ", not "
                            + surface,
                    "score against the article that the gold was made from, unchanged");
        }
    }
}
