package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;
import org.songngu.model.Restorer.Restored;
import org.songngu.model.Restorer.Word;
import org.songngu.model.onnx.MarkedLetters.Choices;
import org.songngu.text.Characters;
import org.songngu.text.Span;

/**
 * A restored text while it is written, a character at a time. Its words are the runs of letters, marks and digits; the
 * confidence of a word is the product of the probabilities of its letters.
 */
final class RestoredText {
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private int wordStart;
    private double confidence = 1;

    void add(int character, Choices choices, float[] scores, double temperature) {
        int written = character;
        if (choices.isFree()) {
            double[] results = resultsOf(choices, scores, temperature);
            int best = best(results);
            written = inCaseOf(character, choices.results()[best]);
            confidence *= results[best];
        }
        if (Characters.isOfWord(written)) {
            text.appendCodePoint(written);
        } else {
            endWord();
            text.appendCodePoint(written);
            wordStart = text.length();
        }
    }

    Restored finish() {
        endWord();
        return new Restored(text.toString(), words);
    }

    private void endWord() {
        if (wordStart < text.length()) {
            words.add(new Word(new Span(wordStart, text.length()), Math.min(1, confidence)));
        }
        confidence = 1;
    }

    /** For each open class the probability of what it makes, which another class may make as well. */
    private static double[] resultsOf(Choices choices, float[] scores, double temperature) {
        int open = choices.classes().length;
        float[] own = new float[open];
        for (int i = 0; i < open; i++) {
            own[i] = scores[choices.classes()[i]];
        }
        double[] probabilities = Softmax.of(own, temperature);
        double[] results = new double[open];
        for (int i = 0; i < open; i++) {
            for (int j = 0; j < open; j++) {
                results[i] += choices.results()[j] == choices.results()[i] ? probabilities[j] : 0;
            }
        }
        return results;
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static int inCaseOf(int character, int lower) {
        return Character.isUpperCase(character) ? Character.toUpperCase(lower) : lower;
    }
}
