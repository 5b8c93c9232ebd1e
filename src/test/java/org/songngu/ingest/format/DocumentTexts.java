package org.songngu.ingest.format;

import java.util.List;
import org.songngu.ingest.Document;
import org.songngu.text.Span;

/** What a test compares of a document that was read. */
final class DocumentTexts {
    private DocumentTexts() {}

    /** Each block as {@code LAYOUT: text}. */
    static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.layout() + ": " + block.span().in(document.text()))
                .toList();
    }

    /** What stands in the source for the first such text. */
    static String rawOf(Document document, String text) {
        int at = document.text().indexOf(text);
        return document.reading()
                .toRaw()
                .toOriginal(new Span(at, at + text.length()))
                .in(document.raw());
    }
}
