package org.songngu.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;
import org.songngu.text.Noise;
import org.songngu.text.Span;

/** A document on the desk: its lines, its main language, and the noise found so far. */
final class Sheet {
    private final Document document;
    private final Lang lang;
    private final List<Line> lines = new ArrayList<>();
    private final List<Noise> noise = new ArrayList<>();
    private Optional<Span> dateline = Optional.empty();
    private Optional<String> date = Optional.empty();

    Sheet(Document document, LanguageGuesser guesser, Optional<Lang> known) {
        this.document = document;
        List<RawLine> raw = rawLines(document);
        Lang main = MainLanguage.of(document, raw, guesser);
        this.lang = known.orElse(main);
        for (RawLine line : raw) {
            Lang guess = guesser.guess(line.span().in(text()), lang);
            // Where the user knows better than the guess, the lines of the story are not foreign to it.
            lines.add(new Line(this, line, guess == main ? lang : guess));
        }
    }

    private static List<RawLine> rawLines(Document document) {
        if (document.blocks().isEmpty()) {
            return RawLine.of(document.text());
        }
        return document.blocks().stream()
                .map(block -> new RawLine(block.span().trimmedIn(document.text()), false, 1))
                .filter(line -> !line.span().isEmpty())
                .toList();
    }

    Document document() {
        return document;
    }

    String text() {
        return document.text();
    }

    Lang lang() {
        return lang;
    }

    List<Line> lines() {
        return lines;
    }

    /** True if the document's own markup tells what its blocks are. */
    boolean isStructured() {
        return !document.blocks().isEmpty();
    }

    void addNoise(Span span, String label) {
        Span ink = span.trimmedIn(text());
        if (!ink.isEmpty()) {
            noise.add(new Noise(ink, label));
        }
    }

    List<Noise> noise() {
        return noise.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    void setDateline(Span span) {
        dateline = Optional.of(span);
    }

    /** Notes the date, in ISO form, that the lines themselves give. */
    void noteDate(String iso) {
        date = Optional.of(iso);
    }

    /** What the document declares about itself, and where it is silent what its lines say. */
    Article.Origin origin() {
        return new Article.Origin(
                document.origin().date().or(() -> date), document.origin().byline());
    }

    Optional<Span> dateline() {
        return dateline;
    }

    /** The index of the first line that can be told to be story, or the number of lines if there is none. */
    int firstStory() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isStory()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The index of the last line of story, or -1. */
    int lastStory() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isStory()) {
                return i;
            }
        }
        return -1;
    }
}
