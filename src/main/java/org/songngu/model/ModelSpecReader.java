package org.songngu.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/** Reads a {@code model.json}; whatever is wrong in it is named with its field. Fields that it does not know are passed over. */
final class ModelSpecReader {
    private static final String HINT =
            "mend the description (docs/schema/model.json says what it holds) or remove its folder";

    private final Path source;

    private ModelSpecReader(Path source) {
        this.source = source;
    }

    static ModelSpec read(Path source) {
        return new ModelSpecReader(source).read();
    }

    private ModelSpec read() {
        try {
            String json = Files.readString(source, StandardCharsets.UTF_8);
            return spec(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw SongnguException.model(source + at + ": not JSON: " + e.getOriginalMessage(), HINT);
        } catch (IOException e) {
            throw SongnguException.model(source + ": cannot be read: " + Reason.of(e), HINT);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ModelSpec spec(JsonNode root) {
        return new ModelSpec(
                text(root, "id"),
                role(text(root, "role")),
                texts(root, "languages"),
                new ModelSpec.Licence(text(root, "licence"), text(root, "licenceUrl")),
                text(root, "description"),
                root.path("builtin").asBoolean(false),
                files(root.path("files")),
                text(root, "graph"),
                optional(root, "tokenizer"),
                encoding(root.path("options")));
    }

    private Role role(String label) {
        return Role.ofLabel(label).orElseThrow(() -> wrong("role: " + label));
    }

    private List<ModelSpec.File> files(JsonNode nodes) {
        List<ModelSpec.File> files = new ArrayList<>();
        for (JsonNode node : nodes) {
            files.add(new ModelSpec.File(
                    text(node, "name"), number(node, "bytes"), text(node, "sha256"), optional(node, "origin")));
        }
        return files;
    }

    private Optional<ModelSpec.Encoding> encoding(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new ModelSpec.Encoding(
                pooling(text(node, "pooling")),
                (int) number(node, "maxLength"),
                node.path("normalize").asBoolean(true),
                (int) number(node, "dimension")));
    }

    private ModelSpec.Pooling pooling(String label) {
        return switch (label) {
            case "mean" -> ModelSpec.Pooling.MEAN;
            case "cls" -> ModelSpec.Pooling.CLS;
            default -> throw wrong("options.pooling: " + label.toLowerCase(Locale.ROOT));
        };
    }

    private String text(JsonNode node, String field) {
        return optional(node, field).orElseThrow(() -> wrong(field + ": missing, or not a text"));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            texts.add(value.asText());
        }
        if (texts.isEmpty()) {
            throw wrong(field + ": missing, or empty");
        }
        return texts;
    }

    private long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToLong()) {
            throw wrong(field + ": missing, or not a whole number");
        }
        return value.asLong();
    }

    private SongnguException wrong(String what) {
        return SongnguException.model(source + ": " + what, HINT);
    }
}
