package org.songngu.evaluate.summary;

import java.util.List;
import java.util.Optional;
import org.songngu.evaluate.summary.SummaryData.Item;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Document;
import org.songngu.ingest.clean.ArticleCleaner;
import org.songngu.segment.LaoSentenceSplitter;
import org.songngu.segment.SentenceSegmenter;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;
import org.songngu.text.Passage;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/** Cuts articles and their summaries into sentences as every command does: title, captions and credits are no part of the story. */
public final class StoryReader {
    private final ArticleCleaner cleaner;
    private final SentenceSegmenter segmenter;
    private final String file;
    private final Lang lang;

    /** @param file that the articles come from, for messages */
    public StoryReader(String file, Lang lang) {
        LanguageGuesser guesser = LanguageGuesser.load();
        this.cleaner = new ArticleCleaner(guesser);
        this.segmenter = new SentenceSegmenter(guesser, LaoSentenceSplitter.load());
        this.file = file;
        this.lang = lang;
    }

    /** The language of most summaries of some data. */
    public static Lang guess(SummaryData data) {
        int few = 20;
        StringBuilder text = new StringBuilder();
        data.items().stream().limit(few).forEach(item -> text.append(item.summary())
                .append('\n'));
        return LanguageGuesser.load().guess(text, Lang.EN);
    }

    public Story read(Item item) {
        Document document = document(file + ":" + item.line(), item.text());
        Article article = cleaner.clean(document, Optional.of(lang));
        Story story = new Story(item.line(), article, segmenter.segment(article), reference(item.summary()));
        if (story.candidates().isEmpty()) {
            throw SongnguException.badInput(
                    file + ":" + item.line() + ": no sentence that could be chosen",
                    "give articles with a body of whole sentences");
        }
        return story;
    }

    private Story.Reference reference(String text) {
        Document document = document(file, text);
        Passage whole = new Passage(0, new Span(0, text.length()), Passage.Kind.BODY, lang);
        Article article = new Article(
                file,
                text,
                document.reading(),
                lang,
                Article.Origin.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(whole),
                List.of());
        return new Story.Reference(text, segmenter.segment(article).size());
    }

    private static Document document(String place, String text) {
        return new Document(place, text, Reading.asIs(text), List.of(), Article.Origin.UNKNOWN, Optional.empty());
    }
}
