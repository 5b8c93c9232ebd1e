package org.songngu.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.AtomicFile;

/**
 * What lies beside a model that was pulled or added: the size and hash that each file had when it came (schema: {@code
 * docs/schema/model-lock.json}).
 *
 * @param entries by the name of the file
 */
public record ModelLock(SortedMap<String, Entry> entries) {
    /** The name of the file that holds it, in the model's folder. */
    public static final String FILE = "model.lock.json";

    public ModelLock {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * What is known of one file.
     *
     * @param origin where it came from, with the commit in place of the branch where the hub stated it
     * @param etag the mark of its version that the server stated
     * @param commit the commit that the hub stated
     * @param when the moment it was whole, as ISO 8601
     */
    public record Entry(
            String name,
            long bytes,
            String sha256,
            String origin,
            Optional<String> etag,
            Optional<String> commit,
            String when) {
        private ObjectNode json() {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("name", name).put("bytes", bytes).put("sha256", sha256).put("origin", origin);
            etag.ifPresent(value -> node.put("etag", value));
            commit.ifPresent(value -> node.put("commit", value));
            return node.put("when", when);
        }
    }

    /** The lock in a model's folder; one without entries if there is none. */
    public static ModelLock in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new ModelLock(Collections.emptySortedMap());
        }
        try {
            return of(Fields.read(file));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw wrong(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw wrong(file, "cannot be read: " + Reason.of(e));
        }
    }

    private static SongnguException wrong(Path file, String problem) {
        return SongnguException.model(
                file + ": " + problem, "remove this file; songngu models pull makes it again, with the files it names");
    }

    private static ModelLock of(Fields root) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Fields file : root.objects("files")) {
            Entry entry = new Entry(
                    file.text("name"),
                    file.optionalLong("bytes").orElseThrow(() -> file.failure("bytes", "missing")),
                    file.text("sha256"),
                    file.text("origin"),
                    file.optionalText("etag"),
                    file.optionalText("commit"),
                    file.text("when"));
            entries.put(entry.name(), entry);
        }
        return new ModelLock(entries);
    }

    /** What is known of a file. */
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** This lock with one more entry, or a new one in the place of an old. */
    public ModelLock with(Entry entry) {
        SortedMap<String, Entry> more = new TreeMap<>(entries);
        more.put(entry.name(), entry);
        return new ModelLock(more);
    }

    /** Puts it into a model's folder. */
    public void write(Path folder) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode files = root.putArray("files");
        entries.values().forEach(entry -> files.add(entry.json()));
        AtomicFile.write(folder.resolve(FILE), root.toPrettyString() + "\n");
    }
}
