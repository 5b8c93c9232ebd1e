package org.songngu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.glossary.Outcome;
import org.songngu.names.Entity;
import org.songngu.names.NameKind;
import org.songngu.names.NameStatus;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.translate.Target;

class BriefJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void obeysItsSchema() throws IOException {
        Entity unknown = new Entity(Optional.empty(), NameKind.OTHER, Map.of(Lang.EN, "Leklay"));
        JsonNode full = json(new Draft()
                .title("To Lam in Laos", Draft.memory("Tô Lâm ở Lào"))
                .piece(Passage.Kind.HEADING, "More bilateral trade", Draft.machine("Thêm thương mại"))
                .piece(Passage.Kind.LIST_ITEM, "Leklay and 12 others.", Target.NONE)
                .name("To Lam", Draft.TO_LAM)
                .name("Leklay", unknown, NameStatus.UNKNOWN)
                .term("bilateral trade", Draft.TRADE, Outcome.FAILED)
                .finding("12", Severity.ERROR, "12 is not in the target.")
                .brief());
        JsonNode bare = json(new Draft().brief());

        assertThat(schema().validate(full)).isEmpty();
        assertThat(schema().validate(bare)).isEmpty();
    }

    @Test
    void hasASchemaThatRefusesAnOutcomeOnAnEmptyTarget() throws IOException {
        String json = text(new Draft()
                .sentence("More bilateral trade", Target.NONE)
                .term("bilateral trade", Draft.TRADE)
                .brief());

        assertThat(schema().validate(MAPPER.readTree(json))).isEmpty();
        assertThat(schema().validate(MAPPER.readTree(json.replace("\"outcome\": null", "\"outcome\": \"already\""))))
                .isNotEmpty();
    }

    @Test
    void saysWhatTheContractSays() throws IOException {
        JsonNode brief = json(new Draft()
                .sentence("To Lam: bilateral trade is up.", Draft.memory("Tô Lâm: thương mại tăng."))
                .name("To Lam", Draft.TO_LAM)
                .term("bilateral trade", Draft.TRADE, Outcome.FAILED)
                .brief());

        JsonNode segment = brief.at("/segments/0");
        assertThat(segment.at("/state").asText()).isEqualTo("translated");
        assertThat(segment.at("/origin").asText()).isEqualTo("memory");
        assertThat(segment.at("/names/0/vi").asText()).isEqualTo("Tô Lâm");
        assertThat(segment.at("/terms/0/target").asText()).isEqualTo("kim ngạch thương mại song phương");
        assertThat(segment.at("/terms/0/outcome").asText()).isEqualTo("failed");
        assertThat(brief.at("/terms/0/outcomes/failed").asInt()).isEqualTo(1);
        assertThat(brief.at("/title/source").asText()).isEmpty();
    }

    @Test
    void keepsTheCharactersOfTheSourceAndComposesItsOwn() throws IOException {
        Entity decomposed = new Entity(Optional.of("P9"), NameKind.PERSON, Map.of(Lang.VI, "To\u0302 La\u0302m"));
        JsonNode brief = json(new Draft()
                .sentence("To\u0302\u00A0La\u0302m spoke.", Target.NONE)
                .name("To\u0302\u00A0La\u0302m", decomposed)
                .brief());

        assertThat(brief.at("/segments/0/source").asText()).isEqualTo("To\u0302\u00A0La\u0302m spoke.");
        assertThat(brief.at("/segments/0/names/0/surface").asText()).isEqualTo("To\u0302\u00A0La\u0302m");
        assertThat(brief.at("/segments/0/names/0/vi").asText()).isEqualTo("T\u00F4 L\u00E2m");
    }

    @Test
    void isTheSameBytesEveryTime() {
        Draft draft = new Draft()
                .title("To Lam", Target.NONE)
                .sentence("Talks.", Target.NONE)
                .name("To Lam", Draft.TO_LAM);

        for (BriefFormat format : BriefFormat.values()) {
            assertThat(format.render(draft.brief())).isEqualTo(format.render(draft.brief()));
        }
    }

    private static JsonSchema schema() throws IOException {
        String schema = Files.readString(Path.of("docs/schema/brief.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static JsonNode json(Brief brief) throws IOException {
        return MAPPER.readTree(text(brief));
    }

    private static String text(Brief brief) {
        return new String(BriefFormat.JSON.render(brief), StandardCharsets.UTF_8);
    }
}
