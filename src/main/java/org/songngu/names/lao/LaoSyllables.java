package org.songngu.names.lao;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.songngu.names.lao.VowelFrame.Coda;

/**
 * Cuts a run of Lao letters, folded and without tone marks, into the fewest syllables. A vowel that is not written, a glide and
 * a coda that only loanwords have cost extra, since the cut without them is nearly always the right one.
 */
final class LaoSyllables {
    private static final double UNWRITTEN = 2.5;
    private static final double GLIDE = 0.1;
    private static final double RAISED = 0.05;
    private static final double PALI = 0.4;
    private static final double NONE = 1e9;
    private static final List<VowelFrame> FRAMES = VowelFrame.all();

    private final String run;
    private final double[] cost;
    private final int[] from;
    private final LaoSyllable[] last;

    private LaoSyllables(String run) {
        this.run = run;
        cost = new double[run.length() + 1];
        from = new int[run.length() + 1];
        last = new LaoSyllable[run.length() + 1];
        Arrays.fill(cost, NONE);
        cost[0] = 0;
    }

    /** The syllables from end to end, or how far syllables reach. */
    static Cut cut(String run) {
        LaoSyllables search = new LaoSyllables(run);
        int reached = 0;
        for (int start = 0; start < run.length(); start++) {
            if (search.cost[start] < NONE) {
                reached = start;
                search.extend(start);
            }
        }
        boolean whole = search.cost[run.length()] < NONE;
        return whole ? new Cut(search.syllables(), run.length()) : new Cut(List.of(), reached);
    }

    /**
     * @param syllables none if the run is not made of syllables
     * @param reached where the first letter stands that no syllable holds; the length of the run if there is none
     */
    record Cut(List<LaoSyllable> syllables, int reached) {
        Cut {
            syllables = List.copyOf(syllables);
        }
    }

    private void extend(int start) {
        for (VowelFrame frame : FRAMES) {
            if (run.startsWith(frame.before(), start)) {
                extend(start, frame);
            }
        }
    }

    private void extend(int start, VowelFrame frame) {
        int onset = start + frame.before().length();
        for (int length = LaoLetters.longestOnset(run, onset); length > 0; length--) {
            int end = onset + length;
            String letters = run.substring(onset, end);
            double raised = letters.equals("ຫວ") ? RAISED : 0;
            close(start, end, frame, new Head(letters, "", 1 + raised));
            String second = end < run.length() ? LaoLetters.second(letters, run.charAt(end)) : "";
            if (!second.isEmpty()) {
                close(start, end + 1, frame, new Head(letters, second, 1 + GLIDE));
            }
        }
    }

    /** An onset with what stands between it and its vowel. */
    private record Head(String letters, String second, double cost) {}

    private void close(int start, int headEnd, VowelFrame frame, Head head) {
        if (!run.startsWith(frame.after(), headEnd)) {
            return;
        }
        int end = headEnd + frame.after().length();
        double price = cost[start] + head.cost() + (frame.isUnwritten() ? UNWRITTEN : 0);
        if (frame.coda() != Coda.MUST) {
            offer(start, end, price, syllable(head, frame, ""));
        }
        if (frame.coda() != Coda.NEVER && end < run.length()) {
            char letter = run.charAt(end);
            Optional<String> coda = LaoLetters.coda(letter);
            if (coda.isPresent()) {
                double extra = LaoLetters.isPaliCoda(letter) ? PALI : 0;
                offer(start, end + 1, price + extra, syllable(head, frame, coda.get()));
            }
        }
    }

    private static LaoSyllable syllable(Head head, VowelFrame frame, String coda) {
        return new LaoSyllable(LaoLetters.initial(head.letters()), head.second(), frame.latin(), coda);
    }

    private void offer(int start, int end, double price, LaoSyllable syllable) {
        if (price < cost[end] - 1e-9) {
            cost[end] = price;
            from[end] = start;
            last[end] = syllable;
        }
    }

    private List<LaoSyllable> syllables() {
        Deque<LaoSyllable> syllables = new ArrayDeque<>();
        for (int end = run.length(); end > 0; end = from[end]) {
            syllables.addFirst(last[end]);
        }
        return List.copyOf(syllables);
    }
}
