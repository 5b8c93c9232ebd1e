package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.model.onnx.sequence.SequenceGraphs.Outlook;

/**
 * The beam search for one sentence, after that of Hugging Face's {@code generate}. In each step the 2K best candidates are
 * looked at, K being the width: an end mark among the first K finishes a translation, and the first K others go on. It is over
 * when K are finished and the best of them is, for its length, at least as good as the best that goes on is for its own; or
 * when none that goes on could become better even if every further token were certain, which changes nothing but the time; or
 * at the limit. Of equal candidates the one from the better parent comes first, then the lower token. A finished translation
 * is always preferred to one that was cut.
 */
final class SentenceSearch {
    static final Comparator<Hypothesis> BEST_FIRST = Comparator.comparingDouble(Hypothesis::sum)
            .reversed()
            .thenComparingInt(Hypothesis::parent)
            .thenComparingInt(Hypothesis::token);

    private final Task task;
    private final SearchRules rules;
    private final ConstrainedChoice choice;
    private final List<Hypothesis> finished = new ArrayList<>();
    private List<Hypothesis> live;
    private double forcedScore;

    SentenceSearch(Task task, SearchRules rules) {
        this.task = task;
        this.rules = rules;
        this.choice = new ConstrainedChoice(task, rules);
        this.live = List.of(Hypothesis.start(rules.marks().start(), task.phrases()));
    }

    /**
     * What a search comes to.
     *
     * @param tokens without start and end marks
     * @param score the mean log probability of a token, the end mark and a forced token counted
     * @param ended false if it was cut at the limit
     */
    record Outcome(int[] tokens, double score, boolean ended) {}

    /** The last token of a row; a row without a candidate repeats the first. */
    int token(int row) {
        return live.get(row < live.size() ? row : 0).token();
    }

    int parent(int row) {
        return live.get(row < live.size() ? row : 0).parent();
    }

    /** The tokens whose scores this search asks for besides the best. */
    Set<Integer> wanted(int row) {
        Hypothesis candidate = live.get(row < live.size() ? row : 0);
        if (candidate.length() == 0 && rules.forced().isPresent()) {
            return Set.of(rules.forced().getAsInt());
        }
        return task.phrases().isEmpty() ? Set.of() : candidate.progress().next();
    }

    /** Goes a step further with the rows from {@code firstRow} on. */
    void advance(Outlook outlook, int firstRow, int offered, int wantedEach) {
        if (live.get(0).length() == 0 && rules.forced().isPresent()) {
            forcedScore = outlook.wanted()[firstRow * wantedEach];
            live = List.of(live.get(0).with(rules.forced().getAsInt(), 0, 0));
            return;
        }
        List<Hypothesis> candidates = new ArrayList<>();
        for (int place = 0; place < live.size(); place++) {
            int row = firstRow + place;
            Set<Integer> seen = new HashSet<>();
            for (int i = row * offered; i < (row + 1) * offered; i++) {
                add(candidates, seen, place, (int) outlook.tokens()[i], outlook.scores()[i]);
            }
            int i = row * wantedEach;
            for (int token : wanted(place)) {
                add(candidates, seen, place, token, outlook.wanted()[i++]);
            }
        }
        candidates.sort(BEST_FIRST);
        live = task.phrases().isEmpty() ? free(candidates) : choice.among(candidates, live, finished);
    }

    private void add(List<Hypothesis> candidates, Set<Integer> seen, int place, int token, float score) {
        Hypothesis before = live.get(place);
        boolean possible = score > Float.NEGATIVE_INFINITY && rules.mayBeWritten(token);
        if (possible && seen.add(token) && !rules.loops().closes(before, token)) {
            candidates.add(before.with(token, place, before.sum() + score));
        }
    }

    private List<Hypothesis> free(List<Hypothesis> candidates) {
        List<Hypothesis> next = new ArrayList<>();
        int looked = Math.min(2 * task.width(), candidates.size());
        for (int rank = 0; rank < looked; rank++) {
            Hypothesis candidate = candidates.get(rank);
            if (candidate.token() != rules.marks().end()) {
                if (next.size() < task.width()) {
                    next.add(candidate);
                }
            } else if (rank < task.width()) {
                finished.add(candidate);
            }
        }
        return next;
    }

    boolean isOver() {
        int length = live.isEmpty() ? task.limit() : live.get(0).length();
        if (length >= task.limit()) {
            return true;
        }
        if (finished.isEmpty()) {
            return false;
        }
        double best = finished.stream().mapToDouble(this::normalized).max().orElseThrow();
        double sum = live.stream().mapToDouble(Hypothesis::sum).max().orElseThrow();
        int enough = task.phrases().isEmpty() ? task.width() : choice.enough();
        return finished.size() >= enough && best >= rules.normalized(sum, length)
                || best >= rules.attainable(sum, length, task.limit());
    }

    private double normalized(Hypothesis candidate) {
        return rules.normalized(candidate.sum(), candidate.length());
    }

    /** The best translation; call it when the search is over. */
    Outcome outcome() {
        Hypothesis best = finished.isEmpty() ? bestCut() : bestFinished();
        boolean ended = !finished.isEmpty();
        int[] tokens = ended ? best.before().orElseThrow().tokens() : best.tokens();
        return new Outcome(tokens, (best.sum() + forcedScore) / best.length(), ended);
    }

    private Hypothesis bestFinished() {
        List<Hypothesis> ranked = new ArrayList<>(finished);
        ranked.sort(Comparator.comparingDouble(this::normalized).reversed());
        return ranked.stream()
                .filter(candidate ->
                        task.stands().test(candidate.before().orElseThrow().tokens()))
                .findFirst()
                .orElse(ranked.get(0));
    }

    private Hypothesis bestCut() {
        return live.stream()
                .max(Comparator.comparingInt(
                                (Hypothesis candidate) -> candidate.progress().met())
                        .thenComparingDouble(this::normalized))
                .filter(candidate -> candidate.length() > 0)
                .orElseThrow(() -> new IllegalStateException("its graphs gave no score for any token"));
    }
}
