package org.songngu.model.onnx.sequence;

import java.util.function.Predicate;

/**
 * A translation to search for.
 *
 * @param source the tokens of the sentence, marks included
 * @param limit the most tokens of the translation, end mark counted
 * @param width how many candidates are kept
 * @param stands true if every phrase stands in the text of these tokens
 */
record Task(int[] source, Phrases phrases, int limit, int width, Predicate<int[]> stands) {
    static Task of(int[] source, int limit, int width) {
        return new Task(source, Phrases.NONE, limit, width, tokens -> true);
    }
}
