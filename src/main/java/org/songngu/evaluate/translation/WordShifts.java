package org.songngu.evaluate.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fewest edits that make a hypothesis a reference, where moving a run of words counts as one. The search is greedy, with
 * the limits and the preferences of Tercom as sacreBLEU follows them.
 */
final class WordShifts {
    private static final int LONGEST_RUN = 10;
    private static final int FARTHEST = 50;
    private static final int MOST_CANDIDATES = 1000;

    /** The one that gains most, then the longest run, then the one that stands first, then the one that goes first. */
    private static final Comparator<Shift> PREFERENCE = Comparator.comparingInt(Shift::gain)
            .thenComparingInt(Shift::length)
            .thenComparing(Comparator.comparingInt(Shift::start).reversed())
            .thenComparing(Comparator.comparingInt(Shift::target).reversed());

    private final List<String> reference;
    private final WordEdits edits;
    private List<String> words;
    private Optional<Shift> best = Optional.empty();
    private int distance;
    private int candidates;

    private WordShifts(List<String> hypothesis, List<String> reference) {
        this.reference = reference;
        words = hypothesis;
        edits = new WordEdits(reference, hypothesis.size());
    }

    private record Shift(int gain, int length, int start, int target, List<String> words) {}

    static int edits(List<String> hypothesis, List<String> reference) {
        return reference.isEmpty() ? hypothesis.size() : new WordShifts(hypothesis, reference).search();
    }

    private int search() {
        int shifts = 0;
        while (true) {
            distance = edits.distance(words);
            findBest();
            if (candidates >= MOST_CANDIDATES || best.isEmpty() || best.get().gain() <= 0) {
                return shifts + distance;
            }
            shifts++;
            words = best.get().words();
        }
    }

    private void findBest() {
        WordAlignment alignment = edits.alignment();
        best = Optional.empty();
        for (int start = 0; start < words.size(); start++) {
            for (int wanted = 0; wanted < reference.size(); wanted++) {
                int common = Math.abs(wanted - start) > FARTHEST ? 0 : commonRun(start, wanted);
                for (int length = 1; length <= common; length++) {
                    if (isWorthMoving(alignment, start, wanted, length)) {
                        tryTargets(alignment, start, wanted, length);
                        if (candidates >= MOST_CANDIDATES) {
                            return;
                        }
                    }
                }
            }
        }
    }

    private int commonRun(int start, int wanted) {
        int most = Math.min(LONGEST_RUN, Math.min(words.size() - start, reference.size() - wanted));
        int length = 0;
        while (length < most && words.get(start + length).equals(reference.get(wanted + length))) {
            length++;
        }
        return length;
    }

    private static boolean isWorthMoving(WordAlignment alignment, int start, int wanted, int length) {
        int now = alignment.hypothesisOf(wanted);
        boolean withinItself = start <= now && now < start + length;
        return !alignment.hypothesisIsRight(start, length)
                && !alignment.referenceIsRight(wanted, length)
                && !withinItself;
    }

    private void tryTargets(WordAlignment alignment, int start, int wanted, int length) {
        int tried = -1;
        for (int at = wanted - 1; at < wanted + length; at++) {
            int target = at < 0 ? 0 : alignment.hypothesisOf(at) + 1;
            if (target != tried) {
                tried = target;
                consider(start, length, target);
            }
        }
    }

    private void consider(int start, int length, int target) {
        candidates++;
        List<String> shifted = shifted(start, length, target);
        Shift shift = new Shift(distance - edits.distance(shifted), length, start, target, shifted);
        if (best.isEmpty() || PREFERENCE.compare(shift, best.get()) > 0) {
            best = Optional.of(shift);
        }
    }

    /** A target inside the run itself moves it that far to the right. */
    private List<String> shifted(int start, int length, int target) {
        boolean inside = target >= start && target <= start + length;
        List<String> rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + length, words.size()));
        int place = target < start || inside ? target : target - length;
        rest.addAll(Math.min(place, rest.size()), words.subList(start, start + length));
        return rest;
    }
}
