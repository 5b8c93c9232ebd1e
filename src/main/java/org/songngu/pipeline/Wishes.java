package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.glossary.Term;
import org.songngu.glossary.TermHit;
import org.songngu.names.NameMention;
import org.songngu.names.NameStatus;
import org.songngu.quality.RequiredName;
import org.songngu.quantity.Found;
import org.songngu.quantity.QuantityReader;
import org.songngu.quantity.QuantityWriter;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.Wanted;
import org.songngu.translate.Wording;

/**
 * What the glossary and the numbers of an article ask of its targets. A listed name and a term are wanted in their canonical
 * form; a short form of a name is not, for the target may have a short form too.
 */
final class Wishes {
    private final Lang to;
    private final List<NameMention> names;
    private final List<TermHit> terms;
    private final QuantityReader reader;
    private final QuantityWriter writer = new QuantityWriter();

    Wishes(Lang to, List<NameMention> names, List<TermHit> terms, QuantityReader reader) {
        this.to = to;
        this.names = List.copyOf(names);
        this.terms = List.copyOf(terms);
        this.reader = reader;
    }

    /** A piece of the article with what is wanted of its target. */
    Wording wording(Lang from, String text, Span place) {
        List<Wanted> wanted = new ArrayList<>();
        for (NameMention name : namesIn(place)) {
            form(name)
                    .ifPresent(form ->
                            wanted.add(new Wanted(name.span().shift(-place.start()), Wanted.Kind.NAME, List.of(form))));
        }
        for (TermHit hit : terms) {
            if (place.contains(hit.span()) && !hit.span().isEmpty()) {
                forms(hit.term())
                        .ifPresent(forms ->
                                wanted.add(new Wanted(hit.span().shift(-place.start()), Wanted.Kind.TERM, forms)));
            }
        }
        wanted.addAll(quantities(from, text, wanted));
        wanted.sort(Comparator.comparing(Wanted::span));
        return new Wording(text, wanted);
    }

    /** The listed names of a piece, for a check of its target. */
    List<RequiredName> required(Span place) {
        List<RequiredName> required = new ArrayList<>();
        for (NameMention name : namesIn(place)) {
            form(name)
                    .ifPresent(
                            form -> required.add(new RequiredName(name.span().shift(-place.start()), List.of(form))));
        }
        return required;
    }

    private List<NameMention> namesIn(Span place) {
        return names.stream()
                .filter(name -> name.status() == NameStatus.LISTED)
                .filter(name -> place.contains(name.span()) && !name.span().isEmpty())
                .toList();
    }

    private Optional<String> form(NameMention name) {
        return name.entity().form(to).filter(form -> !form.isBlank());
    }

    private Optional<List<String>> forms(Term term) {
        return term.form(to).filter(form -> !form.isBlank()).map(form -> {
            Set<String> forms = new LinkedHashSet<>(List.of(form));
            term.variants(to).stream().filter(variant -> !variant.isBlank()).forEach(forms::add);
            return List.copyOf(forms);
        });
    }

    /** Quantities that can be read in one way only, and that no name or term holds. */
    private List<Wanted> quantities(Lang from, String text, List<Wanted> others) {
        List<Wanted> wanted = new ArrayList<>();
        for (Found found : reader.read(from, text)) {
            boolean free = others.stream().noneMatch(other -> other.span().overlaps(found.span()));
            if (free && !found.soft() && found.others().isEmpty()) {
                wanted.add(new Wanted(found.span(), Wanted.Kind.QUANTITY, writer.write(found.quantity(), to)));
            }
        }
        return wanted;
    }
}
