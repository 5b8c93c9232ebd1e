"""Scores a graph on Vietnamese lines, and finds the temperature that makes its confidence true.

    python measure.py MODEL.onnx LINES.txt [--lines 1000] [--spoil stripped|toneless|partly|capitals|none] [--threads 1] [--show]

The published scores are those of `songngu eval diacritics`; this is for choosing between networks.
"""

import argparse
import re
from pathlib import Path

import numpy as np
import onnxruntime

from letters import ALLOWED, CLASSES, FREE, base, marks, numbers, strip, toneless
from texts import key, spelt

WORD = re.compile(r"[^\W_]+")
SYLLABLE = re.compile(
    r"(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
    r"(?:(?:o[aeo]?|u[aeoy]|ie|ye|uye|[aeiuy])(?:ch|c|m|nh|ng|n|p|t)?"
    r"|a[iouy]|eo|eu|i[au]|oi|u[iu]|oa[ioy]|oeo|uay|uya|uyu|[iy]eu|uo[iu])"
)


def spoil(text, how):
    if how == "toneless":
        return "".join(map(toneless, text))
    if how == "partly":
        turn = iter(range(10**6))
        return WORD.sub(lambda m: m.group() if next(turn) % 2 else strip(m.group()), text)
    return text if how == "none" else strip(text).upper() if how == "capitals" else strip(text)


def made(letter, k):
    small = CLASSES[k] or letter
    return small.upper() if letter.isupper() else small


class Restorer:
    def __init__(self, path, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def scores(self, text):
        return self.session.run(None, {"input_ids": numbers(text).astype(np.int64)[None]})[0][0]


def restored(text, scores, temperature=1.0):
    """The text, and for each character the probability of what was made of it."""
    ids = numbers(text)
    out, sure = list(text), np.ones(len(text))
    for i in np.flatnonzero(FREE[ids] & np.array([c.isalpha() for c in text], bool)):
        # What the alphabet lacks is read as its base letter and yet stays what it is.
        open_ = [k for k in np.flatnonzero(ALLOWED[ids[i]]) if k == 0 or (base(CLASSES[k]) == base(text[i].lower()) and marks(text[i]) <= marks(CLASSES[k]))]
        z = scores[i, open_] / temperature
        p = np.exp(z - z.max())
        p /= p.sum()
        results = {}
        for k, share in zip(open_, p, strict=True):
            letter = made(text[i], k)
            results[letter] = results.get(letter, 0) + share
        out[i], sure[i] = max(results.items(), key=lambda r: r[1])
    return "".join(out), sure


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("graph", type=Path)
    parser.add_argument("lines", type=Path)
    parser.add_argument("--lines", dest="count", type=int, default=1000)
    parser.add_argument("--spoil", default="stripped")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    a = parser.parse_args()
    restorer = Restorer(a.graph, a.threads)
    lines = sorted({spelt(line) for line in open(a.lines, encoding="utf-8") if line.strip()}, key=key)[: a.count]
    spoilt = [spoil(line, a.spoil) for line in lines]
    scored = [restorer.scores(text) for text in spoilt]
    for temperature in (1.0, 1.1, 1.2, 1.3, 1.5):
        right, sure = [], []
        for line, text, scores in zip(lines, spoilt, scored, strict=True):
            answer, certain = restored(text, scores, temperature)
            for word in WORD.finditer(line):
                if SYLLABLE.fullmatch(strip(word.group()).lower()):
                    good = answer[word.start() : word.end()].lower() == word.group().lower()
                    right.append(good)
                    sure.append(certain[word.start() : word.end()].prod())
                    if a.show and not good and temperature == 1.0:
                        at = slice(max(0, word.start() - 25), word.end() + 25)
                        print(f"{answer[at]}  [{word.group()}]")
        right, sure = np.array(right), np.clip(sure, 1e-6, 1 - 1e-6)
        loss = -np.where(right, np.log(sure), np.log(1 - sure)).mean()
        bins = np.minimum(9, (sure * 10).astype(int))
        error = sum(abs(right[bins == b].sum() - sure[bins == b].sum()) for b in range(10)) / len(right)
        print(f"{a.spoil} syllables {right.mean():.4f} of {len(right)}, temperature {temperature}: ECE {error:.4f}, loss {loss:.4f}", flush=True)


if __name__ == "__main__":
    main()
