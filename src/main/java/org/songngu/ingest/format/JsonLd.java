package org.songngu.ingest.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Range;
import org.songngu.text.Reading;

/** Finds the article that a page describes to machines in schema.org terms. What is malformed is passed over. */
final class JsonLd {
    private static final Set<String> ARTICLES =
            Set.of("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "Report");
    private static final int WHOLE_BODY = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String raw;

    JsonLd(String raw) {
        this.raw = raw;
    }

    /** An article's own text, and what is said about it. */
    record Story(
            Optional<Reading> headline,
            Reading body,
            Optional<String> date,
            Optional<String> author,
            Optional<String> lang) {}

    /** The first article whose body is there, not only a teaser of it. */
    Optional<Story> find(Document page) {
        return page.select("script[type^=application/ld+json]").stream()
                .flatMap(script -> script.dataNodes().stream())
                .flatMap(data -> story(data).stream())
                .findFirst();
    }

    private Optional<Story> story(DataNode data) {
        Range range = data.sourceRange();
        if (!range.isTracked()) {
            return Optional.empty();
        }
        String json = raw.substring(range.startPos(), range.endPos());
        return parsed(json).flatMap(JsonLd::article).flatMap(article -> located(
                        json, range.startPos(), "articleBody", article)
                .map(body -> new Story(
                        located(json, range.startPos(), "headline", article),
                        body,
                        text(article, "datePublished"),
                        author(article.path("author")),
                        language(article.path("inLanguage")))));
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))
                    && node.path("articleBody").asText("").length() >= WHOLE_BODY) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText(""))) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText(""));
    }

    /** The literal after this key: the same text may stand elsewhere too, in a description or in another article. */
    private Optional<Reading> located(String json, int offset, String key, JsonNode article) {
        String wanted = text(article, key).orElse("");
        if (wanted.isBlank()) {
            return Optional.empty();
        }
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING
                        && key.equals(parser.currentName())
                        && wanted.equals(parser.getText())) {
                    int quote = (int) parser.currentTokenLocation().getCharOffset();
                    return Optional.of(JsonLiteral.at(raw, offset + quote));
                }
            }
            return Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Optional<String> author(JsonNode author) {
        JsonNode one = author.isArray() ? author.path(0) : author;
        return (one.isTextual() ? Optional.of(one.asText()) : text(one, "name")).filter(name -> !name.isBlank());
    }

    private static Optional<String> language(JsonNode language) {
        return language.isTextual() ? Optional.of(language.asText()) : text(language, "alternateName");
    }
}
