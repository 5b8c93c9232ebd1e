package org.songngu.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The fields of a JSON object; what is missing or of the wrong kind fails with the field's name. */
record Fields(JsonNode node) {
    String text(String field) {
        return optionalText(field).orElseThrow(() -> wrong(field, "missing, or not a text"));
    }

    Optional<String> optionalText(String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    boolean flag(String field, boolean otherwise) {
        return node.path(field).asBoolean(otherwise);
    }

    int integer(String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToInt()) {
            throw wrong(field, "missing, or not a whole number");
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
            throw wrong(field, "not a whole number");
        }
        return OptionalLong.of(value.asLong());
    }

    OptionalDouble optionalNumber(String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    /** The texts of an array, none of which is missing. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(value -> texts.add(value.asText()));
        if (texts.isEmpty()) {
            throw wrong(field, "missing, or empty");
        }
        return texts;
    }

    /** The numbers of an array; none where there is no array. */
    List<Integer> integers(String field) {
        List<Integer> numbers = new ArrayList<>();
        node.path(field).forEach(value -> numbers.add(value.asInt()));
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
        node.path(field).forEach(value -> objects.add(new Fields(value)));
        return objects;
    }

    /** An object; one without fields where there is none. */
    Fields object(String field) {
        return new Fields(node.path(field));
    }

    /** The failure of a field: an {@link IllegalArgumentException} that names it. */
    static IllegalArgumentException wrong(String field, String problem) {
        return new IllegalArgumentException(field + ": " + problem);
    }
}
