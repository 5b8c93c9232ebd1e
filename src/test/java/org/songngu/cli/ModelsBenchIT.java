package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.songngu.cli.Launcher.Outcome;

class ModelsBenchIT {
    private final Launcher songngu = Launcher.ofThisBuild();

    @Test
    void measuresTheBuiltInEncoderForPeopleAndForPrograms() throws Exception {
        Outcome text = songngu.run("models", "bench", "--seconds", "1", "all-minilm-l6-v2");
        Outcome json = songngu.run("models", "bench", "--seconds", "1", "--format", "json", "all-minilm-l6-v2");

        assertThat(text.out())
                .startsWith("all-minilm-l6-v2  encoder  en\n")
                .containsPattern("load +\\d+\\.\\d\\d s; \\d+\\.\\d\\d s again")
                .containsPattern("memory +\\d+\\.\\d MB")
                .containsPattern("encode +sentences/s +\\d+\\.\\d +\\d+\\.\\d +\\d\\.\\d\\d +\\d\\.\\d\\d")
                .containsPattern(
                        "\\|model:all-minilm-l6-v2@afdb6f1a\\|data:bench@[0-9a-f]{8}\\|lang:en\\|seconds:1\\|");
        JsonNode measured = Schemas.valid("models-bench", json.out()).path(0);
        JsonNode speed = measured.path("speeds").path(0);
        assertThat(speed.path("one").asDouble()).isPositive();
        assertThat(speed.path("two").asDouble()).isPositive();
        assertThat(speed.path("possible").asDouble()).isPositive();
        assertThat(measured.path("memory").path("bytes").asLong()).isGreaterThan(50_000_000);
        assertThat(text.err() + json.err()).isEmpty();
        assertThat(text.status() + json.status()).isZero();
    }

    @Test
    void knowsNoModelOfAnotherName() throws Exception {
        Outcome outcome = songngu.run("models", "bench", "all-minilm-l6-v3");

        assertThat(outcome.errLines())
                .containsExactly("songngu: no model all-minilm-l6-v3", "hint: did you mean all-minilm-l6-v2?");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void asksForATimeThatMakesSense() throws Exception {
        Outcome outcome = songngu.run("models", "bench", "--seconds", "0", "all-minilm-l6-v2");

        assertThat(outcome.errLines())
                .containsExactly("songngu: --seconds: 0", "hint: give a whole number from 1 to 3600");
        assertThat(outcome.status()).isEqualTo(2);
    }
}
