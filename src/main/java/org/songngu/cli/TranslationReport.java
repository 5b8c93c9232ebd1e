package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.brief.Brief;
import org.songngu.brief.Flag;
import org.songngu.brief.Mark;
import org.songngu.brief.NameUse;
import org.songngu.brief.Pair;
import org.songngu.brief.Segment;
import org.songngu.brief.TermUse;
import org.songngu.glossary.Outcome;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.Span;

/** An article sentence by sentence in another language. */
record TranslationReport(Brief brief) implements Report {
    /** A row of the glossary where it stands in a sentence: a term, or a name that has an id. */
    private record Hit(Span at, String id, String surface, Optional<String> form, Optional<Outcome> outcome) {
        static Hit of(Mark<TermUse> mark, Lang to) {
            TermUse use = mark.what();
            return new Hit(
                    mark.inSource(),
                    use.hit().term().id(),
                    use.hit().surface(),
                    use.found().or(() -> use.hit().term().form(to)),
                    use.outcome());
        }

        static Stream<Hit> of(NameUse use, Span at, Lang to) {
            return use.mention().entity().id().stream()
                    .map(id -> new Hit(
                            at,
                            id,
                            use.mention().surface(),
                            use.found().or(() -> use.mention().entity().form(to)),
                            use.outcome()));
        }
    }

    @Override
    public ObjectNode json() {
        ObjectNode root = Json.object().put("input", brief.source().input());
        root.put("from", brief.source().lang().code()).put("to", brief.to().code());
        brief.source()
                .title()
                .ifPresentOrElse(title -> root.set("title", pair(Json.object(), title)), () -> root.putNull("title"));
        ArrayNode segments = root.putArray("segments");
        brief.segments().forEach(segment -> segments.add(segment(segment)));
        ArrayNode notices = root.putArray("notices");
        brief.notices().forEach(notices::add);
        return root.put("signature", brief.signature().toString());
    }

    private ObjectNode segment(Segment segment) {
        ObjectNode node = Json.object().put("i", segment.i()).put("paragraph", segment.paragraph());
        pair(node.put("kind", segment.kind().label()), segment.pair());
        ArrayNode findings = node.putArray("findings");
        segment.flags().forEach(flag -> findings.add(finding(flag)));
        return node;
    }

    private ObjectNode pair(ObjectNode node, Pair pair) {
        node.put("start", pair.raw().start()).put("end", pair.raw().end());
        node.put("source", pair.source()).put("target", pair.target().text());
        node.put("origin", pair.target().origin().label());
        node.put("score", pair.target().score());
        pair.target().remark().ifPresentOrElse(remark -> node.put("remark", remark), () -> node.putNull("remark"));
        ArrayNode terms = node.putArray("terms");
        hits(pair).forEach(hit -> terms.add(hit(hit)));
        return node;
    }

    private List<Hit> hits(Pair pair) {
        return Stream.concat(
                        pair.terms().stream().map(mark -> Hit.of(mark, brief.to())),
                        pair.names().stream().flatMap(mark -> Hit.of(mark.what(), mark.inSource(), brief.to())))
                .sorted(Comparator.comparing(Hit::at))
                .toList();
    }

    private static ObjectNode hit(Hit hit) {
        ObjectNode node = Json.object().put("id", hit.id()).put("source", hit.surface());
        hit.form().ifPresentOrElse(form -> node.put("target", form), () -> node.putNull("target"));
        hit.outcome().ifPresentOrElse(outcome -> node.put("outcome", outcome.label()), () -> node.putNull("outcome"));
        return node;
    }

    private static ObjectNode finding(Flag flag) {
        ObjectNode node = Json.object().put("rule", flag.finding().rule());
        node.put("severity", flag.finding().severity().label());
        node.put("message", flag.finding().message());
        return node.put("start", flag.raw().start()).put("end", flag.raw().end());
    }

    /** The targets, a paragraph a line; a sentence without a target stands in square brackets in its own language. */
    @Override
    public void text(PrintWriter out) {
        brief.source().title().ifPresent(title -> out.println(line(title) + "\n"));
        int paragraph = -1;
        StringBuilder line = new StringBuilder();
        for (Segment segment : brief.segments()) {
            if (segment.paragraph() != paragraph && !line.isEmpty()) {
                out.println(line + "\n");
                line.setLength(0);
            }
            String start = segment.kind() == Passage.Kind.LIST_ITEM && line.isEmpty() ? "- " : "";
            line.append(line.isEmpty() ? start : " ").append(line(segment.pair()));
            paragraph = segment.paragraph();
        }
        out.println(line);
    }

    private static String line(Pair pair) {
        return Plain.line(pair.isTranslated() ? pair.target().text() : "[" + pair.source() + "]");
    }
}
