package org.songngu.pipeline;

import java.util.List;
import org.songngu.text.Article;
import org.songngu.text.Sentence;

/** An article and its sentences, headings among them, in order. */
public record ReadArticle(Article article, List<Sentence> sentences) {
    public ReadArticle {
        sentences = List.copyOf(sentences);
    }
}
