package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.songngu.names.Respelling.Likeness;
import org.songngu.names.Respelling.Piece;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/**
 * Writes the names of an article as their list does, and leaves every other character of the input as it is. Only a spelling is
 * changed, never a wording: {@code Ha Noi} and {@code Houaphan} are, {@code Vietnamese}, {@code Lao PDR} and {@code PM} stay.
 * What it has written it writes again in the same way. Immutable and safe for threads.
 */
public final class NameSpeller {
    private static final double SURE = 0.9;
    /** Words on one line: a break of lines inside what would become one word is the layout of the text. */
    private static final Pattern WORD =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}'\\u2019&.\\u200B-\\u200D\\u00AD\\h\\u2010-\\u2015-]|&#?\\w+;)+");

    /**
     * What a user asks for.
     *
     * @param style of Vietnamese names in English; without it the one that most of them have in the article
     * @param to the language whose forms are written; without it the one of each sentence
     * @param restore whether Vietnamese names that no list has get the marks of which a model is sure
     */
    public record Wish(Optional<NameStyle> style, Optional<Lang> to, boolean restore) {}

    /**
     * The input with its names rewritten.
     *
     * @param changed how many names
     */
    public record Respelled(String text, int changed) {}

    /**
     * A name that may be rewritten.
     *
     * @param entry of the list; empty for a restored name
     */
    private record Candidate(Span span, Lang lang, Entity entity, Optional<AuthorityEntry> entry) {
        Candidate(Span span, Lang lang, AuthorityEntry entry) {
            this(span, lang, entry.entity(), Optional.of(entry));
        }
    }

    private final Map<String, AuthorityEntry> byId = new LinkedHashMap<>();
    private final MixedSpelling mixed;

    public NameSpeller(List<AuthorityEntry> authority) {
        authority.forEach(entry -> entry.entity().id().ifPresent(id -> byId.put(id, entry)));
        mixed = new MixedSpelling(authority);
    }

    /** The decoded input of an article with these sentences and names, the names as they are to be written. */
    public Respelled respelled(Article article, List<Sentence> sentences, NameResult names, Wish wish) {
        List<Candidate> candidates = candidates(article, sentences, names, wish);
        NameStyle style = wish.style().orElseGet(() -> usual(article, candidates));
        Untouchable untouchable = new Untouchable(article);
        StringBuilder text = new StringBuilder(article.raw());
        int changed = 0;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate name = candidates.get(i);
            changed += rewrite(text, article, untouchable, name, pieces(article, name, style)) ? 1 : 0;
        }
        return new Respelled(text.toString(), changed);
    }

    private List<Candidate> candidates(Article article, List<Sentence> sentences, NameResult names, Wish wish) {
        List<Candidate> found = new ArrayList<>();
        NavigableMap<Integer, Region> regions = new TreeMap<>();
        Region.of(article, sentences)
                .forEach(region -> regions.put(region.span().start(), region));
        for (NameMention name : names.mentions()) {
            Optional.ofNullable(regions.floorEntry(name.span().start()))
                    .flatMap(region -> lang(name.entity(), region.getValue(), wish))
                    .flatMap(lang -> candidate(name, lang, wish.restore()))
                    .ifPresent(found::add);
        }
        for (Region region : regions.values()) {
            for (MixedSpelling.Mixed name : mixed.find(region)) {
                Span span = region.inArticle(name.inView());
                if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                    found.add(new Candidate(span, wish.to().orElse(region.lang()), name.person()));
                }
            }
        }
        found.sort(Comparator.comparing(Candidate::span));
        return found;
    }

    /** The language whose form is written; what is no proper name has none but its own. */
    private static Optional<Lang> lang(Entity entity, Region region, Wish wish) {
        boolean crosses =
                switch (entity.kind()) {
                    case PERSON, PLACE, ORG -> true;
                    case TITLE, OTHER -> false;
                };
        return Optional.of(wish.to().orElse(region.lang())).filter(lang -> crosses || lang == region.lang());
    }

    private Optional<Candidate> candidate(NameMention name, Lang lang, boolean restore) {
        return switch (name.status()) {
            case LISTED, RESOLVED ->
                name.entity()
                        .id()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .map(entry -> new Candidate(name.span(), lang, entry));
            case RESTORED ->
                restore && name.confidence() >= SURE
                        ? Optional.of(new Candidate(name.span(), lang, name.entity(), Optional.empty()))
                        : Optional.empty();
            case ROMANISED, UNKNOWN -> Optional.empty();
        };
    }

    /** The style of most of the Vietnamese names that stand in English. */
    private static NameStyle usual(Article article, List<Candidate> candidates) {
        int lead = 0;
        for (Candidate name : candidates) {
            boolean tells = name.lang() == Lang.EN
                    && name.entry().flatMap(NameStyle::marked).isPresent();
            lead += !tells ? 0 : NameStyle.hasMarks(name.span().in(article.text())) ? 1 : -1;
        }
        return lead > 0 ? NameStyle.DIACRITICS : NameStyle.ASCII;
    }

    private static List<Piece> pieces(Article article, Candidate name, NameStyle style) {
        String surface = name.span().in(article.text());
        return name.entry()
                .map(entry -> new WrittenForms(name.lang(), style).pieces(entry, surface))
                .orElseGet(() -> restored(name, surface, style));
    }

    private static List<Piece> restored(Candidate name, String surface, NameStyle style) {
        boolean withMarks = name.lang() == Lang.VI || (name.lang() == Lang.EN && style == NameStyle.DIACRITICS);
        Respelling respelling = new Respelling(surface, CaseRule.SENSITIVE);
        return name.entity()
                .form(Lang.VI)
                .filter(form -> withMarks)
                .flatMap(form ->
                        respelling.as(form, Likeness.LETTERS).or(() -> respelling.asPartOf(form, Likeness.LETTERS)))
                .orElse(List.of());
    }

    /** Writes all pieces of a name or none: half a name in a new spelling is worse than an old one. */
    private static boolean rewrite(
            StringBuilder text, Article article, Untouchable untouchable, Candidate name, List<Piece> pieces) {
        List<Span> places = new ArrayList<>();
        for (Piece piece : pieces) {
            Span inText = piece.span().shift(name.span().start());
            Span raw = article.toRaw(inText);
            if (untouchable.touches(inText, raw)
                    || !WORD.matcher(raw.in(article.raw())).matches()) {
                return false;
            }
            places.add(raw);
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            text.replace(
                    places.get(i).start(), places.get(i).end(), pieces.get(i).text());
        }
        return !pieces.isEmpty();
    }
}
