"""Writes the training rows of the restorer.

    python prepare.py DATA OUT

DATA is the folder of training data (parallel/, mono/, names/, ner/, terms/, eval/); OUT gets words.npy, rows.npy, edges.npy and
held.txt, the sentences of the articles that are kept back.
"""

import random
import sys
from pathlib import Path

import numpy as np

from letters import words
from texts import Texts

WIDTH = 64


def pack(lengths, width=WIDTH):
    """Fills rows with texts: for each row the numbers of its texts."""
    open_rows = [[] for _ in range(width + 1)]
    full = []
    for text in sorted(range(len(lengths)), key=lambda t: (t // 20000, -lengths[t])):
        size = lengths[text]
        room = next((r for r in range(size, width + 1) if open_rows[r]), None)
        row, left = (open_rows[room].pop(), room - size) if room else ([], width - size)
        row.append(text)
        (open_rows[left] if left else full).append(row)
    return full + [r for rows in open_rows for r in rows]


def main():
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    texts = Texts(data)
    vietnamese = list(texts.vietnamese())
    named = list(texts.named())
    english = list(texts.english())
    mixed = list(texts.mixed(english, 90000))
    for name, part in (("Vietnamese", vietnamese), ("names", named), ("English", english), ("mixed", mixed)):
        print(name, len(part), "texts", sum(len(t.split()) for t in part), "words", flush=True)
    (out / "held.txt").write_text("".join(s.replace("\n", " ") + "\n" for a in texts.held for s in a), encoding="utf-8")
    everything = [t for t in vietnamese + named + english * 2 + mixed if t]
    random.Random(3).shuffle(everything)
    slots, starts = words(everything)
    ends = np.concatenate([starts[1:], [len(slots)]])
    spans = [(s, min(s + WIDTH, e)) for a, e in zip(starts, ends, strict=True) for s in range(a, e, WIDTH)]
    packed = pack([e - s for s, e in spans])
    rows = np.full((len(packed), WIDTH), -1, np.int32)
    edges = np.zeros((len(packed), WIDTH), np.uint8)
    for r, members in enumerate(packed):
        at = 0
        for number, member in enumerate(members, 1):
            start, end = spans[member]
            rows[r, at : at + end - start] = np.arange(start, end)
            edges[r, at : at + end - start] = number
            at += end - start
    np.save(out / "words.npy", slots)
    np.save(out / "rows.npy", rows)
    np.save(out / "edges.npy", edges)
    print(len(slots), "words in", len(rows), "rows,", round((rows >= 0).mean(), 3), "filled")


if __name__ == "__main__":
    main()
