package org.songngu.evaluate.diacritics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.Segment;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;

/**
 * Text whose marks are right, a sentence or paragraph a line.
 *
 * @param file its name
 * @param sha256 of the bytes of the file
 * @param lines in NFC, none of them blank
 */
public record CorrectText(String file, String sha256, List<String> lines) {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("title", "abstract", "body");
    private static final String HINT = "give correct text, a sentence or paragraph a line, or articles as JSON lines";

    public CorrectText {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file in UTF-8: plain text, or where its name ends in {@code .jsonl} an article a line, of which title, abstract
     * and body are taken. {@code .gz} after either is unpacked.
     */
    public static CorrectText read(Path path) {
        Utf8Lines read = Utf8Lines.read(path);
        boolean articles = read.name().endsWith(".jsonl") || read.name().endsWith(".jsonl.gz");
        List<String> lines = (articles ? ofArticles(path, read.lines()) : read.lines())
                .stream().map(NFC::normalize).filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw SongnguException.badInput(path + ": no text", HINT);
        }
        return new CorrectText(read.name(), read.sha256(), lines);
    }

    /** The first lines, or all where there are no more. */
    public CorrectText first(int count) {
        return new CorrectText(file, sha256, lines.subList(0, Math.min(count, lines.size())));
    }

    /** Its lines, counted from 1 without the blank ones, to be asked whether a model was trained on them. */
    public List<Segment> segments() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Segment(i + 1, lines.get(i)))
                .toList();
    }

    /** The lines that no model was trained on. */
    public CorrectText unseen(Overlap overlap) {
        return new CorrectText(file, sha256, overlap.unseen(lines));
    }

    public Signature signature() {
        return Signature.of("data", file)
                .with("sha256", sha256.substring(0, 12))
                .with("lines", Integer.toString(lines.size()));
    }

    private static List<String> ofArticles(Path path, List<String> read) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!read.get(i).isBlank()) {
                JsonNode article = article(path, read.get(i), i + 1);
                FIELDS.stream().flatMap(field -> field(article, field)).forEach(lines::add);
            }
        }
        return lines;
    }

    private static JsonNode article(Path path, String line, int number) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw SongnguException.badInput(path + ":" + number + ": not JSON", HINT);
        }
    }

    private static Stream<String> field(JsonNode article, String name) {
        return article.path(name).asText("").lines();
    }
}
