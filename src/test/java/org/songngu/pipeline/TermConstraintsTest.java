package org.songngu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.glossary.GlossaryReader;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.onnx.sequence.OnnxSequenceTranslator;
import org.songngu.model.onnx.sequence.TinyTranslator;
import org.songngu.text.Lang;
import org.songngu.translate.Draft;
import org.songngu.translate.MachineTranslator;
import org.songngu.translate.Placed;

/** A glossary of three hundred rows against a model that knows twenty words and translates them one by one. */
class TermConstraintsTest {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("visits", "thăm"),
            Map.entry("minister", "bộ trưởng"),
            Map.entry("school", "trường học"),
            Map.entry("new", "mới"),
            Map.entry("road", "đường"),
            Map.entry("river", "sông"),
            Map.entry("rice", "gạo"),
            Map.entry("price", "giá"),
            Map.entry("rises", "tăng"),
            Map.entry("today", "hôm nay"),
            Map.entry("opens", "mở"),
            Map.entry("farmers", "nông dân"),
            Map.entry("market", "chợ"),
            Map.entry("water", "nước"),
            Map.entry("and", "và"),
            Map.entry("in", "ở"),
            Map.entry("bank", "ngân hàng"),
            Map.entry("president", "chủ tịch"));
    private static final List<String> ENGLISH = WORDS.keySet().stream().sorted().toList();

    @TempDir
    private Path folder;

    @Test
    void everyConstrainedTermIsThereAndNoWordIsLost() throws IOException {
        TermBase terms = new TermBase(GlossaryReader.read(List.of(threeHundredRows())));
        List<String> sentences = sentences(40);

        List<Draft> drafts;
        try (SequenceTranslator model = OnnxSequenceTranslator.open(
                TinyTranslator.dictionary(Lang.EN, Lang.VI).search(4, 1).write(folder), Optional.empty())) {
            drafts = new MachineTranslator(model, MachineTranslator.Options.USUAL)
                    .translate(Lang.EN, Lang.VI, terms.wordings(Lang.EN, Lang.VI, sentences));
        }

        int constrained = 0;
        int failed = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String text = draft.text().toLowerCase(Locale.ROOT);
            for (Placed placed : draft.placed()) {
                if (placed.outcome() == Placed.Outcome.CONSTRAINED) {
                    constrained++;
                    assertThat(text).contains(placed.wanted().forms().get(0));
                } else if (placed.outcome() == Placed.Outcome.FAILED) {
                    failed++;
                }
            }
            for (String word :
                    sentences.get(i).toLowerCase(Locale.ROOT).replace(".", "").split(" ")) {
                assertThat(text).as(sentences.get(i)).containsAnyOf(WORDS.get(word), inHouse(word));
            }
        }
        assertThat(constrained).isGreaterThan(10);
        assertThat(failed).isZero();
    }

    /** Every pair of words that can stand together, with the bank and the president named as the model would not by itself. */
    private Path threeHundredRows() throws IOException {
        List<String> rows = new ArrayList<>(List.of("id,en,vi,lo,type"));
        for (String first : ENGLISH) {
            for (String second : ENGLISH) {
                if (!first.equals(second) && rows.size() <= 300) {
                    rows.add("T" + rows.size() + "," + first + " " + second + "," + inHouse(first) + " "
                            + inHouse(second) + ",,term");
                }
            }
        }
        assertThat(rows).hasSize(301);
        return Files.writeString(folder.resolve("terms.csv"), String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    private static String inHouse(String word) {
        return switch (word) {
            case "bank" -> "nhà băng";
            case "president" -> "tổng thống";
            default -> WORDS.getOrDefault(word, "");
        };
    }

    private static List<String> sentences(int count) {
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>(ENGLISH);
            Collections.shuffle(words, random);
            words = new ArrayList<>(words.subList(0, 5 + random.nextInt(5)));
            String first = words.get(0);
            words.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
            sentences.add(String.join(" ", words) + ".");
        }
        return sentences;
    }
}
