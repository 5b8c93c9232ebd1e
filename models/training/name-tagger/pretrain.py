"""Learns the encoder by guessing hidden word pieces of news and other prose.

Usage: python pretrain.py DATA OUT [--minutes 22] [--open]
Writes OUT/tokenizer.json and OUT/encoder.pt; goes on where it stopped when it is started again.
"""
import argparse
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import corpus
import tokens
from network import Encoder

BLOCK = 96


def blocks(tokenizer, sentences, seed):
    """Sentences one after another, cut into blocks of one length. English is seen three times for each time of Vietnamese."""
    shuffled = [s for s in sentences for _ in range(3 if s.lang == "en" else 1)]
    random.Random(seed).shuffle(shuffled)
    stream = []
    for start in range(0, len(shuffled), 20000):
        for encoding in tokenizer.encode_batch([s.text for s in shuffled[start : start + 20000]]):
            stream += encoding.ids[1:]
    whole = len(stream) // BLOCK * BLOCK
    return np.array(stream[:whole], dtype=np.int32).reshape(-1, BLOCK)


def hidden(ids, vocabulary, generator):
    """Hides about a sixth of the pieces; a tenth of those stay, a tenth become another."""
    chance = torch.rand(ids.shape, generator=generator)
    chosen = (chance < 0.16) & (ids > tokens.MASK)
    shown = ids.clone()
    shown[chosen & (chance < 0.128)] = tokens.MASK
    swapped = chosen & (chance >= 0.144)
    shown[swapped] = torch.randint(5, vocabulary, (int(swapped.sum()),), generator=generator)
    return shown, chosen


def main():
    a = argparse.ArgumentParser()
    a.add_argument("data", type=Path)
    a.add_argument("out", type=Path)
    a.add_argument("--minutes", type=float, default=22)
    a.add_argument("--open", action="store_true", help="only data whose licence allows any use")
    a.add_argument("--news", type=int, default=9000)
    a.add_argument("--vocabulary", type=int, default=16000)
    a.add_argument("--batch", type=int, default=48)
    args = a.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    path, stored = args.out / "tokenizer.json", args.out / "blocks.npy"
    if not stored.exists():
        sentences = corpus.training(args.data, args.news, args.open)
        sample = [s.text for s in sentences if s.lang == "en" or corpus.bucket(s.text) % 4 == 0]
        tokens.train_vocabulary(sample, args.vocabulary).save(str(path))
        np.save(stored, blocks(Tokenizer.from_file(str(path)), sentences, 7))
    tokenizer, data = Tokenizer.from_file(str(path)), np.load(stored)
    size = tokenizer.get_vocab_size()
    print(f"{data.size} pieces, vocabulary {size}", flush=True)
    model = Encoder(tokens.families(tokenizer)).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1.0, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    state = {"done": 0.0, "step": 0}
    kept = args.out / "encoder.pt"
    if kept.exists():
        saved = torch.load(kept, map_location=device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    run(args, model, optimizer, state, data, size, kept, device)


def run(args, model, optimizer, state, data, size, kept, device):
    generator = torch.Generator().manual_seed(7 + state["step"])
    rows = np.random.default_rng(7 + state["step"])
    total, begun, before = args.minutes * 60, time.time(), state["done"]
    seen = lost = 0
    while state["done"] < total:
        progress = state["done"] / total
        rate = 1.2e-3 * min(1, (state["step"] + 1) / 150) * max(0.03, 1 - progress)
        for group in optimizer.param_groups:
            group["lr"] = rate
        ids = torch.from_numpy(data[rows.integers(0, len(data), args.batch)]).long()
        shown, chosen = hidden(ids, size, generator)
        with torch.autocast(device, dtype=torch.bfloat16):
            x = model(shown.to(device))[chosen.to(device)]
            scores = x @ model.embedding.table().t()
        loss = F.cross_entropy(scores.float(), ids[chosen].to(device))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        state["step"] += 1
        seen += ids.numel()
        lost += loss.item()
        state["done"] = before + time.time() - begun
        if state["step"] % 50 == 0:
            print(f"step {state['step']} minute {state['done'] / 60:.1f} loss {lost / 50:.3f} pieces/s {seen / (time.time() - begun):.0f}", flush=True)
            lost = 0
        if state["step"] % 500 == 0:
            save(kept, model, optimizer, state)
    save(kept, model, optimizer, state)


def save(path, model, optimizer, state):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "state": state}, str(path) + ".new")
    os.replace(str(path) + ".new", path)


if __name__ == "__main__":
    main()
