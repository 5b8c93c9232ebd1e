package org.songngu.model.onnx;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Writes the {@code tokenizer.json} of tiny models: {@code [UNK]} is 0, {@code [CLS]} 1, {@code [SEP]} 2, then the words. */
final class TinyTokenizer {
    static final int FIRST_WORD = 3;

    private static final String FRAME = """
            {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [%s, %s, %s],
             "normalizer": %s, "pre_tokenizer": %s, "decoder": null,
             "post_processor": {"type": "TemplateProcessing",
               "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                          {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
               "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
               "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]},
                                  "[SEP]": {"id": "[SEP]", "ids": [2], "tokens": ["[SEP]"]}}},
             "model": %s}
            """;

    private TinyTokenizer() {}

    /** Words and their pieces, those with {@code ##} continuing a word; lower-case and without diacritics, as BERT has it. */
    static String pieces(List<String> vocabulary) {
        return frame(
                "{\"type\": \"BertNormalizer\", \"clean_text\": true, \"handle_chinese_chars\": true,"
                        + " \"strip_accents\": true, \"lowercase\": true}",
                "{\"type\": \"BertPreTokenizer\"}",
                "{\"type\": \"WordPiece\", \"unk_token\": \"[UNK]\", \"continuing_subword_prefix\": \"##\","
                        + " \"max_input_chars_per_word\": 100, \"vocab\": " + vocabulary(vocabulary) + "}");
    }

    /** Whole words of NFC text, split at spaces and punctuation. */
    static String words(List<String> vocabulary) {
        return frame(
                "{\"type\": \"NFC\"}",
                "{\"type\": \"Whitespace\"}",
                "{\"type\": \"WordLevel\", \"unk_token\": \"[UNK]\", \"vocab\": " + vocabulary(vocabulary) + "}");
    }

    /** Every byte of UTF-8 a token of its own: byte {@code b} has the number {@code FIRST_WORD + b}. */
    static String bytes() {
        List<String> vocabulary = new ArrayList<>();
        for (int b = 0, unprintable = 0; b < 256; b++) {
            boolean printable = b >= '!' && b <= '~' || b >= 0xA1 && b <= 0xAC || b >= 0xAE;
            vocabulary.add(Character.toString(printable ? b : 256 + unprintable++));
        }
        return frame(
                "null",
                "{\"type\": \"ByteLevel\", \"add_prefix_space\": false, \"trim_offsets\": true, \"use_regex\": true}",
                "{\"type\": \"BPE\", \"merges\": [], \"vocab\": " + vocabulary(vocabulary) + "}");
    }

    private static String frame(String normalizer, String preTokenizer, String model) {
        return FRAME.formatted(
                special(0, "[UNK]"), special(1, "[CLS]"), special(2, "[SEP]"), normalizer, preTokenizer, model);
    }

    private static String special(int id, String content) {
        return "{\"id\": %d, \"content\": \"%s\", \"single_word\": false, \"lstrip\": false, \"rstrip\": false,"
                        .formatted(id, content)
                + " \"normalized\": false, \"special\": true}";
    }

    private static ObjectNode vocabulary(List<String> words) {
        ObjectNode numbers = JsonNodeFactory.instance.objectNode();
        numbers.put("[UNK]", 0).put("[CLS]", 1).put("[SEP]", 2);
        words.forEach(word -> numbers.put(word, numbers.size()));
        return numbers;
    }
}
