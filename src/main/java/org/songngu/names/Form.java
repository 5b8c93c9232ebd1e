package org.songngu.names;

import java.util.Optional;
import org.songngu.text.Lang;

/**
 * One form of an entry as it is searched for.
 *
 * @param named the person with whose name the form of a title ends, such as {@code President To Lam}
 */
record Form(AuthorityEntry entry, Lang lang, String text, boolean canonical, Optional<Name> named) {

    /**
     * The name at the end of a title's form.
     *
     * @param length of the name in a folded view
     */
    record Name(AuthorityEntry person, int length) {}

    /** Proper names cross languages; titles and common words do not ({@code Lao} is a Vietnamese syllable). */
    boolean mayStandIn(Lang text) {
        return lang == text
                || switch (entry.kind()) {
                    case PERSON, PLACE, ORG -> true;
                    case TITLE, OTHER -> false;
                };
    }
}
