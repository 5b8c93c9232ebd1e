package org.songngu.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.names.lao.SpellingKey;
import org.songngu.text.Characters;
import org.songngu.text.Lang;
import org.songngu.text.PlainSyllable;

/** Listed Lao names in another Latin spelling than the list knows: {@code Khammuan} is {@code Khammouane}. Safe for threads. */
final class SpeltAlike {
    private static final double SURE = 0.8;
    private static final int SHORTEST = 5;

    private record Sought(NameKind kind, String key) {}

    /** The entry of each spelling key, or nothing where several have it. */
    private final Map<Sought, Optional<AuthorityEntry>> byKey = new HashMap<>();

    SpeltAlike(List<AuthorityEntry> authority) {
        for (AuthorityEntry entry : authority) {
            boolean isKept = entry.kind() == NameKind.PERSON || entry.kind() == NameKind.PLACE;
            String latin = entry.entity().form(Lang.EN).orElse("");
            boolean isLao = entry.entity()
                    .form(Lang.LO)
                    .filter(form -> isLaoSpelling(form, latin))
                    .isPresent();
            if (isKept && isLao && latin.length() >= SHORTEST) {
                byKey.merge(
                        sought(entry.kind(), latin),
                        Optional.of(entry),
                        (known, another) -> known.equals(another) ? known : Optional.empty());
            }
        }
    }

    /** True if the Latin form is what the Lao one sounds like, not a name of another language. */
    private static boolean isLaoSpelling(String lao, String latin) {
        return Characters.isLao(lao.charAt(0))
                && SpellingKey.ofLao(lao)
                        .filter(key -> key.meets(SpellingKey.ofLatin(latin)))
                        .isPresent();
    }

    private static Sought sought(NameKind kind, String latin) {
        return new Sought(kind, SpellingKey.ofLatin(latin).close());
    }

    /** The one listed name of the same kind that sounds like this one; empty for what may be Vietnamese. */
    Optional<Hit> meantBy(Unlisted name) {
        if (name.text().length() < SHORTEST || name.region().lang() == Lang.LO || PlainSyllable.areAll(name.text())) {
            return Optional.empty();
        }
        return byKey.getOrDefault(sought(name.kind(), name.text()), Optional.empty())
                .map(entry -> new Hit(name.region(), name.inView(), entry, NameStatus.RESOLVED, SURE));
    }
}
