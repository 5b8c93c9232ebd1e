package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Tells the president of a republic ({@code Tổng thống}) from the one of a party state or an organisation ({@code Chủ tịch}): where a
 * country stands beside the title, it decides. Safe for threads.
 */
final class Presidents {
    private static final String REPUBLICAN = "Tổng thống";
    private static final String TITLE = "President";
    private static final Set<String> PARTY_STATES =
            Set.of("Việt Nam", "Lào", "Trung Quốc", "Cuba", "Triều Tiên", "Campuchia");
    private static final Set<String> BEFORE = Set.of(" ", "'s ", "' ");
    private static final Set<String> BEHIND = Set.of(" of ", " of the ");

    private final Optional<AuthorityEntry> republican;

    Presidents(List<AuthorityEntry> authority) {
        republican = authority.stream()
                .filter(entry -> entry.kind() == NameKind.TITLE)
                .filter(entry ->
                        entry.entity().form(Lang.VI).filter(REPUBLICAN::equals).isPresent())
                .findFirst();
    }

    /** The hits of one region, in order, with the right president in each place. */
    List<Hit> told(List<Hit> hits) {
        List<Hit> told = new ArrayList<>(hits);
        for (int i = 0; i < hits.size() && republican.isPresent(); i++) {
            Hit hit = hits.get(i);
            boolean title = hit.is(NameKind.TITLE)
                    && hit.inView().in(hit.region().view()).equals(TITLE);
            boolean before = i > 0 && isForeign(hits.get(i - 1)) && BEFORE.contains(between(hits.get(i - 1), hit));
            boolean behind =
                    i + 1 < hits.size() && isForeign(hits.get(i + 1)) && BEHIND.contains(between(hit, hits.get(i + 1)));
            if (title && (before || behind)) {
                told.set(i, new Hit(hit.region(), hit.inView(), republican.get(), hit.status(), hit.confidence()));
            }
        }
        return told;
    }

    private static boolean isForeign(Hit hit) {
        return (hit.is(NameKind.PLACE) || hit.is(NameKind.OTHER))
                && hit.entry()
                        .entity()
                        .form(Lang.VI)
                        .filter(form -> !PARTY_STATES.contains(form))
                        .isPresent();
    }

    private static String between(Hit one, Hit next) {
        int from = one.inView().end();
        int to = next.inView().start();
        return from <= to ? new Span(from, to).in(one.region().view()) : "";
    }
}
