package org.songngu.model.onnx.sequence;

import java.util.OptionalInt;
import org.songngu.model.ModelSettings.Marks;
import org.songngu.model.ModelSettings.Search;

/**
 * What a search goes by.
 *
 * @param forced the token that stands first in every translation
 * @param words how many tokens there are
 */
record SearchRules(Search search, Marks marks, OptionalInt forced, int words, Loops loops) {
    /** How many tokens a step must offer for each candidate, so that enough of them may be written. */
    int offered(int width) {
        return Math.min(2 * width + marks.suppressed().size() + 1, words);
    }

    boolean mayBeWritten(int token) {
        return !marks.suppressed().contains(token);
    }

    /**
     * What candidates of unlike lengths are compared by: the sum of log probabilities divided by the length to the power of
     * the length penalty. The length counts every token after the start mark, the end mark and a forced token with them; the
     * forced token adds nothing to the sum.
     */
    double normalized(double sum, int length) {
        return sum / Math.pow(length, search.lengthPenalty());
    }

    /** The best that a candidate can still become, if every further token were certain. */
    double attainable(double sum, int length, int limit) {
        return normalized(sum, search.lengthPenalty() > 0 ? limit : length + 1);
    }
}
