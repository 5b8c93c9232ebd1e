package org.songngu.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.names.NameMention;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * A name or term of a source sentence and how it is written in the target language: what a translator copies into an empty
 * target.
 *
 * @param form in the target language; empty where none is on record
 * @param surface what stands in the source
 * @param unverified true for a form that no list vouches for
 */
record Crib(Optional<String> form, String surface, boolean unverified) {
    /** Those of a pair, names and terms together in the order of the text, each once. */
    static List<Crib> of(Pair pair, Lang to) {
        List<Placed> placed = new ArrayList<>();
        pair.names()
                .forEach(name ->
                        placed.add(new Placed(name.inSource(), of(name.what().mention(), to))));
        pair.terms().forEach(term -> placed.add(new Placed(term.inSource(), of(term.what(), to))));
        placed.sort((a, b) -> a.at().compareTo(b.at()));
        Map<String, Crib> distinct = new LinkedHashMap<>();
        placed.forEach(entry ->
                distinct.putIfAbsent(entry.crib().form().orElse(entry.crib().surface()), entry.crib()));
        return List.copyOf(distinct.values());
    }

    static Crib of(NameMention mention, Lang to) {
        Optional<String> form = mention.entity().form(to).map(Shown::line);
        return new Crib(form, Shown.line(mention.surface()), Notices.isUnverified(mention.status()));
    }

    static Crib of(TermUse use, Lang to) {
        Optional<String> form = use.hit().term().form(to).map(Shown::line);
        return new Crib(form, Shown.line(use.hit().surface()), false);
    }

    boolean isSameInBoth() {
        return form.filter(surface::equals).isPresent();
    }

    /** {@code Tô Lâm ← To Lam}; {@code ? ← To Lam} where no form is on record; the form alone where it is the same. */
    @Override
    public String toString() {
        String doubt = unverified && form.isPresent() ? " (?)" : "";
        return isSameInBoth() ? surface + doubt : form.orElse("?") + doubt + " ← " + surface;
    }

    private record Placed(Span at, Crib crib) {}
}
