package org.songngu.evaluate.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.evaluate.overlap.Segment;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;

/**
 * Articles with summaries by people, a JSON object a line.
 *
 * @param file its name
 * @param sha256 of its bytes, packed where they are packed
 */
public record SummaryData(String file, String sha256, List<Item> items) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HINT =
            "a line is {\"title\": \"...\", \"abstract\": \"...\", \"body\": \"...\"}, paragraphs of the body parted by \\n";

    public SummaryData {
        items = List.copyOf(items);
    }

    /**
     * One article.
     *
     * @param line counted from 1
     * @param title may be empty
     * @param summary by a person
     */
    public record Item(int line, String title, String summary, String body) {
        /** The article as a text, with an empty line between paragraphs. */
        public String text() {
            return (title + "\n" + body).strip().replaceAll("\\s*\\R\\s*", "\n\n");
        }

        /** For the check of what a model was trained on: the article whole, and its summary. */
        public Segment segment() {
            return new Segment(line, List.of(summary, title + "\n" + summary + "\n" + body));
        }
    }

    /**
     * Reads a file in UTF-8, packed by gzip or not. Empty lines are passed over.
     *
     * @param limit how many articles are read at most
     */
    public static SummaryData read(Path path, Optional<Integer> limit) {
        Utf8Lines read = Utf8Lines.read(path);
        List<Item> items = new ArrayList<>();
        int most = limit.orElse(Integer.MAX_VALUE);
        for (int i = 0; i < read.lines().size() && items.size() < most; i++) {
            if (!read.lines().get(i).isBlank()) {
                items.add(item(path + ":" + (i + 1), i + 1, read.lines().get(i)));
            }
        }
        if (items.isEmpty()) {
            throw SongnguException.badInput(path + ": no articles", HINT);
        }
        return new SummaryData(read.name(), read.sha256(), items);
    }

    private static Item item(String place, int number, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return new Item(
                    number,
                    node.path("title").asText(""),
                    required(place, node, "abstract"),
                    required(place, node, "body"));
        } catch (JsonProcessingException e) {
            throw SongnguException.badInput(place + ": not JSON: " + e.getOriginalMessage(), HINT);
        }
    }

    private static String required(String place, JsonNode node, String field) {
        String text = node.path(field).asText("");
        if (text.isBlank()) {
            throw SongnguException.badInput(place + ": no \"" + field + "\"", HINT);
        }
        return text;
    }

    public Signature signature() {
        return Signature.of("data", file)
                .with("sha256", sha256.substring(0, 12))
                .with("articles", String.valueOf(items.size()));
    }
}
