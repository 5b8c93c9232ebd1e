package org.songngu.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.text.Span;

/**
 * How an article is to be cut: spans of the decoded file.
 *
 * @param noise absent where the gold says nothing about noise
 */
public record GoldCleaning(
        String file,
        String sha256,
        String goldSha256,
        Optional<Span> title,
        Optional<Span> dateline,
        Set<Span> sentences,
        Set<Span> headings,
        Optional<Set<Labelled>> noise) {
    /** A span and its label. */
    public record Labelled(Span span, String label) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    public static GoldCleaning read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            JsonNode gold = JSON.readTree(bytes);
            if (!gold.hasNonNull("file") || !gold.hasNonNull("sentences")) {
                throw notGold(path, "no \"file\" or no \"sentences\"");
            }
            return new GoldCleaning(
                    gold.path("file").asText(),
                    gold.path("sha256").asText(),
                    Sha256.of(bytes),
                    one(gold.path("title")),
                    one(gold.path("dateline")),
                    spans(gold.path("sentences")),
                    spans(gold.path("headings")),
                    noise(gold.path("noise")));
        } catch (JsonProcessingException e) {
            throw notGold(path, e.getOriginalMessage());
        } catch (IOException e) {
            throw notGold(path, Reason.of(e));
        }
    }

    /** Fails if the file is not the one that the gold was made from. */
    public void requireMadeFrom(Path article) {
        try {
            if (Files.exists(article) && !Sha256.of(article).equals(sha256)) {
                throw SongnguException.badInput(
                        "gold and article differ (" + article + ")",
                        "score against the article that the gold was made from, unchanged");
            }
        } catch (IOException e) {
            throw notGold(article, Reason.of(e));
        }
    }

    private static SongnguException notGold(Path path, String why) {
        return SongnguException.badInput(
                path + ": not a gold segmentation: " + why,
                "give a JSON file with \"file\", \"sentences\" and \"noise\", as in corpus/expected");
    }

    private static Optional<Span> one(JsonNode node) {
        return node.isObject() ? Optional.of(span(node)) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Set<Span> spans(JsonNode nodes) {
        Set<Span> spans = new HashSet<>();
        nodes.forEach(node -> spans.add(span(node)));
        return spans;
    }

    private static Optional<Set<Labelled>> noise(JsonNode nodes) {
        if (!nodes.isArray()) {
            return Optional.empty();
        }
        Set<Labelled> noise = new HashSet<>();
        nodes.forEach(
                node -> noise.add(new Labelled(span(node), node.path("label").asText())));
        return Optional.of(noise);
    }
}
