package org.songngu.evaluate.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Our scores beside those of rouge_score 0.1.2, and our stems beside those of NLTK 3.10.4. */
class RougeParityTest {
    private final JsonNode reference = read();

    @Test
    void scoresAsTheReferenceImplementationDoes() {
        assertThat(reference.path("cases")).hasSizeGreaterThanOrEqualTo(40);
        for (JsonNode one : reference.path("cases")) {
            RougeTokens tokens = RougeTokens.valueOf(one.path("tokens").asText());
            for (Rouge rouge : Rouge.values()) {
                Rouge.Score ours = rouge.score(
                        tokens.of(one.path("summary").asText()),
                        tokens.of(one.path("reference").asText()));
                JsonNode theirs = one.path("scores").path(rouge.ordinal());
                String place = rouge.label() + " " + tokens + " " + one.path("summary");
                assertThat(ours.precision()).as(place).isCloseTo(theirs.path(0).asDouble(), within(1e-12));
                assertThat(ours.recall()).as(place).isCloseTo(theirs.path(1).asDouble(), within(1e-12));
                assertThat(ours.f1()).as(place).isCloseTo(theirs.path(2).asDouble(), within(1e-12));
            }
        }
    }

    @Test
    void stemsAsTheReferenceImplementationDoes() {
        assertThat(reference.path("stems")).hasSizeGreaterThanOrEqualTo(200);
        SoftAssertions soft = new SoftAssertions();
        reference.path("stems").fields().forEachRemaining(word -> soft.assertThat(PorterStemmer.stem(word.getKey()))
                .as(word.getKey())
                .isEqualTo(word.getValue().asText()));
        soft.assertAll();
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(RougeParityTest.class.getResourceAsStream("rouge-cases.json"))) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
