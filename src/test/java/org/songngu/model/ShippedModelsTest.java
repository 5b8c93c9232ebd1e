package org.songngu.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

class ShippedModelsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final ModelStore.Survey shipped = new ModelStore(List.of(Path.of("models"))).survey();

    @Test
    void areAllDescribedAsTheSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schema/model.json")));

        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.models()).hasSizeGreaterThanOrEqualTo(12);
        for (StoredModel model : shipped.models()) {
            JsonNode description =
                    JSON.readTree(model.folder().resolve("model.json").toFile());
            assertThat(schema.validate(description)).as(model.spec().id()).isEmpty();
            description.fieldNames().forEachRemaining(field -> assertThat(
                            schema.getSchemaNode().path("properties").has(field))
                    .as(model.spec().id() + " " + field)
                    .isTrue());
        }
    }

    @Test
    void canEachBePulledOrSayHowTheyAreExported() {
        assertThat(shipped.models())
                .allMatch(model -> model.spec().builtin()
                        || model.spec().isPullable()
                        || model.spec().about().export().isPresent());
    }

    @Test
    void saySoWhereTheLicenceForbidsCommercialUse() {
        assertThat(shipped.models())
                .filteredOn(model -> model.spec().about().licence().id().contains("-NC"))
                .isNotEmpty()
                .allMatch(model -> model.spec().about().licence().use() == ModelSpec.Use.NON_COMMERCIAL);
    }

    @Test
    void coverEveryPairOfOurLanguages() {
        for (Lang from : Lang.values()) {
            for (Lang to : Lang.values()) {
                boolean covered =
                        shipped.models().stream().anyMatch(model -> model.spec().translates(from, to));
                assertThat(covered).as(from + " " + to).isEqualTo(from != to);
            }
        }
    }
}
