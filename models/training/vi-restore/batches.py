"""Batches of spoilt text: stripped of its marks, or of some of them, in its own case or another."""

import numpy as np

from letters import (
    ALLOWED, CLASS_OF, EMPTY, FREE, HASHED, LETTER_SLOTS, LOWER, MULTIPLES, ONLY_STROKE, ONLY_TONE, SLOTS, STRIPPED, TONELESS, UPPER,
)

KEEP = np.arange(EMPTY + 1, dtype=np.uint8)
WAYS = np.stack([STRIPPED, KEEP, TONELESS, ONLY_TONE, ONLY_STROKE])


def sums(words):
    total = np.zeros(len(words), np.int64)
    for slot in range(1, SLOTS):
        total += HASHED[words[:, slot]] * MULTIPLES[slot]
    return total


class Batches:
    def __init__(self, words, rows, edges, seed):
        self.words = np.concatenate([words, np.full((1, SLOTS), EMPTY, np.uint8)])
        self.rows, self.edges = rows, edges
        self.sums = sums(self.words)
        self.random = np.random.default_rng(seed)

    def epochs(self, size):
        while True:
            order = self.random.permutation(len(self.rows))
            for at in range(0, len(order) - size + 1, size):
                yield self.batch(order[at : at + size])

    def batch(self, chosen):
        rows, edges = self.rows[chosen], self.edges[chosen]
        written = self.words[rows]
        read = self.spoil(written, edges)
        return cut(read, written, self.sums[rows], edges)

    def spoil(self, written, edges):
        chance = self.random
        b, n, _ = written.shape
        texts = (b, int(edges.max()) + 1)
        line = np.arange(b)[:, None]
        # How the marks of each text fare: all go, some words keep theirs, and so on.
        kind = chance.choice(8, texts, p=[0.70, 0.09, 0.03, 0.02, 0.02, 0.04, 0.06, 0.04])[line, edges]
        share = chance.uniform(0.1, 0.9, texts)[line, edges]
        way = np.zeros((b, n), np.int64)
        some = chance.random((b, n)) < share
        way[(kind == 1) & some] = 1
        way[kind == 2], way[kind == 3], way[kind == 4], way[kind == 5] = 2, 3, 4, 1
        any_way = chance.integers(0, 5, (b, n))
        way[kind == 6] = any_way[kind == 6]
        way[(kind == 7) & some] = 2
        read = WAYS[way[..., None], written]
        case = chance.choice(5, texts, p=[0.85, 0.06, 0.04, 0.03, 0.02])[line, edges]
        case = np.where((case == 4) & (chance.random((b, n)) < 0.3), 1, case)[..., None]
        read = np.where(case == 1, UPPER[read], np.where(case == 2, LOWER[read], read))
        titled = read.copy()
        titled[..., 1] = UPPER[read[..., 1]]
        return np.where(case == 3, titled, read)


def cut(read, written, word_sums, edges):
    """What the network takes, the letters that are free to change, and the class of each."""
    letters, goals = read[..., 1:].reshape(-1), written[..., 1:].reshape(-1)
    wanted = np.flatnonzero(FREE[letters])
    kept = LOWER[letters[wanted]] == LOWER[goals[wanted]]
    return read, word_sums, edges, wanted, ALLOWED[letters[wanted]], np.where(kept, 0, CLASS_OF[goals[wanted]])
