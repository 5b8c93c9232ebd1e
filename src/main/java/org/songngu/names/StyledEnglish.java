package org.songngu.names;

import java.util.List;
import java.util.Optional;
import org.songngu.names.Respelling.Piece;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.Match;

/**
 * Writes the listed Vietnamese names of an English text in one style, and leaves all else. A name inside a longer listed one that
 * has no form in this style stays: {@code Vietnam News Agency}. Immutable and safe for threads.
 */
public final class StyledEnglish {
    private final PhraseMatcher<AuthorityEntry> matcher;
    private final WrittenForms forms;

    public StyledEnglish(List<AuthorityEntry> authority, NameStyle style) {
        forms = new WrittenForms(Lang.EN, style);
        PhraseMatcher.Builder<AuthorityEntry> builder = PhraseMatcher.builder();
        for (AuthorityEntry entry : authority) {
            entry.forms(Lang.EN).forEach(form -> builder.add(form, entry.caseRule(), entry));
            NameStyle.marked(entry).ifPresent(form -> builder.add(form, entry.caseRule(), entry));
        }
        matcher = builder.build();
    }

    /** The text in this style. */
    public String of(String text) {
        StringBuilder styled = new StringBuilder(text);
        List<Match<AuthorityEntry>> matches = matcher.find(Folded.of(text));
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match<AuthorityEntry> name = matches.get(i);
            Optional<AuthorityEntry> vietnamese = name.values().stream()
                    .filter(entry -> NameStyle.marked(entry).isPresent())
                    .findFirst();
            List<Piece> pieces = vietnamese
                    .map(entry -> forms.pieces(entry, name.span().in(text)))
                    .orElse(List.of());
            for (int j = pieces.size() - 1; j >= 0; j--) {
                Piece piece = pieces.get(j);
                int at = name.span().start();
                styled.replace(at + piece.span().start(), at + piece.span().end(), piece.text());
            }
        }
        return styled.toString();
    }
}
