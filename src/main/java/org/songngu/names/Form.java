package org.songngu.names;

import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.VietnameseNeighbours;

/**
 * One form of an entry as it is searched for.
 *
 * @param text folded
 * @param listed the form with the marks that it has in the list; another one than {@code text} where they are gone
 * @param named the person with whose name the form of a title ends, such as {@code President To Lam}
 */
record Form(AuthorityEntry entry, Lang lang, String text, String listed, boolean canonical, Optional<Name> named) {
    private static final double WITHOUT_MARKS = 0.9;

    /**
     * The name at the end of a title's form.
     *
     * @param length of the name in a folded view
     */
    record Name(AuthorityEntry person, int length) {}

    /**
     * Proper names cross languages; titles and common words do not ({@code Lao} is a Vietnamese syllable). A Vietnamese form
     * that has lost its marks stands only among words that have lost theirs, and a country of one syllable only in Vietnamese.
     */
    boolean mayStandIn(Region region) {
        if (isStripped()) {
            return region.isPlainVietnamese();
        }
        return lang == region.lang()
                || (lang != Lang.VI || !VietnameseNeighbours.isShortCountry(text))
                        && switch (entry.kind()) {
                            case PERSON, PLACE, ORG -> true;
                            case TITLE, OTHER -> false;
                        };
    }

    boolean isStripped() {
        return !text.equals(listed);
    }

    double confidence() {
        return isStripped() ? WITHOUT_MARKS : 1;
    }
}
