package org.songngu.names;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.VietnameseSyllable;

/** How English writes the names of Vietnamese persons and places. */
public enum NameStyle {
    /** Tô Lâm, Hà Nội, Việt Nam: as the Vietnam News Service does. */
    DIACRITICS,
    /** To Lam, Hanoi, Vietnam: the canonical English forms. */
    ASCII;

    /**
     * The English form that has the marks of a Vietnamese name; empty for any other name. The Vietnamese form alone says nothing
     * of a place: Lao places have marks in Vietnamese too. A Vietnamese one has its marks in English in the list as well.
     */
    public static Optional<String> marked(AuthorityEntry entry) {
        if (entry.kind() == NameKind.PERSON) {
            return PersonName.vietnamese(entry).flatMap(name -> entry.entity().form(Lang.VI));
        }
        String letters = letters(entry.entity().form(Lang.EN).orElse(""));
        return entry.forms(Lang.EN).stream()
                .filter(form -> hasMarks(form) && letters(form).equals(letters))
                .filter(form -> entry.kind() != NameKind.PLACE || isVietnamese(form))
                .findFirst();
    }

    /** {@code Paksé} has a mark and is none. */
    private static boolean isVietnamese(String form) {
        return Stream.of(form.split("[ -]")).allMatch(VietnameseSyllable::isPossible);
    }

    static boolean hasMarks(String text) {
        return VietnameseName.hasMarks(Folded.of(text).view());
    }

    private static String letters(String form) {
        return NameWord.letters(NameWord.of(form));
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
