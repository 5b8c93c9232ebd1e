package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * What the glossary and the numbers of a text ask of its targets. A listed name is wanted in its canonical form, a term in that
 * or an accepted variant; a short form of a name is not, for the target may have a short form too.
 */
final class Wishes {
    private final Lang to;
    private final List<Wanted> glossary = new ArrayList<>();
    private final QuantityReader reader;
    private final QuantityWriter writer = new QuantityWriter();

    Wishes(Lang to, QuantityReader reader) {
        this.to = to;
        this.reader = reader;
    }

    /** Wants the listed ones of these. */
    Wishes names(List<NameMention> names) {
        for (NameMention name : names) {
            if (name.status() == NameStatus.LISTED) {
                want(
                        name.span(),
                        Wanted.Kind.NAME,
                        name.entity().form(to).stream().toList());
            }
        }
        return this;
    }

    /** Wants these, whether they are names or terms. */
    Wishes hits(List<TermHit> hits) {
        for (TermHit hit : hits) {
            Optional<String> form = hit.term().form(to);
            if (Authority.isName(hit.term())) {
                want(hit.span(), Wanted.Kind.NAME, form.stream().toList());
            } else if (form.isPresent()) {
                Set<String> forms = new LinkedHashSet<>(List.of(form.get()));
                forms.addAll(hit.term().variants(to));
                want(hit.span(), Wanted.Kind.TERM, List.copyOf(forms));
            }
        }
        return this;
    }

    private void want(Span span, Wanted.Kind kind, List<String> forms) {
        List<String> inked = forms.stream().filter(form -> !form.isBlank()).toList();
        if (!span.isEmpty() && !inked.isEmpty()) {
            glossary.add(new Wanted(span, kind, inked));
        }
    }

    /** A piece of the text with what is wanted of its target. */
    Wording wording(Lang from, String text, Span place) {
        List<Wanted> wanted = new ArrayList<>(in(place));
        wanted.addAll(quantities(from, text, wanted));
        wanted.sort(Comparator.comparing(Wanted::span));
        return new Wording(text, wanted);
    }

    /** The listed names of a piece, for a check of its target. */
    List<RequiredName> required(Span place) {
        return in(place).stream()
                .filter(wanted -> wanted.kind() == Wanted.Kind.NAME)
                .map(wanted -> new RequiredName(wanted.span(), wanted.forms()))
                .toList();
    }

    private List<Wanted> in(Span place) {
        return glossary.stream()
                .filter(wanted -> place.contains(wanted.span()))
                .map(wanted -> new Wanted(wanted.span().shift(-place.start()), wanted.kind(), wanted.forms()))
                .toList();
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
