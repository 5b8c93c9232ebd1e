package org.songngu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief",
                "clean",
                "summarize",
                "names",
                "models-list",
                "models-info",
                "models-bench",
                "translate",
                "model",
                "model-lock",
                "glossary-check"
            })
    void isItselfASchema(String name) throws IOException {
        JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(read(name))).isEmpty();
        assertThat(read(name).path("$schema").asText()).endsWith("2020-12/schema");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '~', textBlock = """
            clean\t{"input":"-","lang":"en","title":null,"dateline":{"start":0,"end":9,"text":"VIENTIANE"},"sentences":[{"i":0,"paragraph":0,"start":10,"end":14,"text":"Yes.","kind":"list_item"}],"noise":[{"start":15,"end":18,"label":"agency_credit"}]}
            summarize\t{"input":"a.txt","lang":"vi","sentences":[{"i":3,"start":1,"end":2,"text":"A","score":-0.5}],"signature":"songngu:1"}
            names\t{"input":"a.txt","lang":"en","names":[{"start":0,"end":6,"surface":"To Lam","kind":"person","id":null,"en":"To Lam","vi":"Tô Lâm","lo":null,"status":"restored","confidence":0.9}],"findings":[]}
            models-list\t[{"id":"minilm","role":"encoder","languages":["en"],"installed":true,"licence":"Apache-2.0","bytes":1,"builtin":true}]
            glossary-check\t{"glossaries":[{"file":"g.csv","rows":2}],"findings":[{"file":"g.csv","line":3,"column":"vi","id":null,"rule":"duplicate-id","severity":"error","message":"Twice."}]}
            """)
    void acceptsWhatTheContractShowsAndRefusesLess(String name, String example) throws IOException {
        JsonSchema schema = SCHEMAS.getSchema(read(name));

        assertThat(schema.validate(MAPPER.readTree(example))).isEmpty();
        assertThat(schema.validate(MAPPER.readTree(example.replaceFirst("\"(input|id|glossaries)\":", "\"other\":"))))
                .isNotEmpty();
    }

    private static JsonNode read(String name) throws IOException {
        return MAPPER.readTree(Files.readString(Path.of("docs/schema", name + ".json")));
    }
}
