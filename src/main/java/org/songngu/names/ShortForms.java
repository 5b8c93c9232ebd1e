package org.songngu.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.Span;

/**
 * Short forms in one article: a title and, right behind it, the given name of a person who stands in full in the same article
 * ({@code PM Chính}). Never a given name without a title, never a choice between two persons of one given name.
 */
final class ShortForms {
    /** A short form, decided. */
    record Resolution(List<Hit> hits, List<Finding> findings) {}

    private record Office(AuthorityEntry title, AuthorityEntry person) {}

    private static final String RULE = "ambiguous-short-name";
    /** With the title that stands before the full name as well, and with another one. */
    private static final double SAME_TITLE = 0.95;

    private static final double OTHER_TITLE = 0.85;
    /** Government ({@code Chính phủ}) is the one office whose first syllable is a common given name. */
    private static final String GOVERNMENT_TAIL = " phủ";

    private static final String PLAIN_GOVERNMENT_TAIL = " phu";

    private final Map<Region, List<Hit>> byRegion;
    private final Set<AuthorityEntry> persons = new LinkedHashSet<>();
    private final boolean hasTitles;
    private final Set<Office> offices = new HashSet<>();
    private final List<Hit> hits = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ShortForms(List<Hit> listed) {
        hasTitles = listed.stream().anyMatch(hit -> hit.is(NameKind.TITLE));
        byRegion = listed.stream().collect(Collectors.groupingBy(Hit::region, LinkedHashMap::new, Collectors.toList()));
        for (int i = 0; i < listed.size(); i++) {
            Hit hit = listed.get(i);
            if (hit.is(NameKind.PERSON)) {
                persons.add(hit.entry());
            }
            if (i > 0 && isOfficeOf(listed.get(i - 1), hit)) {
                offices.add(new Office(listed.get(i - 1).entry(), hit.entry()));
            }
        }
    }

    /** True for a title and the person right behind it. */
    static boolean isOfficeOf(Hit title, Hit person) {
        return title.is(NameKind.TITLE)
                && person.is(NameKind.PERSON)
                && title.region().equals(person.region())
                && follows(title, person.inView());
    }

    /** True if nothing but a space stands between a hit and what comes next. */
    private static boolean follows(Hit hit, Span next) {
        int gap = next.start() - hit.inView().end();
        return gap == 0 || (gap == 1 && hit.region().view().charAt(hit.inView().end()) == ' ');
    }

    Resolution resolve() {
        if (!persons.isEmpty() && hasTitles) {
            resolveAll();
        }
        return new Resolution(hits, findings);
    }

    private void resolveAll() {
        PhraseMatcher.Builder<AuthorityEntry> shortNames = PhraseMatcher.builder();
        for (AuthorityEntry person : persons) {
            PersonName.shortNames(person).forEach(name -> shortNames.add(name, CaseRule.SENSITIVE, person));
        }
        PhraseMatcher<AuthorityEntry> matcher = shortNames.build();
        byRegion.forEach((region, listed) -> resolve(region, listed, matcher));
    }

    private void resolve(Region region, List<Hit> listed, PhraseMatcher<AuthorityEntry> matcher) {
        List<Hit> titles = listed.stream().filter(hit -> hit.is(NameKind.TITLE)).toList();
        if (titles.isEmpty()) {
            return;
        }
        for (Match<AuthorityEntry> name : matcher.find(region.text(), region.mask())) {
            boolean taken = listed.stream().anyMatch(hit -> hit.inView().overlaps(name.inView()));
            if (!taken && !goesOn(region, name.inView())) {
                titles.stream().filter(title -> follows(title, name.inView())).forEach(title -> decide(title, name));
            }
        }
    }

    private void decide(Hit title, Match<AuthorityEntry> name) {
        Region region = title.region();
        if (name.values().size() > 1) {
            findings.add(ambiguous(title, name));
            return;
        }
        AuthorityEntry person = name.values().get(0);
        double confidence = offices.contains(new Office(title.entry(), person)) ? SAME_TITLE : OTHER_TITLE;
        hits.add(new Hit(region, name.inView(), person, NameStatus.RESOLVED, confidence));
    }

    private static Finding ambiguous(Hit title, Match<AuthorityEntry> name) {
        Region region = title.region();
        String persons = name.values().stream()
                .map(person -> person.forms(region.lang()).stream()
                        .findFirst()
                        .orElseGet(() -> person.entity().id().orElse("")))
                .collect(Collectors.joining(" or "));
        String surface = new Span(title.inView().start(), name.inView().end()).in(region.view());
        return new Finding(
                RULE,
                Finding.Severity.WARNING,
                surface + " may be " + persons + ", who both stand in this article",
                region.inArticle(name.inView()));
    }

    /** True if the word goes on into a longer name ({@code General Secretary Lâm Văn Tài}) or another word. */
    private static boolean goesOn(Region region, Span name) {
        String view = region.view();
        String tail = region.isPlainVietnamese() ? PLAIN_GOVERNMENT_TAIL : GOVERNMENT_TAIL;
        if (region.lang() == Lang.VI && view.startsWith(tail, name.end())) {
            return true;
        }
        int next = name.end() + 1;
        return !region.headline()
                && next < view.length()
                && view.charAt(name.end()) == ' '
                && Character.isUpperCase(view.charAt(next));
    }
}
