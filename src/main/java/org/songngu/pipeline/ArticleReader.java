package org.songngu.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.songngu.ingest.Document;
import org.songngu.ingest.clean.ArticleCleaner;
import org.songngu.ingest.format.DocumentReader;
import org.songngu.segment.LaoSentenceSplitter;
import org.songngu.segment.SentenceSegmenter;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;

/** From an input to an article and its sentences. Safe for threads; build it once. */
public final class ArticleReader {
    private final DocumentReader documents = new DocumentReader();
    private final ArticleCleaner cleaner;
    private final SentenceSegmenter segmenter;
    private final Optional<String> encoding;
    private final Optional<Lang> known;

    /**
     * @param encoding the encoding of every input, where the user names it
     * @param known the language of every input, where the user names it
     */
    public ArticleReader(Optional<String> encoding, Optional<Lang> known) {
        LanguageGuesser guesser = LanguageGuesser.load();
        this.cleaner = new ArticleCleaner(guesser);
        this.segmenter = new SentenceSegmenter(guesser, LaoSentenceSplitter.load());
        this.encoding = encoding;
        this.known = known;
    }

    public ReadArticle read(Path file) {
        return cut(documents.read(file, encoding));
    }

    /** Reads standard input, whose format is told from what stands on it. */
    public ReadArticle read(InputStream in) {
        return cut(documents.read(in, encoding));
    }

    private ReadArticle cut(Document document) {
        Article article = cleaner.clean(document, known);
        return new ReadArticle(article, segmenter.segment(article));
    }
}
