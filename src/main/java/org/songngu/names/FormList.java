package org.songngu.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** Reads the forms out of an authority list: which to search for, in which spellings, and what each of them names. */
final class FormList {
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})'s?$");
    private static final Pattern LAO_GAP = Pattern.compile("(?<=[\\u0E80-\\u0EFF]) (?=[\\u0E80-\\u0EFF])");
    private static final Set<String> HONORIFICS = Set.of(
            "ông", "bà", "ngài", "đồng chí", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "ທ່ານ", "ທ່ານນາງ", "ສະຫາຍ");

    private final List<AuthorityEntry> entries;
    private final PlaceSpellings places;
    private final Map<String, Set<AuthorityEntry>> titles = new HashMap<>();
    private final Map<String, AuthorityEntry> persons = new HashMap<>();

    FormList(List<AuthorityEntry> entries) {
        this.entries = entries;
        this.places = new PlaceSpellings(entries);
        for (AuthorityEntry entry : entries) {
            for (Lang lang : Lang.values()) {
                entry.forms(lang).forEach(form -> learn(entry, folded(form)));
            }
        }
    }

    private void learn(AuthorityEntry entry, String form) {
        if (entry.kind() == NameKind.TITLE) {
            titles.computeIfAbsent(form, k -> new HashSet<>()).add(entry);
        } else if (entry.kind() == NameKind.PERSON) {
            persons.putIfAbsent(form, entry);
            persons.putIfAbsent(Diacritics.strip(form), entry);
        }
    }

    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (AuthorityEntry entry : entries) {
            for (Lang lang : Lang.values()) {
                addForms(entry, lang, forms);
            }
        }
        return forms;
    }

    private void addForms(AuthorityEntry entry, Lang lang, List<Form> forms) {
        String canonical = folded(entry.entity().form(lang).orElse(""));
        Set<String> spellings = new LinkedHashSet<>();
        for (String form : entry.forms(lang)) {
            String folded = folded(form);
            if (folded.equals(canonical) || entry.kind() != NameKind.PERSON || !isTitleAndName(folded)) {
                spellings.addAll(spellings(entry, folded));
            }
        }
        for (String spelling : spellings) {
            boolean first = spelling.equals(canonical);
            forms.add(new Form(entry, lang, spelling, spelling, first, nameAtEnd(entry, spelling)));
            String plain = Diacritics.strip(spelling);
            if (lang == Lang.VI && !spellings.contains(plain)) {
                forms.add(new Form(entry, lang, plain, spelling, first, nameAtEnd(entry, plain)));
            }
        }
    }

    private List<String> spellings(AuthorityEntry entry, String form) {
        List<String> spellings = new ArrayList<>(List.of(form));
        switch (entry.kind()) {
            case PERSON -> spellings.add(Diacritics.strip(form));
            case PLACE, ORG, TITLE, OTHER -> spellings.addAll(places.others(form));
        }
        String closed = LAO_GAP.matcher(form).replaceAll("");
        if (!closed.equals(form)) {
            spellings.add(closed);
        }
        return spellings;
    }

    /**
     * True for {@code PM Chính} or {@code ông Tô Lâm} among a person's forms: title and name are found one by one. Where a
     * title lists the whole as well, or the title is one that several offices share ({@code President Ho Chi Minh}), it says
     * too little without the name, and the list means one name.
     */
    private boolean isTitleAndName(String form) {
        if (titles.containsKey(form)) {
            return false;
        }
        for (int gap = form.indexOf(' '); gap > 0; gap = form.indexOf(' ', gap + 1)) {
            String before = form.substring(0, gap);
            Set<AuthorityEntry> offices = titles.getOrDefault(before, Set.of());
            if (HONORIFICS.contains(before)
                    || (!offices.isEmpty() && offices.stream().noneMatch(this::isShared))) {
                return true;
            }
        }
        return false;
    }

    /** True if another title has a form of this one. */
    private boolean isShared(AuthorityEntry title) {
        return Stream.of(Lang.values())
                .flatMap(lang -> title.forms(lang).stream())
                .anyMatch(form -> titles.getOrDefault(folded(form), Set.of()).size() > 1);
    }

    private Optional<Form.Name> nameAtEnd(AuthorityEntry entry, String form) {
        if (entry.kind() != NameKind.TITLE) {
            return Optional.empty();
        }
        for (int gap = form.indexOf(' '); gap > 0; gap = form.indexOf(' ', gap + 1)) {
            AuthorityEntry person = persons.get(form.substring(gap + 1));
            if (person != null) {
                return Optional.of(new Form.Name(person, form.length() - gap - 1));
            }
        }
        return Optional.empty();
    }

    private static String folded(String form) {
        return POSSESSIVE.matcher(Folded.of(form.strip()).view()).replaceFirst("");
    }
}
