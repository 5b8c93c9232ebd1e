package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.glossary.ForbiddenForms;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.TermFinder;
import org.songngu.glossary.TermHit;
import org.songngu.names.NameFinder;
import org.songngu.names.NameMention;
import org.songngu.names.NameModels;
import org.songngu.names.NameResult;
import org.songngu.names.NameSpeller;
import org.songngu.names.NameStyle;
import org.songngu.provenance.Signature;
import org.songngu.quality.SegmentCheck;
import org.songngu.quality.SegmentPair;
import org.songngu.quantity.QuantityReader;
import org.songngu.quantity.QuantityWriter;
import org.songngu.text.Diacritics;
import org.songngu.text.Finding;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;
import org.songngu.text.Span;
import org.songngu.translate.Wording;
import org.songngu.translate.memory.SlotFinder;

/** A glossary made ready to search with: its names, its terms, its forbidden forms. Immutable; built once, shared by all. */
public final class TermBase {
    private final Glossary glossary;
    private final NameFinder names;
    private final TermFinder terms;
    private final ForbiddenForms forbidden;
    private final StrangePersons strangers;
    private final TargetStyle style;
    private final QuantityReader quantities = new QuantityReader();
    private final QuantityWriter writer = new QuantityWriter();

    /** English targets have Vietnamese names as they come. */
    public TermBase(Glossary glossary) {
        this(glossary, Optional.empty());
    }

    /** @param style in which targets in English have the names of Vietnamese persons and places */
    public TermBase(Glossary glossary, Optional<NameStyle> style) {
        this.glossary = glossary;
        this.style = TargetStyle.of(glossary, style);
        this.names = new NameFinder(Authority.of(glossary));
        this.terms = new TermFinder(glossary);
        this.forbidden = new ForbiddenForms(glossary);
        this.strangers = new StrangePersons(glossary, terms);
    }

    public Signature signature() {
        Signature signature = glossary.signature();
        return style.style()
                .map(wanted -> signature.with("style", wanted.label()))
                .orElse(signature);
    }

    /** The names of an article, and what is wrong with how they are written. */
    public NameResult names(ReadArticle read, NameModels models) {
        return names.find(read.article(), read.sentences(), models);
    }

    /** Writes the names of an article as this glossary has them. */
    public NameSpeller speller() {
        return new NameSpeller(Authority.of(glossary));
    }

    /** The hits of terms that are no names, in the order of the article; a term inside a longer name is none. */
    List<TermHit> terms(ReadArticle read) {
        return inPlaces(read, place -> terms.find(place.lang(), place.folded()).stream()
                .filter(hit -> !Authority.isName(hit.term()))
                .map(hit -> new TermHit(hit.span().shift(place.start()), hit.surface(), hit.term()))
                .toList());
    }

    /** What a similar sentence of a translation memory may have others of. */
    public SlotFinder slots() {
        return new RememberedSlots(new Exchangeable(glossary, quantities, writer));
    }

    /** What the names and terms of an article ask of its targets. */
    Wishes wishes(Lang from, Lang to, List<NameMention> mentions, List<TermHit> hits) {
        return nothingYet(to).names(from, mentions).hits(from, hits);
    }

    /** How targets write names. */
    TargetStyle style() {
        return style;
    }

    private Wishes nothingYet(Lang to) {
        return new Wishes(new AcceptedForms(terms, to, style.prefersDiacritics()), to, quantities, writer);
    }

    /** Looks for flaws in targets. */
    SegmentCheck segmentCheck() {
        return new SegmentCheck(quantities);
    }

    /** A sentence that stands in no article beside its target, with the names that the target has to show. */
    public SegmentPair pair(Lang from, String source, Lang to, String target) {
        Wishes wishes = nothingYet(to).hits(from, terms.find(from, Folded.of(source)));
        return new SegmentPair(from, source, to, target, wishes.required(new Span(0, source.length())));
    }

    /** Sentences that stand in no article, with what the glossary and their numbers ask of their targets. */
    public List<Wording> wordings(Lang from, Lang to, List<String> sentences) {
        return sentences.stream()
                .map(sentence -> nothingYet(to)
                        .hits(from, terms.find(from, Folded.of(sentence)))
                        .wording(from, sentence, new Span(0, sentence.length())))
                .toList();
    }

    /**
     * Forbidden forms in the source: a warning, for a source is not the translator's to change. Vietnamese typed without any
     * marks is not searched: there every form is a wrong one, and that is known already.
     */
    List<Finding> forbiddenInSource(ReadArticle read) {
        return inPlaces(read, place -> isPlainVietnamese(place) ? List.of() : forbiddenIn(place));
    }

    private List<Finding> forbiddenIn(Place place) {
        return forbidden.check(place.lang(), place.folded(), Finding.Severity.WARNING).stream()
                .map(finding -> at(finding.span().shift(place.start()), finding))
                .toList();
    }

    /** Forbidden forms in a target: errors, reported at the source sentence that the target is of. */
    List<Finding> forbiddenInTarget(Lang lang, String target, Span source) {
        return forbidden.check(lang, Folded.of(target), Finding.Severity.ERROR).stream()
                .map(finding -> at(source, finding))
                .toList();
    }

    /** Listed persons in a target whom its source does not name: errors, reported at the source sentence. */
    List<Finding> strangersInTarget(Lang to, String target, Set<String> inSource, Span source) {
        return strangers.in(to, target, inSource, source);
    }

    /** The ids of the names and terms of a piece of an article, those of short forms too. */
    Set<String> ids(Lang from, String text, Span place, List<NameMention> mentions) {
        Stream<String> mentioned = mentions.stream()
                .filter(mention -> place.contains(mention.span()))
                .flatMap(mention -> mention.entity().id().stream());
        Stream<String> listed =
                terms.find(from, Folded.of(text)).stream().map(hit -> hit.term().id());
        return Stream.concat(mentioned, listed).collect(Collectors.toSet());
    }

    private static Finding at(Span span, Finding finding) {
        return new Finding(finding.rule(), finding.severity(), finding.message(), span);
    }

    private static boolean isPlainVietnamese(Place place) {
        return place.lang() == Lang.VI && Diacritics.areMissingIn(place.folded().view());
    }

    private record Place(Lang lang, int start, Folded folded) {}

    private static <T> List<T> inPlaces(ReadArticle read, Function<Place, List<T>> search) {
        List<T> found = new ArrayList<>();
        read.article().title().ifPresent(title -> {
            Folded folded = Folded.of(title.in(read.article().text()));
            found.addAll(search.apply(new Place(read.article().lang(), title.start(), folded)));
        });
        for (Sentence sentence : read.sentences()) {
            Folded folded = Folded.of(sentence.text());
            found.addAll(search.apply(new Place(sentence.lang(), sentence.span().start(), folded)));
        }
        return found;
    }
}
