package org.songngu.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.songngu.glossary.Outcome;
import org.songngu.names.NameMention;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** The whole brief for other programs. The source keeps its characters; what Songngu writes is NFC. */
final class JsonRenderer implements BriefFormat.Renderer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter WRITER = writer();

    @Override
    public byte[] render(Brief brief) {
        try {
            // By way of a string: a lone surrogate of the input becomes "?" instead of a failure.
            return (WRITER.writeValueAsString(tree(brief)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of nodes is always written", e);
        }
    }

    private static ObjectWriter writer() {
        DefaultIndenter lineFeeds = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lineFeeds);
        printer.indentArraysWith(lineFeeds);
        return new JsonMapper().writer(printer);
    }

    private static ObjectNode tree(Brief brief) {
        ObjectNode root = NODES.objectNode().put("id", brief.id());
        root.set("title", title(brief));
        root.set("source", source(brief.source()));
        root.putObject("target").put("lang", brief.to().code());
        ArrayNode segments = root.putArray("segments");
        brief.segments().forEach(segment -> segments.add(segment(segment, brief.to())));
        ArrayNode names = root.putArray("names");
        brief.names().forEach(name -> names.add(entity(name)));
        ArrayNode terms = root.putArray("terms");
        brief.terms().forEach(term -> terms.add(term(term)));
        ArrayNode findings = root.putArray("findings");
        brief.findings().forEach(flag -> findings.add(finding(flag)));
        ArrayNode notices = root.putArray("notices");
        brief.notices().forEach(notices::add);
        return root.put("signature", brief.signature().toString());
    }

    private static ObjectNode title(Brief brief) {
        ObjectNode node = NODES.objectNode();
        brief.source().title().ifPresentOrElse(pair -> pair(node, pair, brief.to()), () -> node.put("source", "")
                .put("target", ""));
        return node;
    }

    private static ObjectNode source(Brief.Source source) {
        ObjectNode node = NODES.objectNode();
        node.put("input", source.input()).put("lang", source.lang().code());
        text(node, "date", source.origin().date());
        text(node, "byline", source.origin().byline());
        text(node, "dateline", source.dateline());
        return node.put("sentences", source.sentences());
    }

    private static ObjectNode segment(Segment segment, Lang to) {
        ObjectNode node = NODES.objectNode().put("i", segment.i());
        node.put("paragraph", segment.paragraph()).put("kind", segment.kind().label());
        pair(node, segment.pair(), to);
        ArrayNode findings = node.putArray("findings");
        segment.flags().forEach(flag -> findings.add(finding(flag)));
        return node;
    }

    private static void pair(ObjectNode node, Pair pair, Lang to) {
        span(node, pair.raw());
        node.put("source", pair.source()).put("target", pair.target().text());
        node.put("state", pair.isTranslated() ? "translated" : "initial");
        node.put("origin", pair.target().origin().label())
                .put("score", pair.target().score());
        text(node, "remark", pair.target().remark());
        ArrayNode names = node.putArray("names");
        pair.names().forEach(name -> names.add(mention(name)));
        ArrayNode terms = node.putArray("terms");
        pair.terms().forEach(term -> terms.add(use(term, to)));
    }

    private static ObjectNode mention(Mark<NameUse> mark) {
        NameMention mention = mark.what().mention();
        ObjectNode node = place(mark);
        node.put("surface", mention.surface());
        node.put("kind", mention.entity().kind().label());
        text(node, "id", mention.entity().id());
        forms(node, mention.entity()::form);
        node.put("status", mention.status().label()).put("confidence", mention.confidence());
        text(node, "outcome", mark.what().outcome().map(Outcome::label));
        return node;
    }

    private static ObjectNode use(Mark<TermUse> mark, Lang to) {
        TermUse use = mark.what();
        ObjectNode node = place(mark);
        node.put("id", use.hit().term().id()).put("source", use.hit().surface());
        text(node, "target", use.found().or(() -> use.hit().term().form(to)).map(Shown::line));
        text(node, "outcome", use.outcome().map(Outcome::label));
        return node;
    }

    private static ObjectNode place(Mark<?> mark) {
        ObjectNode node = span(NODES.objectNode(), mark.raw());
        return node.put("source_start", mark.inSource().start())
                .put("source_end", mark.inSource().end());
    }

    private static ObjectNode entity(Brief.EntityCount count) {
        ObjectNode node = NODES.objectNode();
        text(node, "id", count.entity().id());
        node.put("kind", count.entity().kind().label());
        forms(node, count.entity()::form);
        node.put("status", count.status().label()).put("hits", count.hits());
        ArrayNode surfaces = node.putArray("surfaces");
        count.surfaces().forEach(surfaces::add);
        outcomes(node, count.outcomes());
        return node;
    }

    private static ObjectNode term(Brief.TermCount count) {
        ObjectNode node = NODES.objectNode().put("id", count.term().id());
        forms(node, count.term()::form);
        outcomes(node.put("hits", count.hits()), count.outcomes());
        return node;
    }

    private static void outcomes(ObjectNode node, Map<Outcome, Integer> counts) {
        ObjectNode outcomes = node.putObject("outcomes");
        for (Outcome outcome : Outcome.values()) {
            Optional.ofNullable(counts.get(outcome)).ifPresent(n -> outcomes.put(outcome.label(), n));
        }
    }

    private static ObjectNode finding(Flag flag) {
        ObjectNode node = NODES.objectNode();
        flag.segment().ifPresentOrElse(i -> node.put("segment", i), () -> node.putNull("segment"));
        node.put("rule", flag.finding().rule())
                .put("severity", flag.finding().severity().label());
        return span(node.put("message", flag.finding().message()), flag.raw());
    }

    private static ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    private static void forms(ObjectNode node, Function<Lang, Optional<String>> form) {
        for (Lang lang : Lang.values()) {
            text(node, lang.code(), form.apply(lang).map(Shown::line));
        }
    }

    private static void text(ObjectNode node, String name, Optional<String> text) {
        text.ifPresentOrElse(value -> node.put(name, value), () -> node.putNull(name));
    }
}
