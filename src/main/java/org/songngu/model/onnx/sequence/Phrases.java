package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The phrases that must stand in one translation, as tokens, and how far a candidate has come with them. A form that is broken
 * off has to be begun anew.
 */
final class Phrases {
    static final Phrases NONE = new Phrases(List.of(), token -> false);

    private final List<int[]> forms = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final int[] weights;
    private final IntPredicate continuesWord;

    /**
     * @param phrases the forms of each phrase, each form as tokens
     * @param continuesWord true for a token that must not follow a form, as it would make another word of it
     */
    Phrases(List<List<int[]>> phrases, IntPredicate continuesWord) {
        this.continuesWord = continuesWord;
        this.weights = new int[phrases.size()];
        for (int p = 0; p < phrases.size(); p++) {
            for (int[] form : phrases.get(p)) {
                forms.add(form);
                owners.add(p);
                weights[p] = Math.max(weights[p], form.length);
            }
        }
    }

    boolean isEmpty() {
        return weights.length == 0;
    }

    int count() {
        return weights.length;
    }

    /** The tokens of the longest form of each. */
    int tokens() {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return sum;
    }

    Progress begin() {
        return new Progress(new BitSet(), new BitSet(), List.of());
    }

    /** A form that is begun, and how many of its tokens stand already. */
    private record Begun(int form, int done) {}

    /** How far a candidate has come; immutable. */
    final class Progress {
        private final BitSet met;
        private final BitSet justMet;
        private final List<Begun> begun;

        private Progress(BitSet met, BitSet justMet, List<Begun> begun) {
            this.met = met;
            this.justMet = justMet;
            this.begun = begun;
        }

        Progress after(int token) {
            if (isEmpty()) {
                return this;
            }
            BitSet nowMet = (BitSet) met.clone();
            if (!justMet.isEmpty() && continuesWord.test(token)) {
                nowMet.andNot(justMet);
            }
            BitSet ended = new BitSet();
            List<Begun> going = new ArrayList<>();
            for (Begun form : begun) {
                go(form, token, ended, going);
            }
            for (int form = 0; form < forms.size(); form++) {
                go(new Begun(form, 0), token, ended, going);
            }
            ended.andNot(nowMet);
            nowMet.or(ended);
            going.removeIf(form -> nowMet.get(owners.get(form.form())));
            return new Progress(nowMet, ended, going);
        }

        private void go(Begun form, int token, BitSet ended, List<Begun> going) {
            int[] tokens = forms.get(form.form());
            if (tokens[form.done()] != token) {
                return;
            }
            if (form.done() + 1 == tokens.length) {
                ended.set(owners.get(form.form()));
            } else {
                going.add(new Begun(form.form(), form.done() + 1));
            }
        }

        boolean allMet() {
            return met.cardinality() == weights.length;
        }

        int met() {
            return met.cardinality();
        }

        /** How many tokens of the phrases stand already; those of a form that is begun count. */
        int tokens() {
            int[] done = new int[weights.length];
            for (Begun form : begun) {
                int owner = owners.get(form.form());
                done[owner] = Math.max(done[owner], Math.min(form.done(), weights[owner] - 1));
            }
            int sum = 0;
            for (int p = 0; p < weights.length; p++) {
                sum += met.get(p) ? weights[p] : done[p];
            }
            return sum;
        }

        /** The tokens that would go on with a form, or begin one. */
        Set<Integer> next() {
            Set<Integer> tokens = new LinkedHashSet<>();
            for (Begun form : begun) {
                tokens.add(forms.get(form.form())[form.done()]);
            }
            for (int form = 0; form < forms.size(); form++) {
                if (!met.get(owners.get(form))) {
                    tokens.add(forms.get(form)[0]);
                }
            }
            return tokens;
        }
    }
}
