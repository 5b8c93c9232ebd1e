package org.songngu.evaluate.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PieceKeysTest {
    private static final String SENTENCE = "Tất cả mọi người sinh ra đều được tự do và bình đẳng.";

    @Test
    void makesTheKeysOfTheRecipe() throws IOException {
        JsonNode cases = read("piece-keys.json");

        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        for (JsonNode one : cases) {
            List<String> wanted = new ArrayList<>();
            one.path("keys").forEach(key -> wanted.add(key.asText()));
            assertThat(hex(one.path("text").asText()))
                    .as(one.path("text").asText())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void knowsASentenceHoweverItIsComposedCapitalisedAndPunctuated() {
        String decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD).replace(".", " !");

        assertThat(hex(decomposed)).isEqualTo(hex(SENTENCE)).hasSize(1);
    }

    @Test
    void findsASentenceInsideAParagraph() {
        assertThat(hex("Điều 1. " + SENTENCE + " Họ được tạo hoá ban cho lý trí và lương tâm."))
                .containsAll(hex(SENTENCE))
                .hasSize(2);
    }

    @Test
    void tellsLaoSentencesApartByTheirVowels() {
        String sentence = "ປະຊາຊົນລາວທັງຊາດໄດ້ຮັບຄວາມສຸກ ແລະ ຄວາມຈະເລີນກ້າວໜ້າ";

        assertThat(hex(sentence.replace("ຊົນ", "ຊິນ"))).isNotEqualTo(hex(sentence));
    }

    private static List<String> hex(String text) {
        return PieceKeys.of(text).stream()
                .map(piece -> String.format("%010x", piece.key()))
                .toList();
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PieceKeysTest.class.getResourceAsStream(resource))) {
            return new JsonMapper().readTree(in);
        }
    }
}
