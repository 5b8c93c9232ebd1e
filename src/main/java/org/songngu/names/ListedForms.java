package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.Span;

/** All forms of an authority list, ready to be found: one matcher for each language a text may be in. Safe for threads. */
final class ListedForms {
    private final Map<Lang, PhraseMatcher<Form>> matchers = new EnumMap<>(Lang.class);

    ListedForms(List<AuthorityEntry> entries) {
        List<Form> forms = new FormList(entries).forms();
        for (Lang lang : Lang.values()) {
            matchers.put(lang, matcher(lang, forms));
        }
    }

    /** The hits of a region, in order: of several entries with one form the likeliest (see {@link #likeliestFirst}). */
    List<Hit> find(Region region) {
        PhraseMatcher<Form> matcher = matchers.get(region.lang());
        List<Hit> hits = new ArrayList<>();
        if (matcher == null) {
            return hits;
        }
        for (Match<Form> match : matcher.find(region.text(), region.mask())) {
            Form form = match.values().get(0);
            if (!isClockTime(region.view(), match.inView())) {
                addHits(hits, region, match.inView(), form);
            }
        }
        return hits;
    }

    private static void addHits(List<Hit> hits, Region region, Span inView, Form form) {
        Optional<Form.Name> named = form.named();
        if (named.isEmpty()) {
            hits.add(Hit.listed(region, inView, form.entry()));
            return;
        }
        int name = inView.end() - named.get().length();
        Span title = new Span(inView.start(), name).trimmedIn(region.view());
        hits.add(Hit.listed(region, title, form.entry()));
        hits.add(Hit.listed(region, new Span(name, inView.end()), named.get().person()));
    }

    private static PhraseMatcher<Form> matcher(Lang lang, List<Form> forms) {
        PhraseMatcher.Builder<Form> builder = PhraseMatcher.builder();
        forms.stream()
                .filter(form -> form.mayStandIn(lang))
                .sorted(likeliestFirst(lang))
                .forEach(form -> builder.add(form.text(), form.entry().caseRule(), form));
        return builder.build();
    }

    /** A canonical form of the text's own language, then any canonical form, then by kind; else the order of the list. */
    private static Comparator<Form> likeliestFirst(Lang lang) {
        return Comparator.comparing((Form form) -> !(form.canonical() && form.lang() == lang))
                .thenComparing(form -> !form.canonical())
                .thenComparing(form -> form.entry().kind());
    }

    /** {@code 3 PM} is an hour, not a Prime Minister. */
    private static boolean isClockTime(String view, Span at) {
        int before = at.start() - 1;
        if (before > 0 && view.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && Character.isDigit(view.charAt(before))
                && at.in(view).equals("PM");
    }
}
