"""Trains the restorer.

    python train.py ROWS OUT [--minutes 50] [--fade 8] [--size 64] [--rate 0.002] [--seed 1]

ROWS is what prepare.py wrote. The learning rate is constant until the last minutes, in which it falls to nothing. OUT gets
steady.pt (weights and optimizers before that fall, from where a later run goes on), final.pt and log.txt.
"""

import argparse
import shutil
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from batches import Batches
from net import Restorer

WARM = 100


def optimizers_of(net, rate):
    """Muon for the matrices between words, Adam for tables and the rest."""
    matrices = [p for n, p in net.named_parameters() if p.dim() == 2 and n.split(".")[0] in ("enter", "layers", "slots") and "bias" not in n]
    known = {id(p) for p in matrices}
    rest = [p for p in net.parameters() if id(p) not in known]
    adam = torch.optim.AdamW(rest, lr=rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    muon = torch.optim.Muon(matrices, lr=MUON * rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw")
    for optimizer in (adam, muon):
        for group in optimizer.param_groups:
            group["rate"] = group["lr"]
    return adam, muon


def compiled(net):
    """Whole layers at a time, where a compiler is at hand: a quarter faster."""
    if shutil.which("g++"):
        for layer in net.layers:
            layer.compile()


MUON = 3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--fade", type=float, default=8)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    net = Restorer().to(device)
    print(sum(p.numel() for p in net.parameters()), "weights")
    optimizers = optimizers_of(net, a.rate)
    compiled(net)
    step = 0
    steady = a.out / "steady.pt"
    if steady.exists():
        state = torch.load(steady, map_location=device)
        net.load_state_dict(state["weights"])
        for optimizer, kept in zip(optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        step = state["step"]
    rows = [np.load(a.rows / f"{name}.npy", mmap_mode="r" if name == "words" else None) for name in ("words", "rows", "edges")]
    batches = Batches(np.asarray(rows[0]), rows[1], rows[2], a.seed + step).epochs(a.size)
    end, begun, saved, fading = time.time() + a.minutes * 60, time.time(), time.time(), False
    first, losses = step, []
    log = open(a.out / "log.txt", "a", encoding="utf-8")

    def save(path):
        state = {"weights": net.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "step": step}
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    while time.time() < end:
        left = (end - time.time()) / (a.fade * 60)
        if left < 1 and not fading:
            fading = True
            save(steady)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * min(1, left, (step + 1) / WARM)
        read, sums, edges, wanted, allowed, goals = (torch.from_numpy(np.ascontiguousarray(x)).to(device) for x in next(batches))
        with torch.autocast(device, dtype=torch.bfloat16):
            scores = net(read.int(), sums, edges, wanted)
        loss = F.cross_entropy(scores.float().masked_fill(~allowed, -1e4), goals.long())
        net.zero_grad(set_to_none=True)
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
        step += 1
        losses.append(loss.item())
        if step % 100 == 0:
            speed = (step - first) * a.size * 64 / (time.time() - begun)
            line = f"{step} {np.mean(losses[-100:]):.4f} {speed:.0f} words/s {time.time() - begun:.0f} s"
            print(line, flush=True)
            log.write(line + "\n")
            log.flush()
        if not fading and time.time() - saved > 240:
            save(steady)
            saved = time.time()
    save(a.out / "final.pt")


if __name__ == "__main__":
    main()
