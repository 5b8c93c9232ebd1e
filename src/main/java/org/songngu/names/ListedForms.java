package org.songngu.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.Span;

/** All forms of an authority list, ready to be found in a text of any language. Safe for threads. */
final class ListedForms {
    private final PhraseMatcher<Form> matcher;

    ListedForms(List<AuthorityEntry> entries) {
        PhraseMatcher.Builder<Form> builder = PhraseMatcher.builder();
        for (Form form : new FormList(entries).forms()) {
            builder.add(form.text(), form.entry().caseRule(), form);
        }
        matcher = builder.build();
    }

    /** The hits of a region, in order: of several entries with one form the likeliest (see {@link #likeliest}). */
    List<Hit> find(Region region) {
        Lang lang = region.lang();
        List<Hit> hits = new ArrayList<>();
        for (Match<Form> match : matcher.find(region.text(), region.mask(), form -> form.mayStandIn(lang))) {
            if (!isClockTime(region.view(), match.inView())) {
                addHits(hits, region, match.inView(), Collections.min(match.values(), likeliest(lang)));
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

    /** A canonical form of the text's own language, then any canonical form, then by kind; else the order of the list. */
    private static Comparator<Form> likeliest(Lang lang) {
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
