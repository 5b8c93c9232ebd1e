package org.songngu.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.text.Diacritics;
import org.songngu.text.Finding;
import org.songngu.text.Folded;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.Span;

/**
 * Finds a Vietnamese person's name with some of its marks and not all of them: {@code Tô Lam} is neither {@code Tô Lâm} nor
 * {@code To Lam}. A wrong mark is another name and none of this business. Safe for threads.
 */
final class MixedSpelling {
    private static final String RULE = "name-spelling";
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** Such a name at a place of a region. */
    record Mixed(Span inView, AuthorityEntry person, String name) {}

    private record Marked(AuthorityEntry person, String name) {}

    private final PhraseMatcher<Marked> plainNames;

    MixedSpelling(List<AuthorityEntry> authority) {
        PhraseMatcher.Builder<Marked> builder = PhraseMatcher.builder();
        for (AuthorityEntry entry : authority) {
            if (entry.kind() == NameKind.PERSON) {
                PersonName.vietnamese(entry)
                        .ifPresent(name ->
                                builder.add(Diacritics.strip(name), CaseRule.SENSITIVE, new Marked(entry, name)));
            }
        }
        plainNames = builder.build();
    }

    List<Finding> check(Region region, List<Hit> listed) {
        return find(region).stream()
                .filter(mixed -> listed.stream().noneMatch(hit -> hit.inView().overlaps(mixed.inView())))
                .map(mixed -> finding(mixed.inView().in(region.view()), mixed.name(), region.inArticle(mixed.inView())))
                .toList();
    }

    /** All of a region, whatever else stands there. */
    List<Mixed> find(Region region) {
        List<Mixed> found = new ArrayList<>();
        Folded plain = region.text().withoutDiacritics();
        if (plain.view().equals(region.view())) {
            return found;
        }
        for (Match<Marked> match : plainNames.find(plain, region.mask())) {
            String surface = match.inView().in(region.view());
            match.values().stream()
                    .filter(marked -> lacksMarks(surface, marked.name()))
                    .findFirst()
                    .ifPresent(marked -> found.add(new Mixed(match.inView(), marked.person(), marked.name())));
        }
        return found;
    }

    private static Finding finding(String surface, String name, Span span) {
        String message = surface + " is written with a part of its marks: write " + name + ", or without any "
                + Diacritics.strip(name);
        return new Finding(RULE, Finding.Severity.WARNING, message, span);
    }

    /** True if the surface is the name but for marks that are missing, letter by letter. */
    private static boolean lacksMarks(String surface, String name) {
        String small = surface.toLowerCase(Locale.ROOT);
        String right = name.toLowerCase(Locale.ROOT);
        if (small.length() != right.length() || small.equals(right)) {
            return false;
        }
        for (int i = 0; i < right.length(); i++) {
            char c = small.charAt(i);
            if (c != right.charAt(i) && c != Diacritics.base(c) && !hasMarksOf(right.charAt(i), c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMarksOf(char full, char part) {
        String marks = NFD.normalize(String.valueOf(full));
        return NFD.normalize(String.valueOf(part)).chars().allMatch(mark -> marks.indexOf(mark) >= 0);
    }
}
