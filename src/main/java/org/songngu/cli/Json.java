package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Span;

/** The parts that the JSON documents of several commands share; offsets are those of the decoded input. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A document about an article: its input and language. */
    static ObjectNode about(Article article) {
        return object().put("input", article.input()).put("lang", article.lang().code());
    }

    static ObjectNode span(Article article, Span span) {
        Span raw = article.toRaw(span);
        return object().put("start", raw.start()).put("end", raw.end());
    }

    static ObjectNode spanWithText(Article article, Span span) {
        return span(article, span).put("text", span.in(article.text()));
    }

    /** {@code null} where there is no span. */
    static void putSpan(ObjectNode node, String field, Article article, Optional<Span> span) {
        span.ifPresentOrElse(s -> node.set(field, spanWithText(article, s)), () -> node.putNull(field));
    }

    static void putFindings(ObjectNode node, Article article, List<Finding> findings) {
        ArrayNode array = node.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode one = array.addObject();
            one.put("rule", finding.rule());
            one.put("severity", finding.severity().label());
            one.put("message", finding.message());
            one.setAll(span(article, finding.span()));
        }
    }
}
