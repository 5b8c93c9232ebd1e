package org.songngu.model.onnx.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void readsScoredPiecesAndAddedTokens() throws IOException {
        Vocabulary vocabulary = read("""
                {"version": "1.0", "normalizer": {"type": "Sequence", "normalizers": []},
                 "added_tokens": [{"id": 3, "content": "vie_Latn", "special": true}],
                 "model": {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0], ["\u2581H\u00e0", -1.5], [".", -2]]}}
                """);

        assertThat(vocabulary.size()).isEqualTo(4);
        assertThat(vocabulary.number("vie_Latn")).hasValue(3);
        assertThat(vocabulary.number("\u2581H\u00e0")).hasValue(1);
        assertThat(vocabulary.number("nothing")).isEmpty();
        assertThat(vocabulary.isUnknown(0)).isTrue();
        assertThat(vocabulary.piece(2)).isEqualTo(".");
    }

    @Test
    void readsNumberedPieces() throws IOException {
        Vocabulary vocabulary = read("""
                {"model": {"type": "BPE", "unk_token": "[UNK]", "vocab": {"[UNK]": 0, "a": 2, "b": 1}, "merges": [["a", "b"]]}}
                """);

        assertThat(vocabulary.size()).isEqualTo(3);
        assertThat(vocabulary.piece(2)).isEqualTo("a");
        assertThat(vocabulary.isUnknown(0)).isTrue();
        assertThat(vocabulary.isUnknown(1)).isFalse();
    }

    @Test
    void tellsWhatWouldMakeAnotherWordOfTheOneBefore() throws IOException {
        Vocabulary vocabulary = read("""
                {"model": {"type": "Unigram", "vocab": [["</s>", 0], ["\u2581new", -1], ["s", -1], [".", -1]]}}
                """);

        assertThat(vocabulary.continuesWord(2)).isTrue();
        assertThat(vocabulary.continuesWord(0)).isFalse();
        assertThat(vocabulary.continuesWord(1)).isFalse();
        assertThat(vocabulary.continuesWord(3)).isFalse();
    }

    @Test
    void refusesWhatListsNothing() {
        assertThatThrownBy(() -> read("{\"model\": {}}")).hasMessage("the tokenizer lists no pieces");
        assertThatThrownBy(() -> read("not json")).isInstanceOf(IOException.class);
    }

    private static Vocabulary read(String json) throws IOException {
        return Vocabulary.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
