package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Article;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Mask;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/**
 * A run of an article that no name leaves: its title, its dateline or one sentence.
 *
 * @param span in the article's text
 * @param headline true where every word may have a capital: a title or a heading in which no longer word begins small
 * @param isPlainVietnamese true if this is Vietnamese and no letter of it has a mark
 */
record Region(Span span, Lang lang, boolean headline, boolean isPlainVietnamese, Folded text, Mask mask) {
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\p{M}'])\\p{Ll}[\\p{L}\\p{M}]{4}");

    /**
     * The regions of an article, in order; what is neither title, dateline nor sentence is in none. A title or dateline that a
     * sentence holds already is not searched twice.
     */
    static List<Region> of(Article article, List<Sentence> sentences) {
        List<Region> regions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean heading = sentence.kind() == Passage.Kind.HEADING;
            regions.add(of(article, sentence.span(), sentence.lang(), heading));
        }
        article.title()
                .filter(span -> isFree(span, regions))
                .ifPresent(span -> regions.add(of(article, span, article.lang(), true)));
        article.dateline()
                .filter(span -> isFree(span, regions))
                .ifPresent(span -> regions.add(of(article, span, article.lang(), false)));
        regions.sort(Comparator.comparing(Region::span));
        return regions;
    }

    private static boolean isFree(Span span, List<Region> regions) {
        return regions.stream().noneMatch(region -> region.span.overlaps(span));
    }

    private static Region of(Article article, Span span, Lang lang, boolean headline) {
        Folded text = Folded.of(span.in(article.text()));
        boolean capitals = headline && !SMALL_WORD.matcher(text.view()).find();
        boolean plain = lang == Lang.VI && Diacritics.areMissingIn(text.view());
        return new Region(span, lang, capitals, plain, text, Mask.of(text));
    }

    String view() {
        return text.view();
    }

    /** Where a span of the folded view stands in the article's text. */
    Span inArticle(Span inView) {
        return text.toOriginal(inView).shift(span.start());
    }
}
