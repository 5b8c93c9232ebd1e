"""Neighbouring pieces that have a vector of their own, so that `chính phủ` is more than `chính` and `phủ`.

The graph finds them by a table: the slot of two pieces has the number of their vector, and the vector says whose it is. Where two
would share a slot, the one that tells less is not taken; so what is trained is just what the graph does.
"""

import re

import numpy as np

# How many of each language.
HOW_MANY = {"en": 6500, "vi": 8500, "lo": 5000}
LEAST = 4
SLOTS = 1048573
LETTER = re.compile(r"[^\W\d_]")


def have_letters(segmenter):
    pieces = (segmenter.pieces.id_to_piece(number).replace("▁", "") for number in range(segmenter.size()))
    return np.array([bool(LETTER.search(piece)) and number > 1 for number, piece in enumerate(pieces)])


class Neighbours:
    """The pairs of pieces, as first x size of the vocabulary + second, in order; their numbers go on after those of the pieces."""

    def __init__(self, size, codes):
        self.size, self.codes = size, codes

    @classmethod
    def learned(cls, segmenter, texts):
        """Those whose pieces stand together most beyond chance (by count times log ratio), of the texts of each language."""
        size, letters = segmenter.size(), have_letters(segmenter)
        taken = {}
        for lang, found in texts.items():
            ids, at = segmenter.best(found)
            codes = codes_of(ids, size)
            inside = np.ones(len(ids), bool)
            inside[at[1:] - 1] = False
            inside = inside[:-1] & letters[ids[:-1]] & letters[ids[1:]]
            codes, counts = np.unique(codes[inside], return_counts=True)
            single = np.bincount(ids, minlength=size)
            chance = single[codes // size] * single[codes % size] / len(ids)
            gain = np.where(counts >= LEAST, counts * np.log(np.maximum(counts / chance, 1)), 0)
            for each in np.argsort(-gain, kind="stable")[: HOW_MANY[lang]]:
                if gain[each] > 0:
                    taken.setdefault(codes[each] % SLOTS, codes[each])
        return cls(size, np.sort(np.array(list(taken.values()), np.int64)))

    def added(self, segments):
        """The segments with the number of each known pair after its second piece."""
        ids, at = segments
        codes = codes_of(ids, self.size)
        place = np.minimum(np.searchsorted(self.codes, codes), len(self.codes) - 1)
        known = self.codes[place] == codes
        known[at[1:-1] - 1] = False
        after = np.flatnonzero(known) + 2
        return np.insert(ids, after, (self.size + place[known]).astype(ids.dtype)), at + np.searchsorted(after, at, side="right")

    def slots(self):
        """For each slot the place of its pair; 0 for others too, whose code then is not the same."""
        made = np.zeros(SLOTS, np.int16)
        made[self.codes % SLOTS] = np.arange(len(self.codes))
        return made


def codes_of(ids, size):
    return ids[:-1].astype(np.int64) * size + ids[1:]
