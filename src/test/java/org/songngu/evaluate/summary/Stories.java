package org.songngu.evaluate.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.Reading;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/** Made-up stories. */
final class Stories {
    private Stories() {}

    /** A story of these English sentences. */
    static Story of(String summary, String... sentences) {
        String text = String.join(" ", sentences);
        Article article = new Article(
                "test",
                text,
                Reading.asIs(text),
                Lang.EN,
                Article.Origin.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(new Passage(0, new Span(0, text.length()), Passage.Kind.BODY, Lang.EN)),
                List.of());
        List<Sentence> all = new ArrayList<>();
        for (String sentence : sentences) {
            int start = text.indexOf(sentence);
            Span span = new Span(start, start + sentence.length());
            all.add(new Sentence(all.size(), 0, span, sentence, Passage.Kind.BODY, Lang.EN));
        }
        return new Story(1, article, all, new Story.Reference(summary, 1));
    }
}
