"""Trains vilo-encoder: one space for sentences in English, Vietnamese and Lao.

    python train.py DATA OUT [--open] [--minutes N]

DATA is the folder of training data (parallel/, terms/, names/, eval/); OUT keeps the vocabulary, the segmented text and the
weights of each epoch, and a run that was stopped goes on from there; held-out.tsv has the sentences written for this project that
are not trained on. --open leaves out what has no licence to pass on. Works on a CPU and on a GPU; the seed is fixed.
"""

import argparse
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch

from bag import Bag
from pairs import LANGUAGES, evaluation, indomain, pairs
from segments import Segmenter, chosen, train_vocabulary

VOCABULARY = 32000
DIMENSION = 384
EPOCHS = 7
BATCH = 2048
RATE = 3e-3
# How much faster than the rows the weights and the factor are learned, which are one number each.
FASTER = 3
WARM_UP = 60
SAMPLES = 2
# How often an epoch sees the sentences of a source; once where it is not named.
REPEATS = {"alt": 6, "indomain": 3, "udhr": 3, "tico": 2, "cldr": 2}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("data", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--open", action="store_true")
    arguments.add_argument("--minutes", type=float, default=1e9)
    arguments.add_argument("--epochs", type=int, default=EPOCHS)
    arguments.add_argument("--dimension", type=int, default=DIMENSION)
    arguments.add_argument("--vocabulary", type=int, default=VOCABULARY)
    arguments = arguments.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    held_out = indomain(arguments.data)[1]
    lines = ["\t".join(row) + "\n" for row in [LANGUAGES, *held_out]]
    (arguments.out / "held-out.tsv").write_text("".join(lines), encoding="utf-8")
    groups, segmenter = prepared(arguments)
    train(arguments, groups, Scorer(arguments.data, segmenter))


def prepared(arguments):
    """Groups of pairs of the same two languages and kind, each with some segmentations of both sides."""
    vocabulary, cache = arguments.out / "vocabulary", arguments.out / "segments.pickle"
    found = None
    if not vocabulary.with_suffix(".model").exists():
        found = list(pairs(arguments.data, not arguments.open))
        train_vocabulary(found, arguments.vocabulary, vocabulary)
    segmenter = Segmenter(vocabulary.with_suffix(".model"))
    if not cache.exists():
        found = found or list(pairs(arguments.data, not arguments.open))
        with open(cache, "wb") as out:
            pickle.dump(segmented(found, segmenter), out)
    with open(cache, "rb") as stored:
        return pickle.load(stored), segmenter


def segmented(found, segmenter):
    groups = {}
    for pair in found:
        groups.setdefault((pair.kind, pair.langs), []).append(pair)
    made = []
    for group in groups.values():
        texts = [[pair.texts[side] for pair in group] for side in (0, 1)]
        sides = [[segmenter.sampled(each) for _ in range(SAMPLES)] for each in texts]
        repeats = np.array([REPEATS.get(pair.source, 1) for pair in group])
        made.append((sides, repeats))
    return made


def batches(groups, chance):
    """The batches of an epoch: each of one group, so that a pair is ranked among its like; no pair twice in a batch."""
    plan = []
    for number, (_, repeats) in enumerate(groups):
        for turn in range(repeats.max()):
            order = chance.permutation(np.flatnonzero(repeats > turn))
            count = max(1, round(len(order) / BATCH))
            plan += [(number, part) for part in np.array_split(order, count)]
    return [plan[i] for i in chance.permutation(len(plan))]


def train(arguments, groups, scorer):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(1)
    model = Bag(scorer.vocabulary(), arguments.dimension).to(device)
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
            sides = [
                tuple(torch.from_numpy(part).to(device) for part in chosen(samples[chance.integers(SAMPLES)], which))
                for samples in groups[group][0]
            ]
            loss = model.loss(*sides)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        seconds = f"{time.time() - start:.0f} s, {time.process_time() - clock:.0f} s of CPU, {steps} steps an epoch"
        print(f"epoch {epoch + 1}: {scorer.scores(model)} | factor {model.log_factor.exp():.1f}, {seconds}", flush=True)
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch + 1}
        torch.save(state, checkpoint.with_suffix(".part"))
        checkpoint.with_suffix(".part").replace(checkpoint)
        torch.save(state["model"], arguments.out / f"epoch-{epoch + 1}.pt")
        if time.time() - start > 60 * arguments.minutes:
            return


class Scorer:
    """How often the nearest sentence of another language is the translation, for each direction, in percent."""

    def __init__(self, data, segmenter):
        self.segmenter = segmenter
        self.sets = {
            name: [segmenter.best([row[side] for row in rows]) for side in range(3)]
            for name, rows in (("flores", evaluation(data)), ("held out", indomain(data)[1]))
        }

    def vocabulary(self):
        return self.segmenter.pieces.get_piece_size()

    def scores(self, model):
        return " | ".join(f"{name} {self.of(model, sides)}" for name, sides in self.sets.items())

    @torch.no_grad()
    def of(self, model, sides):
        device = model.rows.device
        vectors = [model(*(torch.from_numpy(part).to(device) for part in (ids, at[:-1]))) for ids, at in sides]
        right = torch.arange(len(vectors[0]), device=device)
        said = []
        for a, b in ((0, 1), (0, 2), (1, 2)):
            cosines = vectors[a] @ vectors[b].T
            there, back = ((cosines.argmax(axis) == right).float().mean() * 100 for axis in (1, 0))
            said.append(f"{'en vi lo'.split()[a]}-{'en vi lo'.split()[b]} {there:.1f}/{back:.1f}")
        return " ".join(said)


if __name__ == "__main__":
    torch.set_num_threads(1 if not torch.cuda.is_available() else torch.get_num_threads())
    random.seed(1)
    main()
