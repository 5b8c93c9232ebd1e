package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Article;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Mask;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/**
 * A run of an article that no name leaves: its title, its dateline or one sentence.
 *
 * @param span in the article's text
 */
record Region(Span span, Lang lang, boolean headline, Folded text, Mask mask) {

    /** The regions of an article, in order; what is neither title, dateline nor sentence is in none. */
    static List<Region> of(Article article, List<Sentence> sentences) {
        List<Region> all = new ArrayList<>();
        article.title().ifPresent(span -> all.add(of(article, span, article.lang(), true)));
        article.dateline().ifPresent(span -> all.add(of(article, span, article.lang(), false)));
        sentences.forEach(sentence -> all.add(of(article, sentence.span(), sentence.lang(), false)));
        all.sort((a, b) -> a.span.compareTo(b.span));
        List<Region> apart = new ArrayList<>();
        for (Region region : all) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).span.overlaps(region.span)) {
                apart.add(region);
            }
        }
        return apart;
    }

    private static Region of(Article article, Span span, Lang lang, boolean headline) {
        Folded text = Folded.of(span.in(article.text()));
        return new Region(span, lang, headline, text, Mask.of(text));
    }

    String view() {
        return text.view();
    }

    /** Where a span of the folded view stands in the article's text. */
    Span inArticle(Span inView) {
        return text.toOriginal(inView).shift(span.start());
    }
}
