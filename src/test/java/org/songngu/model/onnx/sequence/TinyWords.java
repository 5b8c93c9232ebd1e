package org.songngu.model.onnx.sequence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.songngu.text.Lang;

/** The words that the small translators know, in three languages, and a tokenizer that splits text into them. */
final class TinyWords {
    static final String WORD_START = "\u2581";
    static final int START = 0;
    static final int PAD = 1;
    static final int END = 2;
    static final int UNKNOWN = 3;

    /** English, Vietnamese, Lao; alternatives are parted by a stroke. */
    private static final String[][] TABLE = {
        {"president", "chủ tịch|tổng thống", "ປະທານ"},
        {"visits", "thăm", "ຢ້ຽມຢາມ"},
        {"hanoi", "Hà Nội", "ຮ່າໂນ້ຍ"},
        {"laos", "Lào", "ລາວ"},
        {"minister", "bộ trưởng", "ລັດຖະມົນຕີ"},
        {"school", "trường học", "ໂຮງຮຽນ"},
        {"new", "mới", "ໃໝ່"},
        {"road", "đường", "ຖະໜົນ"},
        {"river", "sông", "ແມ່ນ້ຳ"},
        {"rice", "gạo", "ເຂົ້າ"},
        {"price", "giá", "ລາຄາ"},
        {"rises", "tăng", "ເພີ່ມຂຶ້ນ"},
        {"today", "hôm nay", "ມື້ນີ້"},
        {"and", "và", "ແລະ"},
        {"in", "ở", "ໃນ"},
        {"bank", "ngân hàng|nhà băng", "ທະນາຄານ"},
        {"opens", "mở", "ເປີດ"},
        {"farmers", "nông dân", "ຊາວນາ"},
        {"market", "chợ", "ຕະຫຼາດ"},
        {"water", "nước", "ນ້ຳ"},
    };

    private static final String SIGNS = "0123456789.,";

    private final List<String> pieces;

    /** @param languageTokens the tokens that tell the model about languages */
    TinyWords(List<String> languageTokens) {
        Set<String> all = new LinkedHashSet<>(List.of("<s>", "<pad>", "</s>", "<unk>"));
        all.addAll(languageTokens);
        all.add(WORD_START);
        SIGNS.chars().forEach(sign -> {
            all.add(Character.toString(sign));
            all.add(WORD_START + Character.toString(sign));
        });
        for (String[] row : TABLE) {
            for (Lang lang : Lang.values()) {
                for (String form : forms(row, lang)) {
                    all.addAll(split(form, lang));
                }
            }
        }
        pieces = List.copyOf(all);
    }

    private static List<String> forms(String[] row, Lang lang) {
        List<String> forms = new ArrayList<>(List.of(row[lang.ordinal()].split("\\|")));
        if (lang == Lang.EN) {
            forms.add(forms.get(0).substring(0, 1).toUpperCase(Locale.ROOT)
                    + forms.get(0).substring(1));
        }
        return forms;
    }

    /** A form as pieces; Lao also stands inside a line without a mark. */
    private static List<String> split(String form, Lang lang) {
        return lang == Lang.LO
                ? List.of(WORD_START + form, form)
                : Arrays.stream(form.split(" ")).map(word -> WORD_START + word).toList();
    }

    int count() {
        return pieces.size();
    }

    int number(String piece) {
        int number = pieces.indexOf(piece);
        if (number < 0) {
            throw new IllegalArgumentException("no piece " + piece);
        }
        return number;
    }

    String piece(int number) {
        return pieces.get(number);
    }

    /** What one source piece becomes: the forms, the first being the best, each as target pieces. */
    record Entry(List<Integer> sources, List<List<Integer>> targets) {}

    List<Entry> dictionary(Lang from, Lang to) {
        List<Entry> entries = new ArrayList<>();
        for (String[] row : TABLE) {
            List<Integer> sources = new ArrayList<>();
            for (String form : forms(row, from)) {
                List<String> split = split(form, from);
                sources.add(number(from == Lang.LO ? split.get(1) : split.get(split.size() - 1)));
                if (from == Lang.LO) {
                    sources.add(number(split.get(0)));
                }
            }
            List<List<Integer>> targets = new ArrayList<>();
            for (String form : forms(row, to)) {
                List<String> split = to == Lang.LO ? List.of(WORD_START + form) : split(form, to);
                targets.add(split.stream().map(this::number).toList());
            }
            entries.add(new Entry(sources, to == Lang.EN ? targets.subList(0, 1) : targets));
        }
        IntStream.range(0, count())
                .filter(n -> SIGNS.contains(piece(n).replace(WORD_START, "") + ""))
                .filter(n -> !piece(n).equals(WORD_START))
                .forEach(n -> entries.add(new Entry(List.of(n), List.of(List.of(n)))));
        entries.add(new Entry(List.of(END), List.of(List.of(END))));
        return entries;
    }

    /** A tokenizer.json of the kind that SentencePiece models are exported as. */
    String tokenizerJson() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("version", "1.0");
        ArrayNode added = root.putArray("added_tokens");
        ArrayNode vocabulary = mapper.createArrayNode();
        for (int n = 0; n < count(); n++) {
            boolean special = n < number(WORD_START);
            vocabulary.addArray().add(piece(n)).add(special ? 0 : piece(n).startsWith(WORD_START) ? -2 : -3);
            if (special) {
                added.addObject()
                        .put("id", n)
                        .put("content", piece(n))
                        .put("single_word", false)
                        .put("lstrip", false)
                        .put("rstrip", false)
                        .put("normalized", false)
                        .put("special", true);
            }
        }
        Map<String, String> metaspace =
                Map.of("type", "Metaspace", "replacement", WORD_START, "prepend_scheme", "always");
        root.putNull("normalizer");
        root.set("pre_tokenizer", mapper.valueToTree(metaspace));
        root.putNull("post_processor");
        root.set("decoder", mapper.valueToTree(metaspace));
        root.putObject("model").put("type", "Unigram").put("unk_id", UNKNOWN).set("vocab", vocabulary);
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
