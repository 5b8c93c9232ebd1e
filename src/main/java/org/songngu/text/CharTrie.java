package org.songngu.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * A trie over the small letters of phrases. It has nodes only as far as two phrases go together; where one is left, it is that
 * phrase that is read on. So it is small, and a phrase is known by its number among all. Immutable.
 */
final class CharTrie {
    static final int ROOT = 0;
    static final int NONE = Integer.MIN_VALUE;

    private final List<String> phrases;
    /** By character: what is behind an edge of the root. */
    private final int[] roots;
    /** Where the edges of a node begin; those of the next node follow. */
    private final int[] firstEdges;
    /** The characters of a node's edges, ascending. */
    private final char[] labels;
    /** The node behind an edge, or the complement of the one phrase left. */
    private final int[] targets;
    /** The phrase that ends at a node, or -1. */
    private final int[] leaves;

    /** A trie over distinct phrases in {@linkplain #order order}. */
    CharTrie(List<String> phrases) {
        this.phrases = phrases;
        Growth growth = new Growth(phrases);
        firstEdges = growth.firstEdges.build().toArray();
        labels = growth.labels.toString().toCharArray();
        targets = growth.targets.build().toArray();
        leaves = growth.leaves.build().toArray();
        roots = new int[firstEdges[1] == 0 ? 0 : labels[firstEdges[1] - 1] + 1];
        Arrays.fill(roots, NONE);
        for (int edge = 0; edge < firstEdges[1]; edge++) {
            roots[labels[edge]] = targets[edge];
        }
    }

    /** Compares phrases by their small letters. */
    static int order(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            int difference = Character.toLowerCase(one.charAt(i)) - Character.toLowerCase(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    /** The state reached over a small letter from one that lies {@code depth} characters below the root, or {@link #NONE}. */
    int step(int state, int depth, char c) {
        if (state < 0) {
            String phrase = phrases.get(~state);
            return depth < phrase.length() && Character.toLowerCase(phrase.charAt(depth)) == c ? state : NONE;
        }
        if (state == ROOT) {
            return c < roots.length ? roots[c] : NONE;
        }
        int end = firstEdges[state + 1];
        int edge = firstEdges[state];
        while (edge < end && labels[edge] < c) {
            edge++;
        }
        return edge < end && labels[edge] == c ? targets[edge] : NONE;
    }

    /** The number of the phrase that ends in a state {@code depth} characters below the root, or -1. */
    int leaf(int state, int depth) {
        if (state < 0) {
            return phrases.get(~state).length() == depth ? ~state : -1;
        }
        return leaves[state];
    }

    /** Makes the nodes, one level after another. */
    private static final class Growth {
        /** A node to be made, of the phrases that share its path. */
        private record Node(int from, int to, int depth) {}

        final IntStream.Builder firstEdges = IntStream.builder();
        final StringBuilder labels = new StringBuilder();
        final IntStream.Builder targets = IntStream.builder();
        final IntStream.Builder leaves = IntStream.builder();
        private final List<String> phrases;
        private final Queue<Node> queue = new ArrayDeque<>();
        private int nodes = 1;

        Growth(List<String> phrases) {
            this.phrases = phrases;
            queue.add(new Node(0, phrases.size(), 0));
            while (!queue.isEmpty()) {
                grow(queue.remove());
            }
            firstEdges.add(labels.length());
        }

        private void grow(Node node) {
            firstEdges.add(labels.length());
            int from = node.from();
            boolean ends = from < node.to() && phrases.get(from).length() == node.depth();
            leaves.add(ends ? from++ : -1);
            while (from < node.to()) {
                char label = label(from, node.depth());
                int to = from + 1;
                while (to < node.to() && label(to, node.depth()) == label) {
                    to++;
                }
                labels.append(label);
                targets.add(to == from + 1 ? ~from : nodes++);
                if (to > from + 1) {
                    queue.add(new Node(from, to, node.depth() + 1));
                }
                from = to;
            }
        }

        private char label(int phrase, int depth) {
            return Character.toLowerCase(phrases.get(phrase).charAt(depth));
        }
    }
}
