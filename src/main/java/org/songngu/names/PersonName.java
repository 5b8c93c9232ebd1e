package org.songngu.names;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** How a person's name is built: a Vietnamese given name stands last, a Lao one first. */
final class PersonName {
    private PersonName() {}

    /**
     * The words of a person's canonical names by which a title may call the person, folded: of a Vietnamese name the given
     * name, with and without diacritics; of any other the first word and the last. None for a name of one word.
     */
    static Set<String> shortNames(AuthorityEntry person) {
        boolean vietnamese = vietnamese(person).isPresent();
        Set<String> names = new LinkedHashSet<>();
        for (Lang lang : Lang.values()) {
            String name = Folded.of(person.entity().form(lang).orElse("")).view();
            int gap = name.indexOf(' ');
            if (gap > 0) {
                names.add(name.substring(name.lastIndexOf(' ') + 1));
                names.add(
                        vietnamese
                                ? Diacritics.strip(name.substring(name.lastIndexOf(' ') + 1))
                                : name.substring(0, gap));
            }
        }
        return names;
    }

    /** The accented form of a Vietnamese name, folded: one whose plain form is the English one. */
    static Optional<String> vietnamese(AuthorityEntry person) {
        return person.entity()
                .form(Lang.VI)
                .map(form -> Folded.of(form).view())
                .filter(form -> form.indexOf(' ') > 0 && form.indexOf('-') < 0)
                .filter(form -> !Diacritics.areMissingIn(form))
                .filter(form -> person.entity().form(Lang.EN).stream().allMatch(en -> samePlainForm(en, form)));
    }

    private static boolean samePlainForm(String en, String vi) {
        return Diacritics.strip(Folded.of(en).view()).equals(Diacritics.strip(vi));
    }
}
