"""Trains vilo-encoder: one space for sentences in English, Vietnamese and Lao.

    python train.py DATA OUT [--open] [--trial] [--minutes N]

DATA is the folder of training data (parallel/, terms/, names/, eval/); OUT keeps the vocabulary, the segmented text, a checkpoint
after each epoch and at last the vectors, and a run that was stopped goes on from there; held-out.tsv has the sentences written for
this project that are not trained on. --open leaves out what has no licence to pass on; --trial leaves out 400 rows of the Asian
Language Treebank too, and scores them: choices are made so. Works on a CPU and on a GPU; the seed is fixed.
"""

import argparse
import pickle
import random
import time
from itertools import combinations
from pathlib import Path

import numpy as np
import torch

from bag import Bag
from fold import mixture
from gloss import Glosser, lexicons
from neighbours import Neighbours
from pairs import EN_VI, LANGUAGES, evaluation, indomain, pairs, treebank
from segments import Segmenter, chosen, train_vocabulary

VOCABULARY = 32000
DIMENSION = 384
EPOCHS = 8
BATCH = 2048
RATE = 3e-3
# How much faster than the rows the weights and the factor are learned, which are one number each.
FASTER = 3
WARM_UP = 60
# How many segmentations of a sentence, and how many glosses.
SAMPLES = 4
# The share of the pieces of a sentence that a step does not see.
DROPPED = 0.15
# How often an epoch sees the sentences of a source; once where it is not named.
REPEATS = {"alt": 6, "indomain": 3, "udhr": 3, "tico": 2, "cldr": 2}
GLOSS_REPEATS = 0.5


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("data", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--open", action="store_true")
    arguments.add_argument("--trial", action="store_true")
    arguments.add_argument("--minutes", type=float, default=1e9)
    arguments.add_argument("--epochs", type=int, default=EPOCHS)
    arguments.add_argument("--dimension", type=int, default=DIMENSION)
    arguments.add_argument("--vocabulary", type=int, default=VOCABULARY)
    arguments = arguments.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    held_out = indomain(arguments.data)[1]
    lines = ["\t".join(row) + "\n" for row in [LANGUAGES, *held_out]]
    (arguments.out / "held-out.tsv").write_text("".join(lines), encoding="utf-8")
    groups, segmenter, neighbours = prepared(arguments)
    train(arguments, groups, segmenter, neighbours)


def prepared(arguments):
    """Groups of pairs of the same two languages and kind, each with some segmentations of both sides."""
    vocabulary, codes = arguments.out / "vocabulary", arguments.out / "neighbours.npy"
    cache = arguments.out / "segments.pickle"
    found = [] if cache.exists() else list(pairs(arguments.data, not arguments.open, arguments.trial))
    if not vocabulary.with_suffix(".model").exists():
        train_vocabulary(found, arguments.vocabulary, vocabulary)
    segmenter = Segmenter(vocabulary.with_suffix(".model"))
    if not cache.exists():
        neighbours = Neighbours.learned(segmenter, by_language(found))
        np.save(codes, neighbours.codes)
        groups = segmented(found, segmenter, neighbours, Glosser(lexicons(arguments.data, found)))
        cache.write_bytes(pickle.dumps(groups))
    with open(cache, "rb") as stored:
        return pickle.load(stored), segmenter, Neighbours(segmenter.size(), np.load(codes))


def by_language(found):
    return {
        lang: [text for pair in found for each, text in zip(pair.langs, pair.texts) if each == lang] for lang in LANGUAGES
    }


def segmented(found, segmenter, neighbours, glosser):
    def ways(texts):
        """The best segmentation and some others; `texts` gives the texts anew for each."""
        cuts = [segmenter.best] + [segmenter.sampled] * (SAMPLES - 1)
        return [neighbours.added(cut(texts())) for cut in cuts]

    groups = {}
    for pair in found:
        groups.setdefault((pair.kind, pair.langs), []).append(pair)
    made = []
    for (kind, langs), group in groups.items():
        sides = [ways(lambda: [pair.texts[side] for pair in group]) for side in (0, 1)]
        made.append((kind, sides, np.array([REPEATS.get(pair.source, 1.0) for pair in group])))
        if kind == "sentence" and langs == EN_VI:
            lao = ways(lambda: [glosser.gloss(*pair.texts) for pair in group])
            made += [(kind, [side, lao], np.full(len(group), GLOSS_REPEATS)) for side in sides]
    return made


def batches(groups, chance):
    """The batches of an epoch: each of one group, so that a pair is ranked among its like; no pair twice in a batch."""
    plan = []
    for number, (_, _, repeats) in enumerate(groups):
        for turn in range(int(np.ceil(repeats.max()))):
            order = chance.permutation(np.flatnonzero(repeats - turn > chance.random(len(repeats))))
            plan += [(number, part) for part in np.array_split(order, max(1, round(len(order) / BATCH)))]
    return [plan[i] for i in chance.permutation(len(plan))]


def thinned(ids, starts, chance):
    """The bags without some of their ids; one that would be empty stays as it was."""
    kept = chance.random(len(ids), dtype=np.float32) >= DROPPED
    ends = np.append(starts[1:], len(ids))
    for bag in np.flatnonzero(np.add.reduceat(kept, starts, dtype=np.int64) == 0):
        kept[starts[bag] : ends[bag]] = True
    return ids[kept], np.concatenate([[0], np.cumsum(kept)])[starts]


def side_of(samples, kind, which, chance):
    ids, starts = chosen(samples[chance.integers(len(samples))], which)
    return thinned(ids, starts, chance) if kind == "sentence" else (ids, starts)


def train(arguments, groups, segmenter, neighbours):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(1)
    scorer = Scorer(arguments, segmenter, neighbours)
    model = Bag(mixture(segmenter.scored()), len(neighbours.codes), arguments.dimension, device)
    parts = [{"params": [model.rows], "speed": 1}, {"params": [model.weights, model.log_factor], "speed": FASTER}]
    optimizer = torch.optim.AdamW(parts, lr=RATE, weight_decay=0, betas=(0.9, 0.99), fused=True)
    checkpoint, first = arguments.out / "checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location=device)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["epoch"]
    start, clock = time.time(), time.process_time()
    steps = len(batches(groups, np.random.default_rng(1)))
    for epoch in range(first, arguments.epochs):
        chance = np.random.default_rng(epoch)
        for number, (group, which) in enumerate(batches(groups, chance)):
            done = (epoch + number / steps) / arguments.epochs
            rate = RATE * min(1, (epoch * steps + number + 1) / WARM_UP) * max(0.03, 1 - done)
            for each in optimizer.param_groups:
                each["lr"] = rate * each["speed"]
            kind, samples, _ = groups[group]
            sides = [
                tuple(torch.from_numpy(part).to(device) for part in side_of(each, kind, which, chance)) for each in samples
            ]
            loss = model.loss(*sides)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        vectors = model.vectors().detach().cpu().numpy()
        seconds = f"{time.time() - start:.0f} s, {time.process_time() - clock:.0f} s of CPU, {steps} steps an epoch"
        print(f"epoch {epoch + 1}: {scorer.scores(vectors)} | factor {model.log_factor.exp():.1f}, {seconds}", flush=True)
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch + 1}
        torch.save(state, checkpoint.with_suffix(".part"))
        checkpoint.with_suffix(".part").replace(checkpoint)
        np.save(arguments.out / "vectors.npy", vectors)
        if time.time() - start > 60 * arguments.minutes:
            return


class Scorer:
    """How often the nearest sentence of another language is the translation, for each direction, in percent."""

    def __init__(self, arguments, segmenter, neighbours):
        sets = {"flores": (LANGUAGES, evaluation(arguments.data)), "held out": (LANGUAGES, indomain(arguments.data)[1])}
        if arguments.trial:
            sets["treebank"] = ("vi", "lo"), treebank(arguments.data)
        self.sets = {
            name: {lang: neighbours.added(segmenter.best(texts)) for lang, texts in zip(langs, zip(*rows))}
            for name, (langs, rows) in sets.items()
        }

    def scores(self, vectors):
        return " | ".join(f"{name} {self.of(vectors, sides)}" for name, sides in self.sets.items())

    def of(self, vectors, sides):
        found = {lang: np.add.reduceat(vectors[ids], at[:-1]) for lang, (ids, at) in sides.items()}
        found = {lang: sums / np.linalg.norm(sums, axis=1, keepdims=True) for lang, sums in found.items()}
        said = []
        for a, b in combinations(found, 2):
            cosines = found[a] @ found[b].T
            there, back = ((cosines.argmax(axis) == np.arange(len(cosines))).mean() * 100 for axis in (1, 0))
            said.append(f"{a}-{b} {there:.1f}/{back:.1f}")
        return " ".join(said)


if __name__ == "__main__":
    torch.set_num_threads(1 if not torch.cuda.is_available() else torch.get_num_threads())
    random.seed(1)
    main()
