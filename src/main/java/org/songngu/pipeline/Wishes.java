package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.glossary.TermHit;
import org.songngu.names.NameKind;
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
 * What the glossary and the numbers of a text ask of its targets: listed names and terms, in their canonical form or one that is
 * accepted for it. A short form of a name is not asked for, since the target may have a short form too.
 */
final class Wishes {
    private static final String LAO_COUNTRY_OR_PRONOUN = "ລາວ";

    private final Lang to;
    private final AcceptedForms accepted;
    private final QuantityReader reader;
    private final QuantityWriter writer;
    private final List<Wanted> glossary = new ArrayList<>();
    private final Set<Span> required = new HashSet<>();

    Wishes(AcceptedForms accepted, Lang to, QuantityReader reader, QuantityWriter writer) {
        this.accepted = accepted;
        this.to = to;
        this.reader = reader;
        this.writer = writer;
    }

    /** Wants the listed ones of these. */
    Wishes names(Lang from, List<NameMention> names) {
        for (NameMention name : names) {
            if (name.status() == NameStatus.LISTED && !isPronoun(from, name.surface())) {
                boolean required = name.entity().kind() != NameKind.TITLE && accepted.isSure(from, name.surface());
                want(
                        name.span(),
                        Wanted.Kind.NAME,
                        accepted.names(from, name.surface(), name.entity().form(to)),
                        required);
            }
        }
        return this;
    }

    /** Wants these, whether they are names or terms. */
    Wishes hits(Lang from, List<TermHit> hits) {
        for (TermHit hit : hits) {
            if (!Authority.isName(hit.term())) {
                want(hit.span(), Wanted.Kind.TERM, accepted.terms(hit), false);
            } else if (!isPronoun(from, hit.surface())) {
                boolean required = !hit.term().type().equals("title") && accepted.isSure(from, hit.surface());
                want(
                        hit.span(),
                        Wanted.Kind.NAME,
                        accepted.names(from, hit.surface(), hit.term().form(to)),
                        required);
            }
        }
        return this;
    }

    /** In Lao the country's name alone is more often the pronoun he or she. */
    private static boolean isPronoun(Lang from, String surface) {
        return from == Lang.LO && surface.equals(LAO_COUNTRY_OR_PRONOUN);
    }

    private void want(Span span, Wanted.Kind kind, List<String> forms, boolean isRequired) {
        if (!span.isEmpty() && !forms.isEmpty()) {
            glossary.add(new Wanted(span, kind, forms));
            if (isRequired) {
                required.add(span);
            }
        }
    }

    /** A piece of the text with what is wanted of its target. */
    Wording wording(Lang from, String text, Span place) {
        List<Wanted> wanted = new ArrayList<>(in(place));
        wanted.addAll(quantities(from, text, wanted));
        wanted.sort(Comparator.comparing(Wanted::span));
        return new Wording(text, wanted);
    }

    /** The listed names of a piece without its titles, which a good translation may go round, for a check of its target. */
    List<RequiredName> required(Span place) {
        return in(place).stream()
                .filter(wanted -> wanted.kind() == Wanted.Kind.NAME
                        && required.contains(wanted.span().shift(place.start())))
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
