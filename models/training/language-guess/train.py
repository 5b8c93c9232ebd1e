"""Trains language-guess.tsv: English or Vietnamese, with diacritics or without, from character n-grams.

    python train.py DATA TABLE

DATA is the folder of training data (parallel/, mono/, eval/); TABLE the file to write. The features are those of
org.songngu.text.LanguageGuesser, and the two must change together.
"""

import math
import random
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

SEED = 20260101
NAME_WEIGHT = 0.3
SPECIFIC = set("đăơưĩũ") | {chr(c) for c in range(0x1EA0, 0x1EFA)}
# A mark is worth more than one n-gram: a larger value costs the regularised model less.
MARK = 4.0
STEPS = 127
KEPT = 6000


def plain(c):
    if c in "đĐ":
        return "d" if c == "đ" else "D"
    return unicodedata.normalize("NFD", c)[0] if "\u00c0" <= c <= "\u1eff" else c


def words(text):
    """(lower-cased word without diacritics, whether it starts with a capital, its marks)."""
    for match in re.finditer(r"[^\W\d_]+", unicodedata.normalize("NFC", text)):
        word = match.group()
        bare = "".join(plain(c) for c in word).lower()
        if not re.fullmatch("[a-z]+", bare):
            continue
        low = word.lower()
        mark = "specific" if any(c in SPECIFIC for c in low) else "shared" if low != bare else ""
        yield bare, word[0].isupper(), mark


def features(text):
    """Weighted counts of n-grams and marks, over the root of the weight of all words."""
    found = list(words(text))
    names = any(not capital for _, capital, _ in found)
    counts, total, first = Counter(), 0.0, True
    for bare, capital, mark in found:
        name = names and capital and not first
        first = False
        weight = NAME_WEIGHT if name else 1.0
        total += weight
        padded = f"_{bare}_"
        for n in (2, 3, 4):
            for i in range(len(padded) - n + 1):
                counts[padded[i : i + n]] += weight
        if mark:
            kind = mark if not capital else "capital" if names else "line"
            counts["mark." + kind] += MARK
    root = math.sqrt(max(total, 1e-9))
    return {k: v / root for k, v in counts.items()}


def strip(text, share=1.0, rng=random):
    def bare(word):
        return "".join(plain(c) for c in word) if rng.random() < share else word

    return " ".join(bare(w) for w in unicodedata.normalize("NFC", text).split())


def window(text, rng, size):
    parts = text.split()
    at = rng.randrange(max(1, len(parts) - size + 1))
    return " ".join(parts[at : at + size])


def tsv(path):
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line.strip()]


def sources(data):
    """(language, text) of everything whose licence allows a derived table to be shipped."""
    pairs = [(r[2], r[3]) for r in tsv(data / "parallel/indomain.en-vi-lo.tsv")]
    for name in ("tatoeba.en-vi.tsv", "xquad.en-vi.tsv", "talpco.en-vi.tsv", "aosp.en-vi-lo.tsv"):
        pairs += [(r[0], r[1]) for r in tsv(data / "parallel" / name)]
    vi = [v for _, v in pairs] + [r[0] for r in tsv(data / "parallel/alt.vi-lo.tsv")]
    vi += (data / "mono/diplomacy.vi.txt").read_text(encoding="utf-8").splitlines()
    vi += (data / "mono/alt.vi.txt").read_text(encoding="utf-8").splitlines()
    # Equal strings on both sides (Email, Logo) teach nothing.
    same = {e for e, v in pairs if e == v}
    return ([e for e, _ in pairs if e not in same], [v for v in vi if v not in same])


def vietnamese_names(vi):
    found = Counter()
    for line in vi:
        for run in re.findall(r"(?<=[\w,] )[A-ZĐ]\w+(?: [A-ZĐÁÂÔƯ]\w+){1,2}", line):
            if any(ord(c) > 0x7F for c in run):
                found[run] += 1
    return [name for name, n in found.items() if n > 1]


def with_vietnamese_names(text, names, rng):
    """The English text with its capitalised runs replaced by Vietnamese names, as news from Hà Nội reads."""
    return re.sub(r"(?<=[a-z] )[A-Z][a-z]+(?: [A-Z][a-z]+)*", lambda _: rng.choice(names), text)


def examples(en, vi, rng):
    names = vietnamese_names(vi)
    rows = []
    for text in en:
        rows.append((text, 0))
        part = window(text, rng, rng.choice((1, 2, 3, 4)))
        # A window of nothing but Vietnamese names is Vietnamese to any reader.
        if not all(mark for *_, mark in words(part)):
            rows.append((part, 0))
        replaced = with_vietnamese_names(text, names, rng)
        if replaced != text:
            rows.append((replaced if rng.random() < 0.7 else strip(replaced), 0))
        if rng.random() < 0.1:
            rows.append((text.upper(), 0))
        if rng.random() < 0.1:
            rows.append((text.title(), 0))
        if rng.random() < 0.2:
            short = window(text, rng, rng.choice((2, 3, 4)))
            if not any(mark for *_, mark in words(short)):
                rows.append((short.upper() if rng.random() < 0.6 else short.title(), 0))
    for text in vi:
        rows.append((strip(text), 1))
        rows.append((strip(window(text, rng, rng.choice((1, 2, 3, 4)))), 1))
        if rng.random() < 0.3:
            rows.append((text, 1))
            rows.append((window(text, rng, rng.choice((1, 2, 3, 4))), 1))
        if rng.random() < 0.2:
            rows.append((strip(text, 0.6, rng), 1))
        if rng.random() < 0.1:
            rows.append((text.upper() if rng.random() < 0.5 else strip(text).upper(), 1))
        if rng.random() < 0.1:
            rows.append((strip(text).title(), 1))
        if rng.random() < 0.2:
            short = window(text, rng, rng.choice((1, 2, 3, 4)))
            rows.append((short.upper() if rng.random() < 0.6 else short.title(), 1))
    return rows


def matrix(rows, index):
    data, columns, starts = [], [], [0]
    for features_of_row in rows:
        for key, value in features_of_row.items():
            if key in index:
                columns.append(index[key])
                data.append(value)
        starts.append(len(data))
    return csr_matrix((data, columns, starts), shape=(len(rows), len(index)))


def score(text, weights):
    return sum(weights.get(k, 0.0) * v for k, v in features(text).items())


def report(data, weights):
    """Accuracy on sentences that were not trained on, whole and three words long."""
    rows = tsv(data / "eval/flores1004.en-vi-lo.tsv")
    for size in (None, 3):
        rng = random.Random(7)
        kinds = {"en": [], "vi": [], "vi stripped": []}
        for en, vi, *_ in rows:
            cut = (lambda t: t) if size is None else (lambda t: window(t, rng, size))
            part = cut(vi)
            kinds["en"].append((cut(en), 0))
            kinds["vi"].append((part, 1))
            kinds["vi stripped"].append((strip(part), 1))
        for kind, texts in kinds.items():
            scores = [(score(t, weights), y) for t, y in texts]
            right = sum((s > 0) == (y == 1) for s, y in scores) / len(scores)
            sure = [(s, y) for s, y in scores if abs(s) >= math.log(0.8 / 0.2)]
            sure_right = sum((s > 0) == (y == 1) for s, y in sure) / max(1, len(sure))
            print(
                f"{kind:12} {'sentence' if size is None else '3 words':9} accuracy {right:.4f}"
                f"  sure {len(sure) / len(scores):.3f} accuracy when sure {sure_right:.4f}"
            )


def main(data, table):
    rng = random.Random(SEED)
    en, vi = sources(data)
    rng.shuffle(vi)
    vi = vi[: int(1.3 * len(en))]
    rows = examples(en, vi, rng)
    rng.shuffle(rows)
    counted = [features(t) for t, _ in rows]
    labels = np.array([y for _, y in rows])
    seen = Counter(k for f in counted for k in f)
    index = {k: i for i, k in enumerate(sorted(k for k, n in seen.items() if n >= 25))}
    print(f"{len(rows)} examples, {len(index)} features")
    x = matrix(counted, index)
    # No intercept: a line without evidence is neither.
    model = LogisticRegression(C=0.5, fit_intercept=False, class_weight="balanced", max_iter=300)
    model.fit(x, labels)
    weights = prune(model.coef_[0], x, index)
    scale = max(abs(w) for w in weights.values()) / STEPS
    quantised = {k: round(w / scale) for k, w in weights.items()}
    quantised = {k: q for k, q in quantised.items() if q}
    write(table, quantised, scale)
    print(f"{len(quantised)} weights, {table.stat().st_size} bytes")
    report(data, {k: q * scale for k, q in quantised.items()})


def prune(weights, x, index):
    """The weights that move the most examples most."""
    gain = np.abs(weights) * np.sqrt(np.asarray(x.multiply(x).sum(axis=0)).ravel())
    kept = set(np.argsort(-gain)[:KEPT])
    return {k: float(weights[i]) for k, i in index.items() if i in kept}


def write(table, quantised, scale):
    lines = [
        "# English (negative) or Vietnamese (positive): weights of word-bounded character n-grams of lower-cased text",
        "# without diacritics, and of words with Vietnamese letters. Made by models/training/language-guess/train.py from",
        "# Tatoeba (CC BY 2.0 FR), XQuAD (CC BY-SA 4.0), TALPCo and the Asian Language Treebank (CC BY 4.0), Android strings",
        "# and Vietnamese diplomacy texts (Apache-2.0), and sentences written for this project. Only statistics of single",
        "# letter sequences are kept, no text.",
        f"set.scale\t{scale:.9g}",
        f"set.name\t{NAME_WEIGHT}",
    ]
    lines += [f"{k}\t{q}" for k, q in sorted(quantised.items())]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
