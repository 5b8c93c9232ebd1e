package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;

class GlossaryAndModelsIT {
    private final Launcher songngu = Launcher.ofThisBuild();

    @Test
    void checksAGlossaryForPeopleAndForPrograms(@TempDir Path folder) throws Exception {
        Path ours = Files.writeString(folder.resolve("ours.csv"), "id,en,vi,lo,type\nX1,a,b,,trem\nX2,c,d,,term\n");

        Outcome text = songngu.in(folder).run("glossary", "check", "ours.csv");
        Outcome json = songngu.run("glossary", "check", "--format", "json", ours.toString());

        assertThat(text.out()).contains("warning: ours.csv:2:type: the type `trem` is not known; did you mean `term`?");
        assertThat(text.out()).contains("2 rows");
        JsonNode document = Schemas.valid("glossary-check", json.out());
        assertThat(document.path("glossaries").path(0).path("rows").asInt()).isEqualTo(2);
        assertThat(document.path("findings").path(0).path("id").asText()).isEqualTo("X1");
        assertThat(text.status()).isEqualTo(1);
        assertThat(json.status()).isEqualTo(1);
        assertThat(text.err() + json.err()).isEmpty();
    }

    @Test
    void saysThatAGlossaryWithoutFaultIsFine(@TempDir Path folder) throws Exception {
        Path fine = Files.writeString(folder.resolve("fine.csv"), "id,en,vi,lo,type\nX1,rice,gạo,,term\n");

        Outcome outcome = songngu.run("glossary", "check", fine.toString());

        assertThat(outcome.out()).isEqualTo("1 row, 0 errors, 0 warnings, 0 notes\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void listsAndVerifiesTheBuiltInModels() throws Exception {
        Outcome text = songngu.run("models", "list");
        Outcome json = songngu.run("models", "list", "--format", "json");
        Outcome verify = songngu.run("models", "verify");

        assertThat(text.out())
                .containsPattern("all-minilm-l6-v2 +encoder +en +installed")
                .containsPattern("en-vi +translator +en-vi +installed")
                .containsPattern("name-tagger +tagger +en,vi +installed")
                .containsPattern("vi-restore +restorer +vi +installed")
                .containsPattern("vilo-encoder +encoder +en,vi,lo +installed");
        assertThat(Schemas.valid("models-list", json.out()).findValuesAsText("id"))
                .contains("all-minilm-l6-v2", "en-vi", "vi-en", "name-tagger", "vi-restore", "vilo-encoder");
        assertThat(verify.out().lines())
                .containsExactly(
                        "all-minilm-l6-v2: ok",
                        "en-vi: ok",
                        "name-tagger: ok",
                        "vi-en: ok",
                        "vi-restore: ok",
                        "vilo-encoder: ok");
        assertThat(text.err() + json.err() + verify.err()).isEmpty();
        assertThat(verify.status()).isZero();
    }
}
