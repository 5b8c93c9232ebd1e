package org.songngu.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.songngu.glossary.Outcome;
import org.songngu.glossary.Term;
import org.songngu.names.Entity;
import org.songngu.names.NameKind;
import org.songngu.names.NameMention;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

/**
 * A stretch of text that a page marks.
 *
 * @param css the classes of the mark
 * @param title what the mark says when it is pointed at
 */
record Annotation(Span span, String css, String title) {
    /** The names and terms of the source side; a name before a term of the same span. */
    static List<Annotation> ofSource(Pair pair) {
        Stream<Annotation> names = pair.names().stream().map(name -> of(name.inSource(), name.what()));
        Stream<Annotation> terms = pair.terms().stream().map(term -> of(term.inSource(), term.what()));
        return Stream.concat(names, terms).toList();
    }

    /** The places of the target where the form of a name or a term of the source stands. */
    static List<Annotation> ofTarget(Pair pair, Lang to) {
        PhraseMatcher.Builder<Annotation> forms = PhraseMatcher.builder();
        for (Mark<NameUse> name : pair.names()) {
            Annotation value = of(name.inSource(), name.what());
            name.what().mention().entity().form(to).ifPresent(form -> forms.add(form, CaseRule.SENSITIVE, value));
        }
        for (Mark<TermUse> term : pair.terms()) {
            Annotation value = of(term.inSource(), term.what());
            Term found = term.what().hit().term();
            found.form(to).ifPresent(form -> forms.add(form, found.caseRule(), value));
        }
        return forms.build().find(Folded.of(pair.target().text())).stream()
                .map(match -> match.values().get(0).at(match.span()))
                .toList();
    }

    /** Appends a text with its marks: nested where one holds another; of two that cross, only the first. */
    static void append(Element into, String text, List<Annotation> annotations) {
        List<Annotation> sorted = new ArrayList<>(annotations);
        sorted.sort(Comparator.comparingInt((Annotation a) -> a.span().start())
                .thenComparingInt(a -> -a.span().end()));
        append(into, text, new Span(0, text.length()), sorted);
    }

    private static void append(Element into, String text, Span within, List<Annotation> sorted) {
        int at = within.start();
        for (Annotation mark : sorted) {
            if (mark.span().start() >= at && within.contains(mark.span())) {
                into.appendText(Shown.text(text.substring(at, mark.span().start())));
                Element marked =
                        into.appendElement("mark").attr("class", mark.css).attr("title", mark.title);
                append(marked, text, mark.span(), mark.inside(sorted));
                at = mark.span().end();
            }
        }
        into.appendText(Shown.text(text.substring(at, within.end())));
    }

    private List<Annotation> inside(List<Annotation> sorted) {
        return sorted.stream()
                .filter(other -> span.contains(other.span) && !span.equals(other.span))
                .toList();
    }

    private Annotation at(Span elsewhere) {
        return new Annotation(elsewhere, css, title);
    }

    private static Annotation of(Span span, NameUse use) {
        NameMention mention = use.mention();
        Entity entity = mention.entity();
        String whole = entity.kind() == NameKind.PERSON || entity.kind() == NameKind.PLACE ? " whole" : "";
        String failed = use.outcome().filter(Outcome.FAILED::equals).isPresent() ? " failed" : "";
        String css = (Notices.isUnverified(mention.status()) ? "name unverified" : "name") + failed + whole;
        String title = title(
                Shown.forms(entity.forms()),
                entity.id().orElse("not listed"),
                entity.kind().label(),
                Stream.concat(Stream.of(mention.status().label()), use.outcome().map(Outcome::label).stream())
                        .collect(Collectors.joining(", ")));
        return new Annotation(span, css, title);
    }

    private static Annotation of(Span span, TermUse use) {
        Term term = use.hit().term();
        Optional<Outcome> outcome = use.outcome();
        String css = outcome.filter(Outcome.FAILED::equals).isPresent() ? "term failed" : "term";
        String title = title(
                Shown.forms(term.forms()),
                term.id(),
                "term",
                outcome.map(Outcome::label).orElse("no target yet"));
        return new Annotation(span, css, title);
    }

    private static String title(String forms, String id, String kind, String status) {
        return Stream.of(forms, Shown.line(id), kind, status)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" — "));
    }
}
