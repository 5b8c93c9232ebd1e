"""Trains lao-sentence-ends.tsv: at which spaces of a Lao paragraph a sentence ends, where no full stop says so.

    python train.py DATA TABLE

DATA is the folder of training data (parallel/, mono/); TABLE the file to write. Paragraphs are made by joining consecutive
sentences without their full stops, so that every space is known to be an end or not. The features and the search are those
of org.songngu.segment.LaoSentenceSplitter, and the two must change together.
"""

import csv
import math
import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

SEED = 20260101
STEPS = 999
STRENGTH = 0.2
PRECISION = 0.93
NEWS = ("reports", "sentences", "embassy")
RIGHT = range(1, 11)
LEFT = range(1, 9)
LENGTHS = (12, 20, 30, 40, 55, 70, 90, 110, 135, 165, 200, 250, 320)
REST = (12, 20, 30, 45, 70, 110)
TOKENS = (3, 5, 8, 12, 18, 26, 40)
MARKERS = "ໄດ້ ຈະ ແມ່ນ ມີ ເປັນ ກ່າວ ວ່າ ໃຫ້ ຢູ່ ໃນ ກັບ ຂອງ ທີ່ ຊຶ່ງ ເຊິ່ງ ໂດຍ ເພື່ອ ຫຼັງ ເມື່ອ ຖ້າ ແຕ່ ແລ້ວ ຍັງ ກໍ ຄື ບໍ່ ເຮັດ ຕ້ອງ ສະແດງ ຖືກ".split()
OPEN, CLOSE = "([{“‘«", ")]}”’»"


# --- the folded view of org.songngu.text.Folded, as far as Lao goes ---


def fold(text):
    text = unicodedata.normalize("NFC", text)
    text = re.sub("[\u200b\u200c\u200d\u2060\ufeff\u00ad]", "", text)
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(" ?[-\u2010-\u2015\u2212] ?", "-", text)
    text = re.sub("[‘’‛ʼ′]", "'", re.sub('[“”„‟«»]', '"', text))
    tone = "[\u0ec8-\u0ecb]"
    text = re.sub(f"\u0ecd({tone})\u0eb2|({tone})\u0ecd\u0eb2|\u0eb3({tone})", lambda m: next(g for g in m.groups() if g) + "\u0eb3", text)
    text = text.replace("\u0ecd\u0eb2", "\u0eb3").replace("\u0ec0\u0ec0", "\u0ec1")
    text = text.replace("\u0eab\u0e99", "\u0edc").replace("\u0eab\u0ea1", "\u0edd")
    return re.sub(f"\u0eab\u0ea5(?=[\u0eb0-\u0ebd]|{tone}|\u0ea7|\u0ead)", "\u0eab\u0ebc", text)


def classed(text):
    """Digits and Latin letters as classes: what they are says nothing about sentences."""
    return re.sub("[0-9\u0ed0-\u0ed9]", "0", re.sub("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]", "a", text))


# --- features ---


def bucket(value, edges):
    return sum(value >= e for e in edges)


def local(text, at):
    """Features of the space at an index that hold whatever came before; the text is folded and classed."""
    right, left = text[at + 1 :], text[:at]
    found = [f"r:{right[:n]}" for n in RIGHT if n <= len(right)]
    found += [f"l:{left[-n:]}" for n in LEFT if n <= len(left)]
    token = left[left.rfind(" ") + 1 :]
    found.append(f"p:{bucket(len(token), TOKENS)}")
    found += [f"q:{token[:n]}" for n in (2, 3, 4, 5, 6) if n <= len(token)]
    after = right.find(" ")
    found.append(f"n:{bucket(after if after >= 0 else len(right), TOKENS)}")
    if after >= 0:
        found += [f"x:{right[after + 1 : after + 1 + n]}" for n in (2, 3, 4, 5)]
    found.append(f"e:{bucket(len(right), REST)}")
    found += [f"t:{m}" for m in MARKERS if m in right[:40]]
    found += [f"w:{m}" for m in MARKERS if m in left[-40:]]
    return found


def since(text, start, at):
    """Features of the space that depend on where the sentence began."""
    size = at - start
    sentence = text[start:at]
    short = "s" if size < 55 else "m" if size < 110 else "l"
    found = [f"a:{bucket(size, LENGTHS)}"]
    found += [f"s{short}:{sentence[:n]}" for n in (2, 3, 4, 5, 6, 7) if n <= size]
    found += [f"in:{m}" for m in MARKERS if m in sentence]
    return found


def open_spaces(text):
    """Indices of spaces outside quotes and brackets, an unclosed one reaching to the end."""
    depth, quoted, found = 0, False, []
    for i, c in enumerate(text):
        if c == '"':
            quoted = not quoted
        elif c in OPEN:
            depth += 1
        elif c in CLOSE and depth:
            depth -= 1
        elif c == " " and not depth and not quoted and i + 1 < len(text):
            found.append(i)
    return found


# --- data ---


def rows(path):
    return [line.rstrip("\n").split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def documents(data):
    """source -> list of documents, each a list of sentences in order."""
    docs = defaultdict(list)
    reports, themes = defaultdict(list), defaultdict(list)
    for number, genre, _, _, lo in rows(data / "parallel/indomain.en-vi-lo.tsv"):
        kind = genre.split("/")[0]
        if number[0] == "I" and kind in ("lead", "body", "quote", "dateline"):
            reports[genre.split("/")[1]].append(lo)
        elif number[0] in "ABCDEFGHJKL" and kind in ("lead", "body", "quote", "communique", "interview", "dateline"):
            themes[number[0]].append(lo)
    docs["reports"] = list(reports.values())
    for lines in themes.values():
        docs["sentences"] += [lines[i : i + 8] for i in range(0, len(lines), 8)]
    lines = [r[1] for r in rows(data / "parallel/alt.vi-lo.tsv") if len(r) > 1]
    docs["alt"] = [lines[i : i + 8] for i in range(0, len(lines), 8)]
    with open(data / "mono/lao-embassy.lo-th.csv", encoding="utf-8-sig", newline="") as table:
        lines = [r["lao_sent"] for r in csv.DictReader(table)]
    docs["embassy"] = [lines[i : i + 6] for i in range(0, len(lines), 6)]
    tree = ElementTree.parse(data / "parallel/udhr_lao.xml")
    paras = ["".join(e.itertext()) for e in tree.iter() if e.tag.endswith("}para")]
    docs["udhr"] = [paras[i : i + 6] for i in range(0, len(paras), 6)]
    return docs


def usable(sentence):
    """A folded sentence without its full stop, or None where its end or its inside is not as in prose."""
    text = fold(sentence)
    if not text.endswith(".") and not re.search("[\u0e81-\u0eae\u0eb0-\u0ebd\u0ec0-\u0ecd\u0edc\u0edd]$", text):
        return None
    text = text.rstrip(".").rstrip()
    if len(text) < 15 or text.count('"') % 2 or re.search(r"[.!?…;]\"? ", text) or not re.search("[\u0e81-\u0ecd%)0-9]$", text):
        return None
    return classed(text)


def paragraphs(doc, rng):
    """(text, ends) with 1 to 5 sentences each; broken where a sentence is not usable."""
    run, made = [], []

    def flush():
        at = 0
        while at < len(run):
            part = run[at : at + rng.choice((1, 2, 2, 3, 3, 4, 5))]
            ends, text = [], ""
            for sentence in part:
                if text:
                    ends.append(len(text))
                    text += " "
                text += sentence
            made.append((text, ends))
            at += len(part)
        run.clear()

    for sentence in doc:
        text = usable(sentence)
        if text is None:
            flush()
        else:
            run.append(text)
    flush()
    return made


def shuffled(docs, rng):
    """The sentences of all documents in any order: starts and ends in more company than the order of a text gives."""
    lines = [line for doc in docs for line in doc]
    rng.shuffle(lines)
    return lines


def examples(paras):
    for text, ends in paras:
        start, at_ends = 0, set(ends)
        for at in open_spaces(text):
            yield local(text, at) + since(text, start, at), at in at_ends
            if at in at_ends:
                start = at + 1


# --- the search ---


def posteriors(text, weights, bias):
    """(space, probability that a sentence ends there), summed over all ways to cut the text."""
    spaces = open_spaces(text)
    n = len(spaces)
    starts = [0] + [s + 1 for s in spaces]
    base = [bias + sum(weights.get(f, 0.0) for f in local(text, s)) for s in spaces]
    cut = [[0.0] * n for _ in starts]
    for i, start in enumerate(starts):
        for j in range(i, n):
            odds = base[j] + sum(weights.get(f, 0.0) for f in since(text, start, spaces[j]))
            cut[i][j] = 1 / (1 + math.exp(-odds))
    ahead = [1.0] + [0.0] * n
    for i in range(n + 1):
        run = ahead[i]
        for j in range(i, n):
            ahead[j + 1] += run * cut[i][j]
            run *= 1 - cut[i][j]
    return list(zip(spaces, ahead[1:]))


def judged(paras, weights, bias):
    """For each paragraph its true ends, its spaces with their probabilities, and how many sentences it has."""
    return [(set(ends), posteriors(text, weights, bias), len(ends) + 1) for text, ends in paras]


def measure(paras, sure):
    """Precision, recall, F1, number of true ends, and the share of paragraphs of one sentence that stay whole."""
    right = found = wanted = whole = single = 0
    for ends, spaces, sentences in paras:
        guess = {s for s, p in spaces if p >= sure}
        right, found, wanted = right + len(guess & ends), found + len(guess), wanted + len(ends)
        single, whole = single + (sentences == 1), whole + (sentences == 1 and not guess)
    precision, recall = right / max(1, found), right / max(1, wanted)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall), wanted, whole / max(1, single)


# --- training ---


def split(docs, rng):
    train, held = defaultdict(list), defaultdict(list)
    for source, all_docs in sorted(docs.items()):
        for doc in all_docs:
            (held if rng.random() < 0.2 else train)[source].append(doc)
    return train, held


def matrix(found, index):
    columns, starts = [], [0]
    for features in found:
        columns += [index[f] for f in features if f in index]
        starts.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(found), len(index)))


def fit(paras, strength):
    rows_of = list(examples(paras))
    seen = Counter(f for features, _ in rows_of for f in features)
    index = {f: i for i, f in enumerate(sorted(f for f, n in seen.items() if n >= 4))}
    x, y = matrix([f for f, _ in rows_of], index), np.array([e for _, e in rows_of])
    model = LogisticRegression(l1_ratio=1.0, C=strength, solver="liblinear", random_state=SEED, max_iter=300)
    model.fit(x, y)
    scale = float(np.abs(model.coef_[0]).max()) / STEPS
    weights = {f: round(float(model.coef_[0][i]) / scale) for f, i in index.items()}
    weights = {f: w for f, w in weights.items() if w}
    print(f"{len(y)} spaces, {int(y.sum())} ends, {len(index)} features, {len(weights)} kept")
    return weights, scale, float(model.intercept_[0])


def surest(held):
    """The smallest probability at which ends in news prose are right often enough."""
    news = [p for source in NEWS for p in held[source]]
    return next((sure / 100 for sure in range(50, 100) if measure(news, sure / 100)[0] >= PRECISION), 0.99)


def write(table, weights, scale, bias, sure):
    lines = [
        "# At which spaces of a Lao paragraph a sentence ends: weights of letters beside the space, of lengths and of markers.",
        "# Made by models/training/lao-sentence-ends/train.py from the Asian Language Treebank (CC BY 4.0), the Universal",
        "# Declaration of Human Rights, Lao embassy prose (CC0) and sentences written for this project. Only statistics of",
        "# short letter sequences are kept, no text.",
        f"set.scale\t{scale:.9g}",
        f"set.bias\t{bias:.6f}",
        f"set.sure\t{sure:.2f}",
    ]
    lines += [f"{f}\t{w}" for f, w in sorted(weights.items())]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(data, table):
    rng = random.Random(SEED)
    train, held = split(documents(data), rng)
    paras = [p for docs in train.values() for doc in docs for _ in range(3) for p in paragraphs(doc, rng)]
    paras += [p for docs in train.values() for _ in range(2) for p in paragraphs(shuffled(docs, rng), rng)]
    weights, scale, bias = fit(paras, STRENGTH)
    real = {f: w * scale for f, w in weights.items()}
    held = {
        source: judged([p for doc in docs for _ in range(3) for p in paragraphs(doc, rng)], real, bias)
        for source, docs in held.items()
    }
    sure = surest(held)
    write(table, weights, scale, bias, sure)
    print(f"{table.stat().st_size} bytes")
    for level in (0.5, sure, 0.95):
        for source, judgements in held.items():
            p, r, f, n, whole = measure(judgements, level)
            print(f"sure {level:.2f} {source:10} ends {n:4} P {p:.3f} R {r:.3f} F1 {f:.3f} single sentences kept whole {whole:.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
