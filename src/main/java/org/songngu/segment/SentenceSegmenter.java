package org.songngu.segment;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/**
 * Splits the passages of an article into sentences. Every character with ink of a passage is in exactly one sentence; no
 * sentence crosses a passage. A heading is one sentence. Immutable and safe for threads.
 */
public final class SentenceSegmenter {
    private final LanguageGuesser guesser;
    private final LatinSentenceSplitter latin = new LatinSentenceSplitter();
    private final LaoSentenceSplitter lao;

    public SentenceSegmenter(LanguageGuesser guesser, LaoSentenceSplitter lao) {
        this.guesser = guesser;
        this.lao = lao;
    }

    public List<Sentence> segment(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : article.passages()) {
            for (Span span : split(passage, passage.span().in(article.text()))) {
                Span inText = span.shift(passage.span().start());
                String text = inText.in(article.text());
                Lang lang = guesser.guess(text, passage.lang());
                sentences.add(new Sentence(sentences.size(), passage.paragraph(), inText, text, passage.kind(), lang));
            }
        }
        return List.copyOf(sentences);
    }

    private List<Span> split(Passage passage, String text) {
        if (passage.kind() == Passage.Kind.HEADING) {
            return List.of(new Span(0, text.length()));
        }
        return passage.lang() == Lang.LO ? lao.split(text) : latin.split(text, passage.lang());
    }
}
