package org.songngu.model.onnx.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which candidates go on when phrases must stand in the translation: the places are shared out among banks, a bank being the
 * candidates with equally many tokens of the phrases (dynamic beam allocation, Post and Vilar 2018, with alternative forms
 * after Hu et al. 2019). The banks take turns, the one with the best candidate first; where there are more banks than places,
 * the fullest bank keeps one. An end mark counts only behind a candidate with every phrase in it.
 */
final class ConstrainedChoice {
    private static final int FEWEST_ENDS = 2;

    private final Task task;
    private final SearchRules rules;

    ConstrainedChoice(Task task, SearchRules rules) {
        this.task = task;
        this.rules = rules;
    }

    /** How many finished translations are enough, and how far down its bank an end mark may stand. */
    int enough() {
        return Math.max(FEWEST_ENDS, rules.search().beam());
    }

    /**
     * Those that go on; what is finished is added to {@code finished}.
     *
     * @param candidates the best first
     * @param parents of the candidates
     */
    List<Hypothesis> among(List<Hypothesis> candidates, List<Hypothesis> parents, List<Hypothesis> finished) {
        Map<Integer, Deque<Hypothesis>> banks = new TreeMap<>(Comparator.reverseOrder());
        for (Hypothesis candidate : candidates) {
            int bank = candidate.progress().tokens();
            Deque<Hypothesis> others = banks.computeIfAbsent(bank, b -> new ArrayDeque<>());
            if (candidate.token() != rules.marks().end()) {
                others.add(candidate);
            } else if (others.size() < enough() && mayEnd(parents.get(candidate.parent()))) {
                finished.add(candidate);
            }
        }
        banks.values().removeIf(Collection::isEmpty);
        List<Hypothesis> chosen = share(turns(banks));
        chosen.sort(SentenceSearch.BEST_FIRST);
        return chosen;
    }

    /** The text is asked as well: the model may have written a phrase in other tokens than the tokenizer does. */
    private boolean mayEnd(Hypothesis candidate) {
        return candidate.progress().allMet() || task.stands().test(candidate.tokens());
    }

    private List<Deque<Hypothesis>> turns(Map<Integer, Deque<Hypothesis>> banks) {
        List<Deque<Hypothesis>> fullestFirst = new ArrayList<>(banks.values());
        List<Deque<Hypothesis>> turns = new ArrayList<>(fullestFirst);
        turns.sort(Comparator.comparingDouble(
                        (Deque<Hypothesis> bank) -> bank.getFirst().sum())
                .reversed());
        if (turns.size() > task.width()) {
            Deque<Hypothesis> fullest = fullestFirst.get(0);
            boolean hasPlace = turns.subList(0, task.width()).contains(fullest);
            turns = new ArrayList<>(turns.subList(0, task.width() - (hasPlace ? 0 : 1)));
            if (!hasPlace) {
                turns.add(fullest);
            }
        }
        return turns;
    }

    private List<Hypothesis> share(List<Deque<Hypothesis>> turns) {
        List<Hypothesis> chosen = new ArrayList<>();
        boolean some = true;
        while (some && chosen.size() < task.width()) {
            some = false;
            for (Deque<Hypothesis> bank : turns) {
                if (!bank.isEmpty() && chosen.size() < task.width()) {
                    chosen.add(bank.removeFirst());
                    some = true;
                }
            }
        }
        return chosen;
    }
}
