package org.songngu.model.onnx.sequence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Lang;

/**
 * Weights set by hand, with which a transformer translates word by word. A vector has three parts: which token, at which
 * place, and a third. In the encoder the third is the token before. The decoder looks for the place behind the word that its
 * last token translates, and fills the third with the words for the token there; the start looks for the first place.
 */
final class TinyDictionary {
    private static final int POSITIONS = 96;
    private static final float SURE = 60;
    private static final float NEAR = 3;
    private static final int FARTHEST = 8;
    private static final float SECOND_BEST = 0.7f;
    private static final float GO_ON = 2;
    private static final float LOGIT = 12;

    private final TinyWords words;
    private final List<TinyWords.Entry> entries;
    private final TinyShape shape;
    private final Map<Integer, Integer> following = new LinkedHashMap<>();

    TinyDictionary(TinyWords words, Lang from, Lang to) {
        this.words = words;
        this.entries = words.dictionary(from, to);
        for (TinyWords.Entry entry : entries) {
            for (List<Integer> target : entry.targets()) {
                for (int i = 0; i + 1 < target.size(); i++) {
                    following.put(target.get(i), target.get(i + 1));
                }
            }
        }
        int size = 2 * words.count() + POSITIONS;
        int inner = Math.max(1, following.size());
        this.shape = new TinyShape(words.count(), size, 1, inner, 1, 1, POSITIONS, TinyShape.Norm.NONE);
    }

    /**
     * @param begins the token after which the translation begins
     * @param marks how many tokens stand before the source sentence
     * @param ahead how many tokens stand before the translation, the start not counted
     */
    TinyWeights weights(int begins, int marks, int ahead) {
        TinyWeights weights = TinyWeights.zero(shape);
        for (int n = 0; n < words.count(); n++) {
            set(weights, "words", n, n, 1);
            weights.get("out")[third(n) * words.count() + n] = LOGIT;
        }
        for (int p = 0; p < POSITIONS; p++) {
            set(weights, "positions", p, place(p), 1);
        }
        encoder(weights);
        look(weights, begins, marks, ahead);
        for (int n = 0; n < words.count(); n++) {
            set(weights, "d0.ck", third(n), third(n), 1);
            set(weights, "d0.co", third(n), third(n), 1);
        }
        translate(weights);
        goOn(weights);
        return weights;
    }

    private void encoder(TinyWeights weights) {
        for (int p = 0; p < POSITIONS; p++) {
            set(weights, "e0.k", place(p), place(p), 1);
            if (p > 0) {
                set(weights, "e0.q", place(p), place(p - 1), scaled(SURE));
            }
        }
        for (int n = 0; n < words.count(); n++) {
            set(weights, "e0.v", n, third(n), 1);
            set(weights, "e0.o", third(n), third(n), 1);
        }
    }

    private void look(TinyWeights weights, int begins, int marks, int ahead) {
        set(weights, "d0.cq", begins, place(marks), scaled(SURE));
        for (TinyWords.Entry entry : entries) {
            for (int source : entry.sources()) {
                for (List<Integer> target : entry.targets()) {
                    set(weights, "d0.cq", target.get(target.size() - 1), third(source), scaled(SURE));
                }
            }
        }
        for (int p = 0; p < POSITIONS; p++) {
            set(weights, "d0.ck", place(p), place(p), 1);
            for (int q = 0; q < POSITIONS; q++) {
                int distance = Math.min(FARTHEST, Math.abs(p + marks - ahead - q));
                set(weights, "d0.cq", place(p), place(q), scaled(-NEAR * distance));
            }
        }
    }

    private void translate(TinyWeights weights) {
        for (TinyWords.Entry entry : entries) {
            for (int source : entry.sources()) {
                for (int form = entry.targets().size() - 1; form >= 0; form--) {
                    int target = entry.targets().get(form).get(0);
                    set(weights, "d0.cv", source, third(target), form == 0 ? 1 : SECOND_BEST);
                }
            }
        }
    }

    private void goOn(TinyWeights weights) {
        int unit = 0;
        for (Map.Entry<Integer, Integer> pair : following.entrySet()) {
            weights.get("d0.f1")[pair.getKey() * shape.inner() + unit] = 1;
            weights.get("d0.f2")[unit * shape.size() + third(pair.getValue())] = GO_ON;
            unit++;
        }
    }

    /** Attention divides by the root of the size. */
    private float scaled(float score) {
        return (float) (score * Math.sqrt(shape.headSize()));
    }

    private int place(int position) {
        return words.count() + position;
    }

    private int third(int token) {
        return words.count() + POSITIONS + token;
    }

    private void set(TinyWeights weights, String name, int row, int column, float value) {
        weights.get(name)[row * shape.size() + column] = value;
    }
}
