package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.Term;
import org.songngu.glossary.TermFinder;
import org.songngu.glossary.TermHit;
import org.songngu.text.Diacritics;
import org.songngu.text.Finding;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.PhraseMatcher.Match;
import org.songngu.text.PlainSyllable;
import org.songngu.text.Span;

/**
 * {@code name-added}: a listed person, or a part of a name that is not Vietnamese, stands in a target and not in its source. So a
 * model mixes two names up ({@code Thongloun Siphandone}) or says one in the place of another. Safe for threads.
 */
final class StrangePersons {
    private static final String RULE = "name-added";
    private static final String PERSON = "person";
    private static final int SHORTEST_PART = 5;
    /** Of several who bear a name so many are told. */
    private static final int NAMED = 2;

    private final TermFinder terms;
    private final Map<Lang, PhraseMatcher<Term>> parts = new EnumMap<>(Lang.class);

    StrangePersons(Glossary glossary, TermFinder terms) {
        this.terms = terms;
        for (Lang lang : List.of(Lang.EN, Lang.VI)) {
            PhraseMatcher.Builder<Term> words = PhraseMatcher.builder();
            glossary.terms().stream().filter(term -> term.type().equals(PERSON)).forEach(person -> person.form(lang)
                    .ifPresent(form -> addParts(form, person, words)));
            parts.put(lang, words.build());
        }
    }

    private static void addParts(String form, Term person, PhraseMatcher.Builder<Term> words) {
        for (String word : form.split(" ")) {
            boolean foreign = Diacritics.strip(word).equals(word) && !PlainSyllable.is(word);
            if (foreign && word.length() >= SHORTEST_PART) {
                words.add(word, CaseRule.SENSITIVE, person);
            }
        }
    }

    /**
     * @param inSource the ids of the names and terms of the source sentence
     * @param place where the source sentence stands
     */
    List<Finding> in(Lang to, String target, Set<String> inSource, Span place) {
        Folded text = Folded.of(target);
        List<Finding> findings = new ArrayList<>();
        List<Span> whole = new ArrayList<>();
        for (TermHit hit : terms.find(to, text)) {
            boolean known = inSource.contains(hit.term().id());
            boolean person = hit.term().type().equals(PERSON);
            if (known || person) {
                whole.add(hit.span());
            }
            if (person && !known) {
                findings.add(finding(hit.surface(), List.of(hit.term()), place));
            }
        }
        if (parts.containsKey(to)) {
            for (Match<Term> part : parts.get(to).find(text)) {
                boolean partOfWhole = whole.stream().anyMatch(span -> span.overlaps(part.span()));
                boolean known = part.values().stream().anyMatch(person -> inSource.contains(person.id()));
                if (!partOfWhole && !known) {
                    findings.add(finding(part.span().in(target), part.values(), place));
                }
            }
        }
        return findings;
    }

    private static Finding finding(String surface, List<Term> persons, Span place) {
        String who = persons.stream()
                .map(person -> person.form(Lang.EN).orElse(person.id()))
                .filter(name -> !name.equals(surface))
                .limit(NAMED)
                .collect(Collectors.joining(" or "));
        String of = who.isEmpty() ? "" : ", of " + who + ",";

        String message = "The name \"" + surface + "\"" + of + " stands in the target, and not in the source.";
        return new Finding(RULE, Finding.Severity.ERROR, message, place);
    }
}
