package org.songngu.model.onnx.sequence;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.songngu.model.ModelSettings.Languages;
import org.songngu.model.ModelSettings.Marks;
import org.songngu.model.ModelSettings.Side;
import org.songngu.model.ModelSettings.Translating;
import org.songngu.model.ModelSpec;
import org.songngu.model.onnx.ModelFiles;
import org.songngu.text.Lang;

/** From text to the numbers that a family of models reads, and back. The marks are added here, never by the tokenizer. */
final class SentencePieces implements AutoCloseable {
    private final HuggingFaceTokenizer tokenizer;
    private final Vocabulary vocabulary;
    private final Translating settings;

    private SentencePieces(HuggingFaceTokenizer tokenizer, Vocabulary vocabulary, Translating settings) {
        this.tokenizer = tokenizer;
        this.vocabulary = vocabulary;
        this.settings = settings;
    }

    static SentencePieces open(ModelFiles files, Translating settings) {
        Vocabulary vocabulary = files.readTokenizer(Vocabulary::read);
        checkTokens(vocabulary, files.spec(), settings);
        return new SentencePieces(files.tokenizer(), vocabulary, settings);
    }

    private static void checkTokens(Vocabulary vocabulary, ModelSpec spec, Translating settings) {
        Marks marks = settings.marks();
        List<Integer> named = new ArrayList<>(List.of(marks.start(), marks.end(), marks.pad()));
        named.addAll(marks.suppressed());
        for (int token : named) {
            if (token < 0 || token >= vocabulary.size()) {
                throw new IllegalArgumentException(
                        "its description names the token " + token + ", and its tokenizer has " + vocabulary.size());
            }
        }
        if (settings.tags().source().isEmpty() && !settings.tags().forced()) {
            return;
        }
        for (String pair : spec.languages()) {
            for (String code : pair.split("-", -1)) {
                String token = settings.tags().tokens().get(code);
                if (token == null || vocabulary.number(token).isEmpty()) {
                    throw new IllegalArgumentException("its tokenizer has no language token for " + code
                            + (token == null ? "" : ", such as " + token));
                }
            }
        }
    }

    int words() {
        return vocabulary.size();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The tokens of a text without any mark. */
    int[] pieces(String text) {
        return Arrays.stream(tokenizer.encode(text, false, false).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    /** The most tokens of a sentence that go in beside the marks. */
    int room() {
        return settings.maxSource() - (settings.tags().source().isPresent() ? 2 : 1);
    }

    /** The marks around the tokens of a sentence, of which those that have no room are cut. */
    int[] withMarks(Lang from, Lang to, int[] pieces) {
        Languages tags = settings.tags();
        IntStream first = tags.source().isEmpty()
                ? IntStream.empty()
                : IntStream.of(languageToken(tags.source().get() == Side.FROM ? from : to));
        IntStream middle = Arrays.stream(pieces).limit(room());
        return IntStream.concat(
                        IntStream.concat(first, middle),
                        IntStream.of(settings.marks().end()))
                .toArray();
    }

    /** The token that must stand first in the translation, if any. */
    OptionalInt forced(Lang to) {
        return settings.tags().forced() ? OptionalInt.of(languageToken(to)) : OptionalInt.empty();
    }

    private int languageToken(Lang lang) {
        String token = settings.tags().tokens().getOrDefault(lang.code(), "");
        return vocabulary.number(token).orElseThrow();
    }

    /** The text of tokens, in NFC. */
    String text(int[] tokens) {
        Marks marks = settings.marks();
        long[] words = Arrays.stream(tokens)
                .filter(token -> token != marks.start() && token != marks.end() && token != marks.pad())
                .filter(token -> !settings.tags().tokens().containsValue(vocabulary.piece(token)))
                .mapToLong(token -> token)
                .toArray();
        String text = words.length == 0 ? "" : tokenizer.decode(words, true);
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
