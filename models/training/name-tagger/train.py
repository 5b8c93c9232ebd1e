"""Teaches the encoder to label names.

Usage: python train.py DATA OUT [--minutes 22] [--rate 6e-4]
Reads OUT/{tokenizer.json,encoder.pt,labelled.jsonl.gz} and, where there is one, OUT/corrected.jsonl.gz (labels made by hand, of the
same form); writes OUT/tagger.pt. Goes on where it stopped when it is started again.
"""
import argparse
import gzip
import json
import os
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import tokens as vocabulary
from augment import Names, exchanged
from network import LABELS, Encoder, Tagger
from silver import folded_name
from tokens import folded
from words import bio

NUMBER = {label: i for i, label in enumerate(LABELS)}
TIMES = {"indomain": 3, "wikigold": 2, "corrected": 6}
PIECES = 2600


class Examples:
    def __init__(self, rows, tokenizer, names):
        self.rows = [row for row in rows for _ in range(TIMES.get(row[0], 1))]
        self.tokenizer = tokenizer
        self.names = names
        self.rng = names.rng
        self.known = {}

    def ids(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [vocabulary.UNK]
        return self.known[word]

    def written(self, source, lang, words, joined, spans):
        """A sentence as it is met in some place: with other names, without marks, as a headline in capitals."""
        chance = self.rng.random()
        if chance < (0.55 if source in ("indomain", "corrected") else 0.4):
            words, joined, spans = exchanged(words, joined, spans, lang, self.names, 0.8)
        chance = self.rng.random()
        if chance < 0.04:
            words = [w.upper() for w in words]
        elif chance < 0.07 and lang == "vi":
            words = ["".join(f.upper() if c.isupper() else f for f, c in zip(folded(w), w)) if len(folded(w)) == len(w) else w for w in words]
        elif chance < 0.09 and lang == "en":
            words = [w if w in ("of", "the", "in", "and", "to", "for", "on", "a", "at") else w[:1].upper() + w[1:] for w in words]
        elif chance < 0.16 and lang == "en":
            words = list(words)
            for start, end, _ in spans:
                words[start:end] = [folded_name(w) if not w.isascii() and w.isalpha() else w for w in words[start:end]]
        return words, spans

    def example(self, row):
        words, spans = self.written(*row)
        labels = bio(len(words), spans)
        pieces, wanted = [vocabulary.CLS], [-100]
        for word, label in zip(words, labels):
            ids = self.ids(word)
            hide = 0.1 if label not in ("O", "?") else 0.03
            if self.rng.random() < hide:
                ids = [vocabulary.MASK if self.rng.random() < 0.5 else vocabulary.UNK]
            pieces += ids
            wanted += [NUMBER.get(label, -100)] + [-100] * (len(ids) - 1)
        return pieces[:190] + [vocabulary.SEP], wanted[:190] + [-100]

    def batches(self):
        """Without end: sentences of like length together."""
        while True:
            self.rng.shuffle(self.rows)
            for start in range(0, len(self.rows), 6000):
                made = sorted((self.example(row) for row in self.rows[start : start + 6000]), key=lambda e: len(e[0]))
                groups, group = [], []
                for e in made:
                    if group and (len(group) + 1) * len(e[0]) > PIECES:
                        groups.append(group)
                        group = []
                    group.append(e)
                groups.append(group)
                self.rng.shuffle(groups)
                yield from groups


def padded(group):
    length = max(len(ids) for ids, _ in group)
    ids = torch.tensor([i + [vocabulary.PAD] * (length - len(i)) for i, _ in group])
    return ids, torch.tensor([w + [-100] * (length - len(w)) for _, w in group]), ids != vocabulary.PAD


def rows_of(out):
    rows = []
    for name in ("labelled", "corrected"):
        path = out / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                rows += [json.loads(line) for line in lines]
    return rows


def main():
    a = argparse.ArgumentParser()
    a.add_argument("data", type=Path)
    a.add_argument("out", type=Path)
    a.add_argument("--minutes", type=float, default=22)
    a.add_argument("--rate", type=float, default=8e-4)
    a.add_argument("--name", default="tagger.pt")
    a.add_argument("--start", default="encoder.pt", help="encoder.pt, or an earlier tagger to go on from")
    args = a.parse_args()
    torch.manual_seed(5)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tokenizer = Tokenizer.from_file(str(args.out / "tokenizer.json"))
    lists = dict(line.rstrip("\n").split(" = ") for line in open(Path(__file__).parent / "lexicon.txt", encoding="utf-8") if " = " in line)
    names = Names(args.data, {k: v.split("|") for k, v in lists.items()}, random.Random(5))
    model = Tagger(Encoder(vocabulary.families(tokenizer)))
    first = torch.load(args.out / args.start, map_location="cpu")["model"]
    (model if any(k.startswith("encoder.") for k in first) else model.encoder).load_state_dict(first)
    model.to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    state, kept = {"done": 0.0, "step": 0}, args.out / args.name
    if kept.exists():
        saved = torch.load(kept, map_location=device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
        names.rng.seed(5 + state["step"])
    examples = Examples(rows_of(args.out), tokenizer, names)
    print(len(examples.rows), "sentences a pass", flush=True)
    run(args, model, optimizer, state, examples, kept, device)


def run(args, model, optimizer, state, examples, kept, device):
    total, begun, before = args.minutes * 60, time.time(), state["done"]
    seen = lost = sentences = 0
    for group in examples.batches():
        progress = state["done"] / total
        if progress >= 1:
            break
        for part in optimizer.param_groups:
            part["lr"] = args.rate * min(1, (state["step"] + 1) / 60) * max(0.02, 1 - progress)
        ids, wanted, keep = (t.to(device) for t in padded(group))
        with torch.autocast(device, dtype=torch.bfloat16):
            scores = model(ids, keep)
        loss = F.cross_entropy(scores.float().flatten(0, 1), wanted.flatten(), ignore_index=-100, label_smoothing=0.03)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        state["step"] += 1
        seen += ids.numel()
        sentences += len(group)
        lost += loss.item()
        state["done"] = before + time.time() - begun
        if state["step"] % 50 == 0:
            print(f"step {state['step']} minute {state['done'] / 60:.1f} loss {lost / 50:.4f} sentences {sentences} pieces/s {seen / (time.time() - begun):.0f}", flush=True)
            lost = 0
        if state["step"] % 300 == 0:
            save(kept, model, optimizer, state)
    save(kept, model, optimizer, state)


def save(path, model, optimizer, state):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "state": state}, str(path) + ".new")
    os.replace(str(path) + ".new", path)


if __name__ == "__main__":
    main()
