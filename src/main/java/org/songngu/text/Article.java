package org.songngu.text;

import java.util.List;
import java.util.Optional;

/**
 * A document read and sorted into story and noise. All spans index {@link #text}; {@link #toRaw} leads back to the decoded
 * input. No two of title, dateline, passages and noise overlap.
 *
 * @param input the name under which the document was given, {@code -} for standard input
 * @param raw the decoded input, not normalised
 * @param reading the text taken out of {@code raw} (the same for plain text, the tags gone for HTML)
 * @param lang the language of the story
 * @param origin what the document says about itself
 */
public record Article(
        String input,
        String raw,
        Reading reading,
        Lang lang,
        Origin origin,
        Optional<Span> title,
        Optional<Span> dateline,
        List<Passage> passages,
        List<Noise> noise) {
    public Article {
        passages = List.copyOf(passages);
        noise = List.copyOf(noise);
    }

    /** What a document declares: an ISO date, the byline; empty where it declares nothing. */
    public record Origin(Optional<String> date, Optional<String> byline) {
        public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
    }

    public String text() {
        return reading.text();
    }

    public Optional<String> titleText() {
        return title.map(span -> span.in(text()));
    }

    /** The span of the decoded input that a span of the text came from. */
    public Span toRaw(Span span) {
        return reading.toRaw().toOriginal(span);
    }
}
