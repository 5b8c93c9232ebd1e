package org.songngu.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.Span;

/** All forms of an authority list, ready to be found in a text of any language. Safe for threads. */
final class ListedForms {
    /** Labour, tuberculosis and an island (lao động, lao phổi, cù lao), which without their marks begin or end like Laos. */
    private static final Pattern WORDS_WITH_LAO = Pattern.compile("(?i)\\b(?:lao dong|lao phoi|cu lao)\\b");

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
        List<Hit> hits = new ArrayList<>();
        List<Match<Form>> matches = matcher.find(region.text(), region.mask(), form -> form.mayStandIn(region));
        Set<Integer> starts =
                matches.stream().map(match -> match.inView().start()).collect(Collectors.toSet());
        for (Match<Form> match : matches) {
            Form form = Collections.min(match.values(), likeliest(region.lang()));
            boolean another = isClockTime(region.view(), match.inView())
                    || LaoPronoun.isAt(match.inView(), region.view())
                    || LongerNames.hide(region, match.inView(), form, starts)
                    || (form.isStripped() && (isAmbiguous(match.values()) || isPartOfAWord(region, match.inView())));
            if (!another) {
                addHits(hits, region, match.inView(), form);
            }
        }
        return hits;
    }

    private static void addHits(List<Hit> hits, Region region, Span inView, Form form) {
        Optional<Form.Name> named = form.named();
        if (named.isEmpty()) {
            hits.add(Hit.listed(region, inView, form.entry(), form.confidence()));
            return;
        }
        int name = inView.end() - named.get().length();
        Span title = new Span(inView.start(), name).trimmedIn(region.view());
        hits.add(Hit.listed(region, title, form.entry(), form.confidence()));
        hits.add(Hit.listed(region, new Span(name, inView.end()), named.get().person(), form.confidence()));
    }

    /**
     * A form as it is listed before one without its marks; then a canonical form of the text's own language, then any
     * canonical form, then by kind; else the order of the list.
     */
    private static Comparator<Form> likeliest(Lang lang) {
        return Comparator.comparing(Form::isStripped)
                .thenComparing(form -> !(form.canonical() && form.lang() == lang))
                .thenComparing(form -> !form.canonical())
                .thenComparing(form -> form.entry().kind());
    }

    /** True for forms of several entries that only their marks keep apart, and the marks are gone. */
    private static boolean isAmbiguous(List<Form> stripped) {
        return stripped.stream().map(Form::entry).distinct().count() > 1
                && stripped.stream().map(Form::listed).distinct().count() > 1;
    }

    private static boolean isPartOfAWord(Region region, Span at) {
        return WORDS_WITH_LAO
                .matcher(region.view())
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .anyMatch(word -> word.contains(at) && word.length() > at.length());
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
