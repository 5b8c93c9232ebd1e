package org.songngu.text;

import java.util.Arrays;

/** A trie over UTF-16 units, its edges in one open-addressing hash table; grows while built, then only read. */
final class CharTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edges;
    private int[] leaves = {-1};
    private int nodes = 1;

    CharTrie() {
        Arrays.fill(keys, -1);
    }

    /** The node reached over {@code c}, or {@link #NONE}. */
    int step(int node, char c) {
        int slot = slot(keys, key(node, c));
        return keys[slot] < 0 ? NONE : targets[slot];
    }

    /** The number set at a node, or -1. */
    int leaf(int node) {
        return leaves[node];
    }

    void setLeaf(int node, int value) {
        leaves[node] = value;
    }

    /** The node at the end of a word, made if it is missing. */
    int insert(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = step(node, word.charAt(i));
            node = next == NONE ? grow(node, word.charAt(i)) : next;
        }
        return node;
    }

    private int grow(int node, char c) {
        if (++edges * 2 > keys.length) {
            rehash();
        }
        if (nodes == leaves.length) {
            leaves = Arrays.copyOf(leaves, nodes * 2);
        }
        leaves[nodes] = -1;
        int slot = slot(keys, key(node, c));
        keys[slot] = key(node, c);
        targets[slot] = nodes;
        return nodes++;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long key(int node, char c) {
        return ((long) node << 16) | c;
    }

    /** Where a key stands or would stand (linear probing; Fibonacci hashing). */
    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
