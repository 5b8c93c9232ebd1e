package org.songngu.evaluate.translation;

import org.songngu.evaluate.translation.WordEdits.Step;

/** Which word of a hypothesis stands against each word of a reference, and which words are wrong. Filled from the end. */
final class WordAlignment {
    private final int[] hypothesisOf;
    private final boolean[] wrongInHypothesis;
    private final boolean[] wrongInReference;

    WordAlignment(int hypothesisLength, int referenceLength) {
        hypothesisOf = new int[referenceLength];
        wrongInHypothesis = new boolean[hypothesisLength];
        wrongInReference = new boolean[referenceLength];
    }

    void set(Step step, int inHypothesis, int inReference) {
        if (step != Step.INSERT) {
            wrongInHypothesis[inHypothesis] = step != Step.KEEP;
        }
        if (step != Step.DELETE) {
            hypothesisOf[inReference] = inHypothesis;
            wrongInReference[inReference] = step != Step.KEEP;
        }
    }

    /** The word against it, or the last before it where it has none; -1 before the first. */
    int hypothesisOf(int inReference) {
        return hypothesisOf[inReference];
    }

    boolean hypothesisIsRight(int start, int length) {
        return allFalse(wrongInHypothesis, start, length);
    }

    boolean referenceIsRight(int start, int length) {
        return allFalse(wrongInReference, start, length);
    }

    private static boolean allFalse(boolean[] wrong, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (wrong[i]) {
                return false;
            }
        }
        return true;
    }
}
