package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.names.Respelling.Likeness;
import org.songngu.names.Respelling.Piece;
import org.songngu.text.Lang;

/** How one language writes the names of an authority list, in English with the marks of Vietnamese names or without. */
record WrittenForms(Lang lang, NameStyle style) {
    /**
     * What has to change in a surface; nothing where it is right already, and where it is another wording and no spelling of what
     * the language writes.
     */
    List<Piece> pieces(AuthorityEntry entry, String surface) {
        Respelling respelling = new Respelling(surface, entry.caseRule());
        if (!respelling.hasWords() || hasMarksOfItsOwn(entry, surface)) {
            return List.of();
        }
        boolean isProper = entry.kind() == NameKind.PERSON || entry.kind() == NameKind.PLACE;
        return canonical(entry)
                .flatMap(form -> likenesses(entry.kind()).stream()
                        .map(likeness -> respelling.as(form, likeness))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> asVariant(entry, surface, respelling))
                .or(() -> isProper ? inPart(entry, respelling) : Optional.empty())
                .orElse(List.of());
    }

    /** Vietnamese has forms of its own for Lao places, in words of which a single one is no spelling. */
    private List<Likeness> likenesses(NameKind kind) {
        return switch (kind) {
            case PLACE ->
                lang == Lang.EN ? List.of(Likeness.values()) : List.of(Likeness.LETTERS, Likeness.ROMANISATION);
            case PERSON -> List.of(Likeness.LETTERS, Likeness.ROMANISATION);
            case ORG, TITLE, OTHER -> List.of(Likeness.LETTERS);
        };
    }

    /** In English with diacritics, marks that the list knows in Vietnamese alone: whose name it is, it does not tell. */
    private boolean hasMarksOfItsOwn(AuthorityEntry entry, String surface) {
        return lang == Lang.EN
                && style == NameStyle.DIACRITICS
                && NameStyle.hasMarks(surface)
                && NameStyle.marked(entry).isEmpty();
    }

    private Optional<String> canonical(AuthorityEntry entry) {
        Optional<String> form = entry.entity().form(lang);
        return lang == Lang.EN && style == NameStyle.DIACRITICS
                ? NameStyle.marked(entry).or(() -> form)
                : form;
    }

    /** Another wording of the list keeps its words; its marks are those that the style asks for. */
    private Optional<List<Piece>> asVariant(AuthorityEntry entry, String surface, Respelling respelling) {
        boolean wantsMarks = lang == Lang.VI || (lang == Lang.EN && style == NameStyle.DIACRITICS);
        if (lang == Lang.LO || NameStyle.hasMarks(surface) == wantsMarks) {
            return Optional.empty();
        }
        return entry.forms(lang).stream()
                .filter(form -> NameStyle.hasMarks(form) == wantsMarks)
                .map(form -> respelling.as(form, Likeness.LETTERS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Piece>> inPart(AuthorityEntry entry, Respelling respelling) {
        List<Optional<List<Piece>>> ways = new ArrayList<>();
        for (Likeness likeness : List.of(Likeness.LETTERS, Likeness.ROMANISATION)) {
            canonical(entry).ifPresent(form -> {
                ways.add(respelling.withPartAs(form, likeness));
                ways.add(entry.kind() == NameKind.PERSON ? respelling.asPartOf(form, likeness) : Optional.empty());
            });
        }
        return ways.stream().flatMap(Optional::stream).findFirst();
    }
}
