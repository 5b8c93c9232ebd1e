package org.songngu.model;

import java.util.List;
import org.songngu.text.Lang;

/**
 * Turns sentences of one language into sentences of another. What comes out for a sentence does not depend on what else is in
 * the list. Not thread-safe: open one for each worker. Closing frees what it holds.
 */
public interface SequenceTranslator extends AutoCloseable {
    /** True if the model was made for this pair. */
    boolean translates(Lang from, Lang to);

    /**
     * The translations of sentences, one for each, in their order. A sentence longer than the model can read is cut, and its
     * {@link Translation#complete} is false.
     *
     * @throws IllegalArgumentException if the model does not translate this pair
     */
    List<Translation> translate(Lang from, Lang to, List<Request> requests);

    /** The model and its weights, as they stand in signatures. */
    String mark();

    @Override
    void close();

    /**
     * A sentence to translate.
     *
     * @param text in NFC
     * @param phrases each of which must be in the translation
     */
    record Request(String text, List<Phrase> phrases) {
        public Request {
            phrases = List.copyOf(phrases);
        }

        /** A sentence without any phrase that must be in its translation. */
        public static Request of(String text) {
            return new Request(text, List.of());
        }
    }

    /** A phrase of the target language, in any one of its forms; the first is the best one. */
    record Phrase(List<String> forms) {
        public Phrase {
            forms = List.copyOf(forms);
            if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a phrase needs forms, none of them blank: " + forms);
            }
        }
    }

    /**
     * What a model made of a sentence.
     *
     * @param text as the tokenizer gives it, in NFC
     * @param score the mean log probability of a token, 0 or less; forced tokens count as the model rated them
     * @param complete true if the whole sentence was read and the model itself came to an end
     */
    record Translation(String text, double score, boolean complete) {}
}
