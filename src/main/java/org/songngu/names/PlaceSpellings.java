package org.songngu.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Mask;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.PhraseMatcher.Match;

/**
 * The listed spellings of a place that differ only in diacritics and spaces (Vietnam, Viet Nam, Việt Nam), so that the
 * Communist Party of Viet Nam is known to whoever lists the Communist Party of Vietnam.
 */
final class PlaceSpellings {
    private final PhraseMatcher<Set<String>> matcher;

    PlaceSpellings(List<AuthorityEntry> entries) {
        PhraseMatcher.Builder<Set<String>> builder = PhraseMatcher.builder();
        entries.stream()
                .filter(entry -> entry.kind() == NameKind.PLACE)
                .flatMap(entry -> alike(entry).stream())
                .forEach(spellings ->
                        spellings.forEach(spelling -> builder.add(spelling, CaseRule.SENSITIVE, spellings)));
        matcher = builder.build();
    }

    private static List<Set<String>> alike(AuthorityEntry place) {
        Map<String, Set<String>> bySound = new LinkedHashMap<>();
        for (String form : place.forms(Lang.EN)) {
            String folded = Folded.of(form).view();
            String key = Diacritics.strip(folded).replace(" ", "").toLowerCase(Locale.ROOT);
            boolean shouted = folded.length() > 1 && folded.equals(folded.toUpperCase(Locale.ROOT));
            if (!shouted) {
                bySound.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(folded);
            }
        }
        return bySound.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .toList();
    }

    /** A folded form with the places in it written in each of their other spellings; empty if it has none. */
    List<String> others(String form) {
        List<String> written = new ArrayList<>(List.of(""));
        int from = 0;
        for (Match<Set<String>> match : matcher.find(Folded.of(form), Mask.none())) {
            String before = form.substring(from, match.inView().start());
            written = extended(written, before, match.values().get(0));
            from = match.inView().end();
        }
        String tail = form.substring(from);
        return written.stream()
                .map(start -> start + tail)
                .filter(other -> !other.equals(form))
                .toList();
    }

    private static List<String> extended(List<String> starts, String before, Set<String> spellings) {
        List<String> longer = new ArrayList<>();
        for (String start : starts) {
            for (String spelling : spellings) {
                longer.add(start + before + spelling);
            }
        }
        return longer;
    }
}
