package org.songngu.model.pull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import org.songngu.files.AtomicFile;

/** What has come of a file so far, {@code NAME.part}, and beside it of which version it is, {@code NAME.part.json}. */
final class PartFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path target;
    private final Path part;
    private final Path note;

    PartFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.note = target.resolveSibling(target.getFileName() + ".part.json");
    }

    Path path() {
        return part;
    }

    /** How many bytes there are to go on from: none without a version that they are of. */
    long bytes() throws IOException {
        return Files.isRegularFile(part) && version().isPresent() ? Files.size(part) : 0;
    }

    /** The version that the bytes are of; empty if that is not known, or not for sure. */
    Optional<Statement> version() {
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(note.toFile());
            Statement version = new Statement(
                    node.has("bytes") ? OptionalLong.of(node.path("bytes").asLong()) : OptionalLong.empty(),
                    text(node, "sha256"),
                    text(node, "etag"),
                    text(node, "commit"));
            return Optional.of(version)
                    .filter(v -> v.sha256().isPresent() || v.validator().isPresent());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    /** Begins anew, with bytes of this version to come. */
    void begin(Statement version) throws IOException {
        discard();
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(Path.of("")));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        version.bytes().ifPresent(value -> node.put("bytes", value));
        version.sha256().ifPresent(value -> node.put("sha256", value));
        version.etag().ifPresent(value -> node.put("etag", value));
        version.commit().ifPresent(value -> node.put("commit", value));
        AtomicFile.write(note, node.toPrettyString() + "\n");
    }

    /** A stream that adds to what is there. */
    OutputStream append() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void discard() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(note);
    }

    /** Makes the part the file: on disk for good, and under its name at once. */
    void finish() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(note);
    }
}
