"""Train a student translator in one direction; started again, it goes on where its steady part stopped.

    python train.py DATA WORK en-vi --minutes 60 --fade 10 [--start-from WORK/vi-en.state]
    python train.py DATA WORK vi-en --back-translate --minutes 10

DATA is the output of prepare.py. WORK gets DIRECTION.state (to go on), DIRECTION.pt (the faded weights and the
configuration),
DIRECTION.hyp (the development set translated) and log.txt; --back-translate writes WORK/bt.tsv.gz from vi-en, which en-vi
then reads as extra pairs whose source begins with <bt>. Works on CPUs (bf16) and on one GPU: there take
--d 384 --ff 1536 --heads 6 --tokens 24000 --dropout 0.2 and a vocabulary of 16000.
"""
import argparse
import gzip
import random
import re
import time
from collections import Counter
from pathlib import Path

import sentencepiece as spm
import torch
import torch.nn as nn

import align
from model import EOS, PAD, START, OutputLoss, Student

BEGAN = time.time()


def pad(rows, device, filler=PAD, n=0):
    n = n or max(map(len, rows))
    return torch.tensor([row + [filler] * (n - len(row)) for row in rows], device=device)


def bucket(source, target):
    """The padded length of a pair on both sides. Few different shapes: each new one costs a CPU its compiled kernels."""
    n = max(len(source), len(target) + 1)
    step = 4 if n <= 64 else 16
    return -(-n // step) * step


def batches(data, tokens):
    """Lists of indexes of one bucket, shuffled, each at most `tokens` padded target tokens."""
    buckets = {}
    for i, (source, target, _) in enumerate(data):
        buckets.setdefault(bucket(source, target), []).append(i)
    found = []
    for length, ids in buckets.items():
        random.shuffle(ids)
        n = max(1, tokens // length)
        found += [ids[i:i + n] for i in range(0, len(ids), n)]
    random.shuffle(found)
    return found


@torch.no_grad()
def translate(model, rows, device, tokens=20000, sample=0, deadline=None):
    """Greedy, or sampled from the `sample` best. rows: token ids with EOS. None where the deadline passed first."""
    model.eval()
    out, order, i, groups = [None] * len(rows), sorted(range(len(rows)), key=lambda i: -len(rows[i])), 0, []
    while i < len(order):
        n = max(1, tokens // (len(rows[order[i]]) * 2))
        groups.append(order[i:i + n])
        i += n
    random.shuffle(groups)
    for ids in groups:
        if deadline and time.time() > deadline:
            break
        for k, row in zip(ids, generate(model, pad([rows[i] for i in ids], device), sample)):
            out[k] = row[:row.index(EOS)] if EOS in row else row
    model.train()
    return out


def generate(model, source, sample):
    device, over, made, past = source.device, torch.zeros(len(source), dtype=torch.bool, device=source.device), [], None
    with torch.autocast(device.type, dtype=torch.bfloat16):
        memory, mask = model.encode(source)
        last = torch.full((len(source), 1), START, device=device)
        for t in range(int(source.shape[1] * 1.8) + 12):
            states, past, _ = model.decode(last, memory, mask, past, t)
            scores = model.logits(states)[:, -1].float()
            if sample:
                values, ids = scores.topk(sample)
                chosen = ids.gather(1, torch.multinomial((values / 0.9).softmax(-1), 1))[:, 0]
            else:
                chosen = scores.argmax(-1)
            chosen = chosen.masked_fill(over, PAD)
            made.append(chosen)
            over |= chosen == EOS
            last = chosen[:, None]
            if bool(over.all()):
                break
    return torch.stack(made, 1).tolist()


def chrf(hypotheses, references, order=6, beta=2):
    """chrF2 of the corpus (characters only); for the log. Reported scores come from `songngu eval translation`."""
    hits, made, wanted = [0] * order, [0] * order, [0] * order
    for a, b in zip(hypotheses, references):
        a, b = re.sub(r"\s", "", a), re.sub(r"\s", "", b)
        for n in range(order):
            x, y = (Counter(s[i:i + n + 1] for i in range(len(s) - n)) for s in (a, b))
            hits[n] += sum((x & y).values())
            made[n] += sum(x.values())
            wanted[n] += sum(y.values())
    p, q = (sum(h / max(1, x) for h, x in zip(hits, total)) / order for total in (made, wanted))
    return 100 * (1 + beta ** 2) * p * q / max(1e-9, beta ** 2 * p + q)


def step_loss(model, c, rows, device):
    """Cross-entropy per target token and the guided attention's, for one batch of (source, target, links)."""
    n = max(bucket(source, target) for source, target, _ in rows)
    source = pad([row[0] for row in rows], device, n=n)
    target = pad([[START] + row[1] + [EOS] for row in rows], device, n=n + 1)
    link = pad([row[2] for row in rows], device, -1, n)
    tokens = sum(len(row[1]) + 1 for row in rows)
    with torch.autocast(device.type, dtype=torch.bfloat16):
        memory, mask = model.encode(source)
        states, _, attention = model.decode(target[:, :-1], memory, mask)
        gold = target[:, 1:].flatten()
        loss = OutputLoss.apply(states.flatten(0, 1), model.embed.weight, gold, c["smoothing"]) / tokens
    if not c["guide"]:
        return loss, loss.new_zeros(())
    followed = attention[:, 0].float().gather(2, link.clamp(min=0)[..., None])[..., 0]
    return loss, -((followed + 1e-6).log() * (link >= 0)).sum() / tokens


def optimisers_of(model, rate):
    """Muon (Jordan 2024) for the matrices, which learns two to three times as much in a step, Adam for the rest."""
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and not name.startswith("embed")]
    known = {id(p) for p in matrices}
    rest = [p for p in model.parameters() if id(p) not in known]
    adam = torch.optim.AdamW(rest, lr=rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    muon = torch.optim.Muon(matrices, lr=rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw")
    return adam, muon


def train(a, c, data, dev, sp, device, say):
    """Trains at a steady rate, saves that state for the next run, then fades the rate out for the weights to be used."""
    torch.manual_seed(1)
    model = Student(c).to(device)
    optimisers = optimisers_of(model, a.lr)
    state, step, used = a.work / f"{a.direction}.state", 0, 0.0
    if state.exists():
        z = torch.load(state, map_location=device)
        model.load_state_dict(z["model"])
        for optimiser, kept in zip(optimisers, z["optimisers"], strict=True):
            optimiser.load_state_dict(kept)
        step, used = z["step"], z["used"]
    elif a.start_from:
        model.load_state_dict(torch.load(a.start_from, map_location=device)["model"])
    random.seed(step)
    first, began, saved, seen = step, time.time(), time.time(), 0
    sources, references = [sp.encode(x) + [EOS] for x, _ in dev], [y for _, y in dev]
    steady, fade = 60 * a.minutes, 60 * a.fade
    fading = False
    model.train()

    def save(now):
        kept = [optimiser.state_dict() for optimiser in optimisers]
        torch.save({"model": model.state_dict(), "optimisers": kept, "step": step, "used": used + now}, state)

    now = 0.0
    while now < steady + fade:
        for batch in batches(data, a.tokens):
            now = time.time() - began
            if now >= steady and not fading:
                fading = True
                save(now)
            if now >= steady + fade:
                break
            step += 1
            left = (steady + fade - now) / fade if fading else 1
            for optimiser in optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = a.lr * min(1, (step - first) / a.warmup) * left + 1e-6
            loss, guide = step_loss(model, c, [data[i] for i in batch], device)
            for optimiser in optimisers:
                optimiser.zero_grad(set_to_none=True)
            (loss + c["guide"] * guide).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            for optimiser in optimisers:
                optimiser.step()
            seen += sum(len(data[i][1]) + 1 for i in batch)
            if time.time() - saved > 180:
                saved = time.time()
                if not fading:
                    save(now)
                hyps = [sp.decode(x) for x in translate(model, sources[:120], device)]
                say(f"{a.direction} step {step} loss {loss.item():.3f} guide {guide.item():.3f} "
                    f"{seen / (time.time() - began):.0f} target tokens/s, {(used + now) / 60:.1f} min, "
                    f"chrF {chrf(hyps, references[:120]):.1f} | {hyps[3]}")
    hyps = [sp.decode(x) for x in translate(model, sources, device)]
    score = chrf(hyps, references)
    torch.save({"config": c, "weights": {k: v.half() for k, v in model.state_dict().items()}, "chrF": score,
                "steps": step, "minutes": (used + now) / 60, "examples": len(data)}, a.work / f"{a.direction}.pt")
    (a.work / f"{a.direction}.hyp").write_text("\n".join(hyps) + "\n", encoding="utf-8")
    say(f"{a.direction} FINAL chrF {score:.2f} on {len(dev)} development sentences, {step} steps, {len(data)} examples")


def back_translate(a, sp, device, say):
    z = torch.load(a.work / "vi-en.pt", map_location=device)
    model = Student(z["config"]).to(device)
    model.load_state_dict({k: v.float() for k, v in z["weights"].items()})
    with gzip.open(a.data / "mono.vi.gz", "rt", encoding="utf-8") as f:
        mono = [ids for ids in (sp.encode(line.strip()) for line in f) if 4 < len(ids) < 80]
    rows = [ids + [EOS] for ids in mono]
    english = translate(model, rows, device, sample=8, deadline=time.time() + a.minutes * 60,
                        tokens=120000 if device.type == "cuda" else 6000)
    keep = [(en, vi) for en, vi in zip(english, mono) if en and 0.4 * len(vi) < len(en) < 2.2 * len(vi)]
    with gzip.open(a.work / "bt.tsv.gz", "wt") as f:
        f.writelines(" ".join(map(str, en)) + "\t" + " ".join(map(str, vi)) + "\n" for en, vi in keep)
    say(f"back-translated {len(keep)} of {len(mono)}: {sp.decode(keep[0][1])} => {sp.decode(keep[0][0])}")


def examples(a, sp):
    """(source with EOS, target, links) in the wanted direction, good text repeated, back-translations marked."""
    with gzip.open(a.data / "pairs.tsv.gz", "rt", encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f]
    pairs = [(int(weight), sp.encode(en), sp.encode(vi)) for weight, en, vi in rows]
    pairs = [p for p in pairs if p[1] and p[2] and len(p[1]) < 160 and len(p[2]) < 160]
    if a.direction == "vi-en":
        pairs = [(weight, vi, en) for weight, en, vi in pairs]
    extra = []
    if a.direction == "en-vi" and (a.work / "bt.tsv.gz").exists():
        with gzip.open(a.work / "bt.tsv.gz", "rt") as f:
            extra = [tuple(list(map(int, side.split())) for side in line.rstrip("\n").split("\t")) for line in f]
    both = [(s, t) for _, s, t in pairs] + extra
    links = align.links(both)
    tag, found = sp.piece_to_id("<bt>"), []
    for (weight, s, t), link in zip(pairs, links):
        found += [(s + [EOS], t, link)] * weight
    for (s, t), link in zip(extra, links[len(pairs):]):
        found.append(([tag] + s + [EOS], t, [i if i < 0 else i + 1 for i in link]))
    return found


def arguments():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("data", type=Path)
    a.add_argument("work", type=Path)
    a.add_argument("direction", choices=["en-vi", "vi-en"])
    a.add_argument("--minutes", type=float, default=50, help="of training at the steady rate, more in each run")
    a.add_argument("--fade", type=float, default=10, help="minutes in which the rate falls to nothing")
    a.add_argument("--start-from", type=Path, help="a .state of the other direction: a head start")
    a.add_argument("--back-translate", action="store_true", help="write bt.tsv.gz with vi-en instead of training")
    a.add_argument("--d", type=int, default=256)
    a.add_argument("--ff", type=int, default=1024)
    a.add_argument("--heads", type=int, default=4)
    a.add_argument("--enc", type=int, default=6)
    a.add_argument("--dec", type=int, default=2)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--smoothing", type=float, default=0.1)
    a.add_argument("--guide", type=float, default=0.1, help="weight of the guided attention, 0 for none")
    a.add_argument("--tokens", type=int, default=3000, help="padded target tokens a step")
    a.add_argument("--lr", type=float, default=1.5e-3)
    a.add_argument("--warmup", type=int, default=300)
    a.add_argument("--threads", type=int, default=0)
    return a.parse_args()


def main():
    a = arguments()
    a.work.mkdir(parents=True, exist_ok=True)
    if a.threads:
        torch.set_num_threads(a.threads)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    log = open(a.work / "log.txt", "a", encoding="utf-8")

    def say(s):
        line = f"[{(time.time() - BEGAN) / 60:5.1f}] {s}"
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    sp = spm.SentencePieceProcessor(model_file=str(a.data / "spm.model"))
    if a.back_translate:
        back_translate(a, sp, device, say)
        return
    data = examples(a, sp)
    linked = sum(i >= 0 for _, _, link in data for i in link) / sum(len(link) for _, _, link in data)
    say(f"{device}, {len(data)} examples, {linked:.0%} of target tokens linked")
    with open(a.data / "dev.tsv", encoding="utf-8") as f:
        dev = [line.rstrip("\n").split("\t") for line in f]
    if a.direction == "vi-en":
        dev = [(vi, en) for en, vi in dev]
    keys = ("d", "ff", "heads", "enc", "dec", "dropout", "smoothing", "guide")
    c = {"vocab": sp.get_piece_size(), **{k: getattr(a, k) for k in keys}}
    train(a, c, data, dev, sp, device, say)


if __name__ == "__main__":
    main()
