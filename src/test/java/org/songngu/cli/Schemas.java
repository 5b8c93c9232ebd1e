package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a command printed and holds it against {@code docs/schema}. */
final class Schemas {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private Schemas() {}

    static JsonNode valid(String schema, String json) throws IOException {
        JsonNode document = MAPPER.readTree(json);
        assertValid(schema, document);
        return document;
    }

    /** An array of so many documents, each of them valid. */
    static JsonNode validArray(String schema, int size, String json) throws IOException {
        JsonNode documents = MAPPER.readTree(json);
        assertThat(documents.isArray()).isTrue();
        assertThat(documents).hasSize(size);
        for (JsonNode document : documents) {
            assertValid(schema, document);
        }
        return documents;
    }

    private static void assertValid(String schema, JsonNode document) throws IOException {
        String text = Files.readString(Path.of("docs", "schema", schema + ".json"));
        assertThat(SCHEMAS.getSchema(text).validate(document)).isEmpty();
    }
}
