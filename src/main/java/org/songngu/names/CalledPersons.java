package org.songngu.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.text.Diacritics;

/**
 * The listed persons of one article by the one name that a text may call them by: after an honorific the given name of any
 * ({@code ông Lâm}); without one a name of a person who is not Vietnamese ({@code Sonexay}, {@code Siphandone}), for alone a
 * Vietnamese given name is a common word.
 */
final class CalledPersons {
    private static final double SURE = 0.85;

    private final Map<String, Set<AuthorityEntry>> byName = new HashMap<>();

    private final List<Unlisted> others;

    /**
     * @param found the unlisted names of the article, of whom one with the same name may be meant as well
     */
    CalledPersons(List<Hit> hits, List<Unlisted> found) {
        this.others = found.stream()
                .filter(name -> name.kind() == NameKind.PERSON && name.text().indexOf(' ') > 0)
                .toList();
        for (Hit hit : hits) {
            if (hit.is(NameKind.PERSON)) {
                PersonName.shortNames(hit.entry()).forEach(name -> byName.computeIfAbsent(name, k -> new HashSet<>())
                        .add(hit.entry()));
            }
        }
    }

    /** The listed person whom a name that stands alone means; empty where none or several bear it. */
    Optional<Hit> meantBy(Unlisted name) {
        Set<AuthorityEntry> persons = byName.getOrDefault(name.text(), Set.of());
        if (name.kind() != NameKind.PERSON || persons.size() != 1 || mayMeanAnother(name)) {
            return Optional.empty();
        }
        AuthorityEntry person = persons.iterator().next();
        boolean mayStandAlone = PersonName.vietnamese(person).isEmpty();
        return mayStandAlone || name.isAddressed()
                ? Optional.of(new Hit(name.region(), name.inView(), person, NameStatus.RESOLVED, SURE))
                : Optional.empty();
    }

    /** True if a person whom no list has bears the name too: {@code Mr Chinh} beside {@code Nguyen Duc Chinh}. */
    private boolean mayMeanAnother(Unlisted name) {
        String plain = Diacritics.strip(name.text());
        return others.stream()
                .map(other -> Diacritics.strip(other.text()))
                .anyMatch(other -> other.startsWith(plain + " ") || other.endsWith(" " + plain));
    }
}
