package org.songngu.evaluate.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every stored score of sacreBLEU, which {@code src/test/python/sacrebleu_cases.py} made, is ours too. */
class SacrebleuParityTest {
    private static final Offset<Double> ALIKE = within(1e-6);

    private final JsonNode cases = cases();

    @TestFactory
    Stream<DynamicTest> scoresEachCorpusAsSacrebleuDoes() {
        return stream(cases.get("corpora"))
                .map(corpus -> DynamicTest.dynamicTest(corpus.get("name").asText(), () -> compare(corpus)));
    }

    @Test
    void comparesManyCorporaWithEverySetting() {
        assertThat(cases.get("corpora")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(cases.get("settings")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(cases.get("sacrebleu").asText()).isEqualTo("2.6.0");
    }

    private void compare(JsonNode corpus) {
        List<Translated> segments =
                stream(corpus.get("segments")).map(SacrebleuParityTest::segment).toList();
        compare(cases.get("settings"), corpus.get("scores"), segments);
        for (int i = 0; i < segments.size(); i++) {
            compare(cases.get("sentence"), corpus.get("sentences").get(i), List.of(segments.get(i)));
        }
    }

    private static void compare(JsonNode settings, JsonNode scores, List<Translated> segments) {
        assertThat(scores).hasSameSizeAs(settings);
        for (int i = 0; i < settings.size(); i++) {
            double found = CorpusScore.of(metric(settings.get(i)), segments).value();
            assertThat(found)
                    .as("%s on %s", settings.get(i), segments)
                    .isCloseTo(scores.get(i).asDouble(), ALIKE);
        }
    }

    private static TranslationMetric metric(JsonNode settings) {
        boolean lowercase = settings.path("lowercase").asBoolean();
        return switch (settings.get("metric").asText()) {
            case "bleu" ->
                new Bleu(
                        BleuTokenizer.named(settings.path("tokenize").asText("13a")),
                        smoothing(settings),
                        lowercase,
                        settings.path("effective_order").asBoolean());
            case "chrf" ->
                new Chrf(
                        settings.path("char_order").asInt(6),
                        settings.path("word_order").asInt(0),
                        settings.path("beta").asInt(2),
                        lowercase,
                        settings.path("whitespace").asBoolean());
            case "ter" ->
                new Ter(
                        settings.path("normalized").asBoolean(),
                        settings.path("no_punct").asBoolean(),
                        settings.path("case_sensitive").asBoolean());
            default -> throw new IllegalArgumentException(settings.toString());
        };
    }

    private static Smoothing smoothing(JsonNode settings) {
        return switch (settings.path("smooth_method").asText("exp")) {
            case "exp" -> Smoothing.EXP;
            case "none" -> Smoothing.NONE;
            case "floor" -> Smoothing.floor(settings.path("smooth_value").asDouble(0.1));
            case "add-k" -> Smoothing.addK(settings.path("smooth_value").asDouble(1));
            default -> throw new IllegalArgumentException(settings.toString());
        };
    }

    private static Translated segment(JsonNode segment) {
        List<String> references =
                stream(segment.get("references")).map(JsonNode::asText).toList();
        return new Translated(segment.get("hypothesis").asText(), references);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    private static JsonNode cases() {
        try (InputStream in = SacrebleuParityTest.class.getResourceAsStream("sacrebleu-cases.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
