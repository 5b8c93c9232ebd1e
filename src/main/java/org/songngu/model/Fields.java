package org.songngu.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The fields of a JSON object; what is missing or of the wrong kind fails with the field's name.
 *
 * @param place what stands before the name of a field of an inner object, such as {@code files[0].}
 */
record Fields(JsonNode node, String place) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The object in a file. */
    static Fields read(Path source) throws IOException {
        return new Fields(JSON.readTree(Files.readString(source, StandardCharsets.UTF_8)), "");
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> failure(field, "missing"));
    }

    Optional<String> optionalText(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw failure(field, "not a text");
        }
        return Optional.of(value.asText());
    }

    boolean flag(String field, boolean otherwise) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw failure(field, "neither true nor false");
        }
        return value.asBoolean(otherwise);
    }

    int integer(String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToInt()) {
            throw failure(field, "missing, or not a whole number");
        }
        return value.asInt();
    }

    int integer(String field, int otherwise) {
        return node.path(field).isMissingNode() ? otherwise : integer(field);
    }

    OptionalLong optionalLong(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return OptionalLong.empty();
        }
        if (!value.canConvertToLong()) {
            throw failure(field, "not a whole number");
        }
        return OptionalLong.of(value.asLong());
    }

    OptionalDouble optionalNumber(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNumber()) {
            throw failure(field, "not a number");
        }
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    /** The texts of an array, none of which is missing. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            if (!value.isTextual()) {
                throw failure(field, "not a text: " + value);
            }
            texts.add(value.asText());
        }
        if (texts.isEmpty()) {
            throw failure(field, "missing, or empty");
        }
        return texts;
    }

    /** The numbers of an array; none where there is no array. */
    List<Integer> integers(String field) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            if (!value.canConvertToInt()) {
                throw failure(field, "not a whole number: " + value);
            }
            numbers.add(value.asInt());
        }
        return numbers;
    }

    /** The texts of an object; none where there is no object. */
    Map<String, String> map(String field) {
        Map<String, String> map = new LinkedHashMap<>();
        node.path(field)
                .fields()
                .forEachRemaining(
                        entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    /** The objects of an array; none where there is no array. */
    List<Fields> objects(String field) {
        List<Fields> objects = new ArrayList<>();
        node.path(field).forEach(value -> objects.add(new Fields(value, place + field + "[" + objects.size() + "].")));
        return objects;
    }

    /** An object; one without fields where there is none. */
    Fields object(String field) {
        return new Fields(node.path(field), place + field + ".");
    }

    /** What can only be made of right fields; a failure is told with their place. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage());
            throw problem.startsWith(place) ? e : new IllegalArgumentException(place + problem, e);
        }
    }

    /** The failure of a field: an {@link IllegalArgumentException} that names it. */
    IllegalArgumentException failure(String field, String problem) {
        return new IllegalArgumentException(place + field + ": " + problem);
    }
}
