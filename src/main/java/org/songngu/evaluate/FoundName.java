package org.songngu.evaluate;

import java.util.Optional;
import org.songngu.names.NameMention;
import org.songngu.text.Article;
import org.songngu.text.Span;

/**
 * One name that a system found in an article of a gold standard.
 *
 * @param raw where it stands in the article's decoded input
 * @param kind as in JSON
 */
public record FoundName(String seed, Span raw, Optional<String> id, String kind) {

    public static FoundName of(String seed, Article article, NameMention mention) {
        return new FoundName(
                seed,
                article.toRaw(mention.span()),
                mention.entity().id(),
                mention.entity().kind().label());
    }
}
