package org.songngu.model.onnx.sequence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.songngu.model.SequenceTranslator.Phrase;
import org.songngu.text.Characters;
import org.songngu.text.Lang;

/** Phrases as tokens. A form that the tokenizer has no pieces for is passed over, and so is a phrase without any other. */
final class PhrasePieces {
    private final SentencePieces pieces;
    private final boolean hasSpaces;

    PhrasePieces(SentencePieces pieces, Lang to) {
        this.pieces = pieces;
        this.hasSpaces = to != Lang.LO;
    }

    /** Those of the phrases that can be written with the tokenizer's pieces. */
    List<Phrase> writable(List<Phrase> phrases) {
        return phrases.stream().filter(phrase -> !forms(phrase).isEmpty()).toList();
    }

    Phrases phrases(List<Phrase> writable) {
        return new Phrases(
                writable.stream().map(this::forms).toList(),
                token -> hasSpaces && pieces.vocabulary().continuesWord(token));
    }

    private List<int[]> forms(Phrase phrase) {
        List<int[]> forms = new ArrayList<>();
        for (String form : phrase.forms()) {
            int[] tokens = pieces.pieces(Normalizer.normalize(form, Normalizer.Form.NFC));
            if (tokens.length > 0 && Arrays.stream(tokens).noneMatch(pieces.vocabulary()::isUnknown)) {
                forms.add(tokens);
                if (!hasSpaces) {
                    insideText(tokens).ifPresent(forms::add);
                }
            }
        }
        return forms;
    }

    /** The same form without the mark of a word's start, as it stands in the middle of a line without spaces. */
    private Optional<int[]> insideText(int[] tokens) {
        Vocabulary vocabulary = pieces.vocabulary();
        String first = vocabulary.piece(tokens[0]);
        if (!first.startsWith(Vocabulary.WORD_START)) {
            return Optional.empty();
        }
        int[] rest = Arrays.copyOfRange(tokens, 1, tokens.length);
        if (first.equals(Vocabulary.WORD_START)) {
            return rest.length == 0 ? Optional.empty() : Optional.of(rest);
        }
        OptionalInt bare = vocabulary.number(first.substring(Vocabulary.WORD_START.length()));
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(IntStream.concat(IntStream.of(bare.getAsInt()), Arrays.stream(rest))
                        .toArray());
    }

    /** True if one form of each phrase stands in a text, as words where the language has spaces. */
    boolean stand(List<Phrase> phrases, String text) {
        return phrases.stream().allMatch(phrase -> phrase.forms().stream()
                .map(form -> Normalizer.normalize(form, Normalizer.Form.NFC))
                .anyMatch(form -> stands(form, text)));
    }

    private boolean stands(String form, String text) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            int end = at + form.length();
            boolean cutsBefore =
                    at > 0 && Characters.isOfWord(text.codePointBefore(at)) && Characters.isOfWord(form.codePointAt(0));
            boolean cutsAfter = end < text.length()
                    && Characters.isOfWord(text.codePointAt(end))
                    && Characters.isOfWord(form.codePointBefore(form.length()));
            if (!hasSpaces || !cutsBefore && !cutsAfter) {
                return true;
            }
        }
        return false;
    }
}
