package org.songngu.model.onnx.sequence;

import java.util.Optional;

/**
 * A translation under way.
 *
 * @param before this one without its last token; empty for the start
 * @param token the last one
 * @param parent the place of {@code before} among the candidates of its step
 * @param sum of the log probabilities, without that of a forced token
 * @param length tokens after the start mark
 */
record Hypothesis(
        Optional<Hypothesis> before, int token, int parent, double sum, int length, Phrases.Progress progress) {
    static Hypothesis start(int token, Phrases phrases) {
        return new Hypothesis(Optional.empty(), token, 0, 0, 0, phrases.begin());
    }

    Hypothesis with(int next, int place, double total) {
        return new Hypothesis(Optional.of(this), next, place, total, length + 1, progress.after(next));
    }

    /** The tokens after the start mark. */
    int[] tokens() {
        int[] tokens = new int[length];
        Hypothesis at = this;
        for (int i = length - 1; i >= 0; i--) {
            tokens[i] = at.token;
            at = at.before.orElseThrow();
        }
        return tokens;
    }
}
