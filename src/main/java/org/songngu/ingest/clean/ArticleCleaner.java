package org.songngu.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Document;
import org.songngu.ingest.clean.Line.Role;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;
import org.songngu.text.Passage;
import org.songngu.text.Span;

/**
 * Sorts a document into title, dateline, passages and noise; every character with ink is in exactly one of them. Rules run in
 * a fixed order, each deciding only what it is sure of. Immutable and safe for threads.
 */
public final class ArticleCleaner {
    private final LanguageGuesser guesser;
    private final List<Rule> rules;

    public ArticleCleaner(LanguageGuesser guesser) {
        this.guesser = guesser;
        this.rules = List.of(
                new MarkupRule(),
                new MetadataRule(),
                new ImageRule(),
                new LoneDatelineRule(),
                new CaptionRule(),
                new AgencyRule(),
                new LinkRule(),
                new BylineRule(),
                new ListRule(),
                new DuplicateRule(),
                new SiteWordsRule(new SiteWords()),
                new RegionRule(),
                new TitleRule(),
                new DatelineRule(),
                new HeadingRule(),
                new LeadRule());
    }

    /** The article in a document whose language is to be found out. */
    public Article clean(Document document) {
        return clean(document, Optional.empty());
    }

    /**
     * The article in a document. Fails with exit status 3 if the document holds no story at all.
     *
     * @param known the language of the story, where the user names it
     */
    public Article clean(Document document, Optional<Lang> known) {
        Sheet sheet = new Sheet(document, guesser, known);
        rules.forEach(rule -> rule.apply(sheet));
        List<Passage> passages = passages(sheet);
        if (passages.isEmpty()) {
            throw SongnguException.badInput(
                    document.input() + ": no article text found",
                    "give a file with the text of a news article; menus, captions and credits alone are not one");
        }
        return new Article(
                document.input(),
                document.raw(),
                document.reading(),
                sheet.lang(),
                sheet.origin(),
                title(sheet),
                sheet.dateline(),
                passages,
                sheet.noise());
    }

    private static Optional<Span> title(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.is(Role.TITLE))
                .map(Line::story)
                .findFirst();
    }

    private static List<Passage> passages(Sheet sheet) {
        List<Passage> passages = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if ((line.isStory() || line.is(Role.HEADING)) && !line.story().isEmpty()) {
                passages.add(new Passage(passages.size(), line.story(), kind(line.role()), line.lang()));
            }
        }
        return passages;
    }

    private static Passage.Kind kind(Role role) {
        return switch (role) {
            case LEAD -> Passage.Kind.LEAD;
            case HEADING -> Passage.Kind.HEADING;
            case LIST_ITEM -> Passage.Kind.LIST_ITEM;
            default -> Passage.Kind.BODY;
        };
    }
}
