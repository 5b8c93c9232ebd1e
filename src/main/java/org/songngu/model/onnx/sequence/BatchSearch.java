package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.songngu.model.onnx.sequence.SentenceSearch.Outcome;
import org.songngu.model.onnx.sequence.SequenceGraphs.Decoding;
import org.songngu.model.onnx.sequence.SequenceGraphs.Outlook;
import org.songngu.model.onnx.sequence.SequenceGraphs.Rows;

/** Searches the translations of a batch side by side; a sentence leaves the batch as soon as its search is over. */
final class BatchSearch {
    private final SequenceGraphs graphs;
    private final SearchRules rules;

    BatchSearch(SequenceGraphs graphs, SearchRules rules) {
        this.graphs = graphs;
        this.rules = rules;
    }

    /**
     * The outcome for each task, in their order.
     *
     * @param tasks all of one width
     * @param length to which the sources are padded
     */
    List<Outcome> search(List<Task> tasks, int length) {
        int width = tasks.get(0).width();
        List<SentenceSearch> all =
                tasks.stream().map(task -> new SentenceSearch(task, rules)).toList();
        List<int[]> sources = tasks.stream().map(Task::source).toList();
        SourceBatch batch =
                new SourceBatch(sources, length, width, rules.marks().pad());
        try (Decoding decoding = graphs.start(batch)) {
            List<SentenceSearch> left = all;
            long[] parents = new long[left.size() * width];
            while (!left.isEmpty()) {
                Rows rows = rows(left, parents, width);
                advance(left, decoding.step(rows), rows, width);
                int[] going = going(left);
                parents = parents(left, going, width);
                if (going.length > 0 && going.length < left.size()) {
                    decoding.keep(going);
                }
                left = IntStream.of(going).mapToObj(left::get).toList();
            }
        }
        return all.stream().map(SentenceSearch::outcome).toList();
    }

    private Rows rows(List<SentenceSearch> left, long[] parents, int width) {
        long[] tokens = new long[left.size() * width];
        List<Set<Integer>> wanted = new ArrayList<>(tokens.length);
        int each = 1;
        for (int row = 0; row < tokens.length; row++) {
            SentenceSearch search = left.get(row / width);
            tokens[row] = search.token(row % width);
            wanted.add(search.wanted(row % width));
            each = Math.max(each, wanted.get(row).size());
        }
        long[] flat = new long[tokens.length * each];
        Arrays.fill(flat, rules.marks().end());
        for (int row = 0; row < tokens.length; row++) {
            int at = row * each;
            for (int token : wanted.get(row)) {
                flat[at++] = token;
            }
        }
        return new Rows(tokens, parents, flat, rules.offered(width));
    }

    private static void advance(List<SentenceSearch> left, Outlook outlook, Rows rows, int width) {
        for (int s = 0; s < left.size(); s++) {
            left.get(s).advance(outlook, s * width, rows.best(), rows.wantedEach());
        }
    }

    private static int[] going(List<SentenceSearch> left) {
        return IntStream.range(0, left.size())
                .filter(s -> !left.get(s).isOver())
                .toArray();
    }

    /** They count the rows of the step that is over, before any sentence left. */
    private static long[] parents(List<SentenceSearch> left, int[] going, int width) {
        long[] parents = new long[going.length * width];
        for (int row = 0; row < parents.length; row++) {
            int sentence = going[row / width];
            parents[row] = (long) sentence * width + left.get(sentence).parent(row % width);
        }
        return parents;
    }
}
