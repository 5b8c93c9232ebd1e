"""Lets a long piece stand for the shorter pieces that it is made of too, so that a rare word shares in what its parts mean.

The vector of a piece is a mixture of its own and of the expected sum of its parts, over all ways to cut it that the vocabulary
allows. It is trained as such, and parts learn from all words that they stand in; when a sentence is encoded it costs nothing.
"""

import math
import re

import numpy as np
from scipy.sparse import csr_matrix, diags

from segments import PAD, UNKNOWN

# Of the vector of a piece, this share stays its own.
OWN = 0.5
# Below 1, cuts that are less likely count more.
SHARPNESS = 0.4
LAO = re.compile(r"[\u0e80-\u0eff]")
ENGLISH = re.compile(r"▁?[a-z]{4,}")


def is_folded(piece):
    """Lao, and what may be English. Vietnamese syllables are left: their parts are letters without a meaning."""
    return bool(LAO.search(piece)) or bool(ENGLISH.fullmatch(piece))


def cuts(piece, numbers, scores):
    """The parts of a piece shorter than itself: start, end, number and log weight."""
    length = len(piece)
    for start in range(length):
        for end in range(start + 1, length + 1):
            number = numbers.get(piece[start:end])
            if number not in (None, PAD, UNKNOWN) and end - start < length:
                yield start, end, number, SHARPNESS * scores[number]


def logsum(a, b):
    high, low = max(a, b), min(a, b)
    return high if low == -math.inf else high + math.log1p(math.exp(low - high))


def expected_parts(piece, numbers, scores):
    """How often each other piece stands in the piece, on average over its cuts (forward-backward); empty if it has none."""
    edges = list(cuts(piece, numbers, scores))
    before = [0.0] + [-math.inf] * len(piece)
    after = [-math.inf] * len(piece) + [0.0]
    for start, end, _, weight in edges:
        before[end] = logsum(before[end], before[start] + weight)
    for start, end, _, weight in sorted(edges, key=lambda edge: -edge[1]):
        after[start] = logsum(after[start], after[end] + weight)
    if before[-1] == -math.inf:
        return []
    return [
        (number, math.exp(before[start] + weight + after[end] - before[-1])) for start, end, number, weight in edges
    ]


def mixture(pieces):
    """What each of a list of (piece, log probability) is made of: a sparse matrix, the share of each piece in each."""
    numbers = {piece: number for number, (piece, _) in enumerate(pieces)}
    scores = [score for _, score in pieces]
    own, of, parts, shares = np.ones(len(pieces)), [], [], []
    for number, (piece, _) in enumerate(pieces):
        found = expected_parts(piece, numbers, scores) if is_folded(piece) else []
        for part, count in found:
            of.append(number)
            parts.append(part)
            shares.append((1 - OWN) * count)
        own[number] = OWN if found else 1
    return (diags(own) + csr_matrix((shares, (of, parts)), shape=(len(pieces),) * 2)).tocsr().astype(np.float32)
