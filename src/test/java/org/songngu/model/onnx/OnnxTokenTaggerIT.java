package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.TokenTagger.Tag;

/** Taggers of a few words, built here, through the store, the tokenizer and ONNX Runtime. */
class OnnxTokenTaggerIT {
    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-MISC");
    private static final float[] O = {9, 0, 0, 0, 0, 0};
    private static final float[] PERSON = {0, 9, 0, 0, 0, 0};
    private static final float[] MORE_PERSON = {0, 0, 9, 0, 0, 0};
    private static final float[] PLACE = {0, 0, 0, 9, 0, 0};
    private static final float[] MORE_PLACE = {0, 0, 0, 0, 9, 0};
    private static final float[] OTHER = {0, 0, 0, 0, 0, 9};

    @TempDir
    Path models;

    @Test
    void givesEachNameItsSpanAndKind() throws IOException {
        assertThat(tags(
                        "Lan Pham met Khamla in Ha Noi.",
                        Map.of("lan", PERSON, "pham", MORE_PERSON, "khamla", PERSON, "ha", PLACE, "noi", MORE_PLACE)))
                .containsExactly("person:Lan Pham", "person:Khamla", "place:Ha Noi");
    }

    @Test
    void letsTheFirstPieceOfAWordDecide() throws IOException {
        assertThat(tags("Vientiane", Map.of("vien", PLACE, "##tiane", PERSON))).containsExactly("place:Vientiane");
        assertThat(tags("Lan-Anh", Map.of("lan", PERSON, "-", O, "anh", PERSON)))
                .containsExactly("person:Lan", "person:Anh");
    }

    @Test
    void takesAnInsideLabelWithoutABeginningForANameAndEndsItWhereTheLabelChanges() throws IOException {
        Map<String, float[]> scores = Map.of("lan", MORE_PERSON, "ha", MORE_PLACE, "noi", MORE_PLACE, "anh", PERSON);

        assertThat(tags("Lan Ha Noi", scores)).containsExactly("person:Lan", "place:Ha Noi");
        assertThat(tags("Anh Anh Lan", scores)).containsExactly("person:Anh", "person:Anh Lan");
    }

    @Test
    void passesOverLabelsThatTheDescriptionGivesNoKind() throws IOException {
        assertThat(tags("Tet in Ha Noi", Map.of("tet", OTHER, "ha", PLACE, "noi", MORE_PLACE)))
                .containsExactly("place:Ha Noi");
    }

    @Test
    void leavesOffPunctuationAroundANameButNotThePointOfAnAbbreviation() throws IOException {
        Map<String, float[]> scores = Map.of(
                "\"",
                PLACE,
                "ha",
                PLACE,
                "noi",
                MORE_PLACE,
                ",",
                MORE_PLACE,
                ".",
                MORE_PLACE,
                "u",
                PLACE,
                "s",
                MORE_PLACE,
                "rain",
                O);

        assertThat(tags("In \"Ha Noi\", rain.", scores)).containsExactly("place:Ha Noi");
        assertThat(tags("Rice for the U.S., again", scores)).containsExactly("place:U.S.");
    }

    @Test
    void pointsIntoTheSentenceAsItIsTyped() throws IOException {
        Map<String, float[]> scores = Map.of("viet", PLACE, "nam", MORE_PLACE, "lan", PERSON);
        String typed = "😀 " + Normalizer.normalize("Ở Việt\u00A0Nam", Normalizer.Form.NFD) + " 👩🏽‍🌾 có Lan";

        assertThat(tags(typed, scores))
                .containsExactly("place:" + Normalizer.normalize("Việt\u00A0Nam", Normalizer.Form.NFD), "person:Lan");
        assertThat(tags(Normalizer.normalize("Lân", Normalizer.Form.NFD), scores))
                .containsExactly("person:" + Normalizer.normalize("Lân", Normalizer.Form.NFD));
    }

    @Test
    void readsLaoWhichHasNoSpaces() throws IOException {
        Map<String, float[]> scores = new LinkedHashMap<>();
        scores.put("ຢູ່", O);
        scores.put("##ວຽງຈັນ", PLACE);
        scores.put("##ມື້ນີ້", O);
        assertThat(laoTags("ຢູ່ວຽງຈັນມື້ນີ້, 😀", scores)).containsExactly("place:ວຽງຈັນ");
    }

    @Test
    void neverCutsALaoVowelFromItsConsonant() throws IOException {
        Map<String, float[]> scores = new LinkedHashMap<>();
        scores.put("ວຽງຈ", PLACE);
        scores.put("##ັນ", O);
        assertThat(laoTags("ວຽງຈັນ", scores)).containsExactly("place:ວຽງຈັ");
    }

    @Test
    void readsTokensThatAreSingleBytes() throws IOException {
        List<float[]> scores = new ArrayList<>(Collections.nCopies(256, O));
        scores.set('H', PLACE);
        scores.set(0xE0, PERSON);
        try (OnnxTokenTagger tagger = open(TinyModel.tagger("tiny", LABELS, TinyTokenizer.bytes(), scores))) {
            assertThat(read(tagger, "😀 Hà Nội 🇻🇳 Huế")).containsExactly("place:Hà", "place:Huế");
        }
    }

    @Test
    void readsALongSentenceInPiecesThatMeet() throws IOException {
        TinyModel model = TinyModel.tagger("tiny", LABELS, Map.of("lan", PERSON, "pham", MORE_PERSON, "and", O))
                .option("maxLength", 13);
        try (OnnxTokenTagger tagger = open(model)) {
            List<String> tags = read(tagger, "Lan Pham and ".repeat(500));

            assertThat(tags).hasSize(500).containsOnly("person:Lan Pham");
        }
    }

    @Test
    void isAsSureAsTheMeanOfItsWords() throws IOException {
        float[] fairlySure = {0, 1, 1.5f, 0, 0, 0};
        double first = (Math.exp(9) + 1) / (Math.exp(9) + 5);
        double second = (Math.E + Math.exp(1.5)) / (Math.E + Math.exp(1.5) + 4);
        try (OnnxTokenTagger tagger =
                open(TinyModel.tagger("tiny", LABELS, Map.of("lan", PERSON, "pham", fairlySure)))) {
            assertThat(tagger.tag("Lan, Pham, Lan Pham"))
                    .extracting(Tag::confidence)
                    .usingComparatorForType(new DoubleComparator(1e-9), Double.class)
                    .containsExactly(first, second, (first + second) / 2);
        }
    }

    @Test
    void findsNothingInNothing() throws IOException {
        assertThat(tags("", Map.of("lan", PERSON))).isEmpty();
        assertThat(tags(" \u00A0", Map.of("lan", PERSON))).isEmpty();
        assertThat(tags("[SEP]", Map.of("lan", PERSON))).isEmpty();
    }

    private List<String> laoTags(String sentence, Map<String, float[]> scores) throws IOException {
        String tokenizer = TinyTokenizer.pieces(List.copyOf(scores.keySet()))
                .replace("\"strip_accents\": true", "\"strip_accents\": false");
        try (OnnxTokenTagger tagger = open(TinyModel.tagger("tiny", LABELS, tokenizer, scores.values()))) {
            return read(tagger, sentence);
        }
    }

    private List<String> tags(String sentence, Map<String, float[]> scores) throws IOException {
        try (OnnxTokenTagger tagger = open(TinyModel.tagger("tiny", LABELS, scores))) {
            return read(tagger, sentence);
        }
    }

    private static List<String> read(OnnxTokenTagger tagger, String sentence) {
        return tagger.tag(sentence).stream()
                .map(tag -> tag.label() + ":" + tag.span().in(sentence))
                .toList();
    }

    private OnnxTokenTagger open(TinyModel model) throws IOException {
        model.writeTo(models);
        return OnnxTokenTagger.open(new ModelStore(List.of(models)).require(Role.TAGGER, "tiny"), Optional.empty());
    }
}
