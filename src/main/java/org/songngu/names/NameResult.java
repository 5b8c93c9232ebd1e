package org.songngu.names;

import java.util.List;
import org.songngu.text.Finding;

/**
 * The names of an article.
 *
 * @param mentions in the order of the text; no two overlap
 * @param findings what a reader should look at, in the order of the text
 */
public record NameResult(List<NameMention> mentions, List<Finding> findings) {
    public NameResult {
        mentions = List.copyOf(mentions);
        findings = List.copyOf(findings);
        for (int i = 1; i < mentions.size(); i++) {
            NameMention before = mentions.get(i - 1);
            if (before.span().end() > mentions.get(i).span().start()) {
                throw new IllegalArgumentException("out of order or overlapping: " + before + ", " + mentions.get(i));
            }
        }
    }
}
