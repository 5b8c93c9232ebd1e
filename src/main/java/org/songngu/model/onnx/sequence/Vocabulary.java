package org.songngu.model.onnx.sequence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.songngu.text.Characters;

/** The pieces of a {@code tokenizer.json} and their numbers. */
final class Vocabulary {
    /** Stands before a piece that begins a word. */
    static final String WORD_START = "\u2581";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> pieces = new ArrayList<>();

    private OptionalInt unknown = OptionalInt.empty();
    private String unknownPiece = "";

    private Vocabulary() {}

    /** Reads a tokenizer whose model lists its pieces: Unigram, BPE, WordPiece or WordLevel. */
    static Vocabulary read(InputStream in) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "model" -> vocabulary.readModel(json);
                    case "added_tokens" -> vocabulary.readAdded(json);
                    default -> json.skipChildren();
                }
            }
        }
        if (vocabulary.pieces.isEmpty()) {
            throw new IOException("the tokenizer lists no pieces");
        }
        return vocabulary;
    }

    private void readModel(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("unk_id") && value == JsonToken.VALUE_NUMBER_INT) {
                unknown = OptionalInt.of(json.getIntValue());
            } else if (field.equals("unk_token") && value == JsonToken.VALUE_STRING) {
                unknownPiece = json.getText();
            } else if (!field.equals("vocab")) {
                json.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                readScored(json);
            } else {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String piece = json.currentName();
                    put(piece, json.nextIntValue(-1));
                }
            }
        }
    }

    private void readScored(JsonParser json) throws IOException {
        for (int number = 0; json.nextToken() == JsonToken.START_ARRAY; number++) {
            put(json.nextTextValue(), number);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                json.skipChildren();
            }
        }
    }

    private void readAdded(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String piece = "";
            int number = -1;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("id")) {
                    number = json.getIntValue();
                } else if (field.equals("content")) {
                    piece = json.getText();
                }
            }
            put(piece, number);
        }
    }

    private void put(String piece, int number) throws IOException {
        if (number < 0 || number > 10_000_000) {
            throw new IOException("the tokenizer gives a piece the number " + number);
        }
        while (pieces.size() <= number) {
            pieces.add("");
        }
        pieces.set(number, piece);
        numbers.put(piece, number);
    }

    /** One more than the highest number. */
    int size() {
        return pieces.size();
    }

    OptionalInt number(String piece) {
        Integer number = numbers.get(piece);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** True for the number that stands for what the tokenizer has no piece for. */
    boolean isUnknown(int number) {
        return unknown.isPresent()
                ? unknown.getAsInt() == number
                : !unknownPiece.isEmpty() && piece(number).equals(unknownPiece);
    }

    /** The piece of a number; the empty text for none. */
    String piece(int number) {
        return number < pieces.size() ? pieces.get(number) : "";
    }

    boolean hasLetter(int number) {
        return piece(number).codePoints().anyMatch(Character::isLetter);
    }

    /** True if the piece, put behind a word, would make another word of it. */
    boolean continuesWord(int number) {
        String piece = piece(number);
        return !piece.isEmpty() && !piece.startsWith("<") && Characters.isOfWord(piece.codePointAt(0));
    }
}
