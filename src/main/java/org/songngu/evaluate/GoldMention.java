package org.songngu.evaluate;

import org.songngu.failure.SongnguException;
import org.songngu.text.Span;

/**
 * One name of a gold standard.
 *
 * @param seed the name of the article's file without its extension
 * @param raw where it stands in the article's decoded input
 * @param id in the authority list; empty for a name that no list has
 * @param surface what stands there
 * @param region {@code text}, or {@code noise} for what a system is not asked to find
 */
public record GoldMention(String seed, Span raw, String id, String type, String surface, String region) {

    /** Fails if the article is not the one that the gold was made from. */
    public void requireIn(String rawText) {
        if (raw.end() > rawText.length() || !surfaceIn(rawText).equals(surface)) {
            String there = raw.end() > rawText.length() ? "the end of the text" : surfaceIn(rawText);
            throw SongnguException.badInput(
                    "gold and article differ: " + seed + " [" + raw.start() + "," + raw.end() + "): " + there + ", not "
                            + surface,
                    "score against the article that the gold was made from, unchanged");
        }
    }

    /** A table has no place for a line break: it stands there as {@code \\n}. */
    private String surfaceIn(String rawText) {
        return raw.in(rawText).replace("\n", "\\n");
    }
}
