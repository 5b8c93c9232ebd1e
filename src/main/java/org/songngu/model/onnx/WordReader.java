package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.songngu.text.Span;

/** Gives each word of a sentence the label of the token that decides for it. */
@RequiredArgsConstructor
final class WordReader {
    private static final ClassLabel OUTSIDE = ClassLabel.of("O");

    private final List<ClassLabel> labels;

    /**
     * @param tokens where the tokens stand, in order
     * @param scores of each class for each token
     */
    List<ReadWord> read(List<Span> words, List<Span> tokens, float[][] scores) {
        List<ReadWord> read = new ArrayList<>(words.size());
        int next = 0;
        int last = -1;
        for (Span word : words) {
            while (next < tokens.size() && isBefore(tokens.get(next), word)) {
                last = tokens.get(next).isEmpty() ? last : next;
                next++;
            }
            int token = first(word, tokens, last, next);
            read.add(token < 0 ? new ReadWord(word, -1, OUTSIDE, 1) : decided(word, token, scores[token]));
        }
        return read;
    }

    /** The token that shows the start of a word, be it its own start or not; -1 if the tokenizer passed over the word. */
    private static int first(Span word, List<Span> tokens, int last, int next) {
        boolean begins = next < tokens.size() && tokens.get(next).start() < word.end();
        if (begins && tokens.get(next).start() == word.start()) {
            return next;
        }
        boolean covered = last >= 0 && tokens.get(last).end() > word.start();
        return covered ? last : begins ? next : -1;
    }

    private static boolean isBefore(Span token, Span word) {
        return token.start() < word.start() || token.isEmpty();
    }

    private ReadWord decided(Span word, int token, float[] scores) {
        double[] probabilities = Softmax.of(scores, 1);
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            best = probabilities[c] > probabilities[best] ? c : best;
        }
        ClassLabel label = labels.get(best);
        double together = 0;
        for (int c = 0; c < probabilities.length; c++) {
            together += labels.get(c).name().equals(label.name()) ? probabilities[c] : 0;
        }
        return new ReadWord(word, token, label, together);
    }
}
