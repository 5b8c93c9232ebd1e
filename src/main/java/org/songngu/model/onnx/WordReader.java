package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Span;

/** Gives each word of a sentence the label that the token which decides for it, and the labels around it, make likeliest. */
final class WordReader {
    private static final ClassLabel OUTSIDE = ClassLabel.of("O");

    private final List<ClassLabel> labels;
    private final LabelPath path;

    WordReader(List<ClassLabel> labels) {
        this.labels = labels;
        this.path = new LabelPath(labels);
    }

    /**
     * @param tokens where the tokens stand, in order
     * @param scores of each class for each token
     */
    List<ReadWord> read(List<Span> words, List<Span> tokens, float[][] scores) {
        int[] deciding = deciding(words, tokens);
        List<double[]> probabilities = new ArrayList<>(words.size());
        for (int token : deciding) {
            if (token >= 0) {
                probabilities.add(Softmax.of(scores[token], 1));
            }
        }
        int[] best = path.best(probabilities);
        List<ReadWord> read = new ArrayList<>(words.size());
        int seen = 0;
        for (int w = 0; w < deciding.length; w++) {
            if (deciding[w] < 0) {
                read.add(new ReadWord(words.get(w), -1, OUTSIDE, 1));
            } else {
                read.add(word(words.get(w), deciding[w], labels.get(best[seen]), probabilities.get(seen)));
                seen++;
            }
        }
        return read;
    }

    /** For each word the token that shows its start, be it its own start or not; -1 if the tokenizer passed over the word. */
    private static int[] deciding(List<Span> words, List<Span> tokens) {
        int[] deciding = new int[words.size()];
        int next = 0;
        int last = -1;
        for (int w = 0; w < deciding.length; w++) {
            while (next < tokens.size() && isBefore(tokens.get(next), words.get(w))) {
                last = tokens.get(next).isEmpty() ? last : next;
                next++;
            }
            deciding[w] = first(words.get(w), tokens, last, next);
        }
        return deciding;
    }

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

    private ReadWord word(Span word, int token, ClassLabel label, double[] probabilities) {
        double together = 0;
        for (int c = 0; c < probabilities.length; c++) {
            together += labels.get(c).name().equals(label.name()) ? probabilities[c] : 0;
        }
        return new ReadWord(word, token, label, together);
    }
}
