package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which sentences are translated together: those of one width whose sources have one length after padding. A sentence is
 * padded to the same length whatever stands beside it, so that it is computed from the same numbers.
 */
final class Batches {
    private static final int STEP = 8;

    private final int tokens;
    private final boolean alone;

    /**
     * @param tokens the most of them in a batch
     * @param alone true if every sentence is to be a batch of its own, without padding
     */
    Batches(int tokens, boolean alone) {
        this.tokens = tokens;
        this.alone = alone;
    }

    /** A task and its place in the list that it came from. */
    record Placed(int place, Task task) {}

    /** Tasks that fit together. */
    record Batch(List<Placed> tasks, int length) {
        Batch {
            tasks = List.copyOf(tasks);
        }
    }

    List<Batch> of(List<Placed> tasks) {
        List<Placed> sorted = new ArrayList<>(tasks);
        sorted.sort(Comparator.comparingInt((Placed placed) -> placed.task().width())
                .thenComparingInt(placed -> length(placed.task()))
                .thenComparingInt(Placed::place));
        List<Batch> batches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            Task first = sorted.get(from).task();
            if (to == sorted.size()
                    || to - from == most(first)
                    || !fits(first, sorted.get(to).task())) {
                batches.add(new Batch(sorted.subList(from, to), length(first)));
                from = to;
            }
        }
        return batches;
    }

    private boolean fits(Task first, Task next) {
        return first.width() == next.width() && length(first) == length(next);
    }

    private int most(Task task) {
        return alone ? 1 : Math.max(1, tokens / (length(task) * task.width()));
    }

    private int length(Task task) {
        int length = task.source().length;
        return alone ? length : (length + STEP - 1) / STEP * STEP;
    }
}
