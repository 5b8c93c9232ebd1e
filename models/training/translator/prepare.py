"""Prepare translation data: clean pairs, Vietnamese sentences for back-translation, one shared vocabulary.

    python prepare.py DATA OUT [--vocab 8000] [--glossary CSV ...]

Writes OUT/{pairs.tsv.gz,mono.vi.gz,dev.tsv,spm.model}. pairs.tsv: weight, en, vi; the weight repeats good in-domain text.
Sentences of DATA/eval are removed from training by a normalised hash.
"""
import argparse
import csv
import gzip
import hashlib
import json
import random
import re
import unicodedata
from pathlib import Path

import sentencepiece as spm

WEIGHTS = {"evbnews": 1, "tatoeba": 1, "newtestament": 1, "xquad": 2, "talpco": 1, "aosp": 1, "indomain": 6}
COLUMNS = {"aosp": (0, 1), "indomain": (2, 3)}


def nfc(s):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", s)).strip()


def key(s):
    return hashlib.md5(re.sub(r"\W+", "", nfc(s).lower()).encode()).digest()


def rows(path, delimiter="\t"):
    with open(path, encoding="utf-8-sig") as lines:
        for line in lines:
            yield line.rstrip("\n").split(delimiter)


def plausible(en, vi):
    a, b = len(en.split()), len(vi.split())
    return 0 < a <= 110 and 0 < b <= 150 and (max(a, b) < 5 or (b <= 3.0 * a + 4 and a <= 2.0 * b + 4))


def parallel(data):
    for path in sorted((data / "parallel").glob("*.en-vi*.tsv")):
        name = path.name.split(".")[0]
        en, vi = COLUMNS.get(name, (-2, -1))
        for row in rows(path):
            yield WEIGHTS[name], row[en], row[vi]


def terms(data, glossaries):
    folder = data / "terms"
    yield from table(folder / "cldr-names.en-vi-lo.tsv", ("en", "vi"), 1)
    yield from table(folder / "mekong-governance.en-vi-lo.tsv", ("en", "vi"), 1)
    yield from table(folder / "f_en-vi_VN.csv", ("sourceString", "targetString"), 1)
    for path in glossaries:
        yield from table(path, ("en", "vi"), 2)


def table(path, columns, weight):
    with open(path, encoding="utf-8-sig", newline="") as f:
        lines = (line for line in f if not line.startswith("#"))
        for row in csv.DictReader(lines, delimiter="\t" if path.suffix == ".tsv" else ","):
            en, vi = (row.get(column) or "" for column in columns)
            if en and vi:
                yield weight, en, vi


def sentences(article):
    for paragraph in (article["abstract"] + "\n" + article["body"]).split("\n"):
        for s in re.split(r"(?<=[.!?]) (?=[“\"A-ZĐÀ-Ỵ])", nfc(paragraph)):
            if 6 <= len(s.split()) <= 60 and s[-1:] in ".!?”\"":
                yield s


def vietnamese(data, held):
    with gzip.open(data / "mono" / "vietnews.train.jsonl.gz", "rt", encoding="utf-8") as f:
        found = dict.fromkeys(s for line in f for s in sentences(json.loads(line)) if key(s) not in held)
    found.update(dict.fromkeys(
        s for s in map(nfc, open(data / "mono" / "diplomacy.vi.txt", encoding="utf-8")) if 5 <= len(s.split()) <= 70))
    found = list(found)
    random.shuffle(found)
    return found


def clean(pairs, held):
    seen, kept = set(), []
    for weight, en, vi in pairs:
        en, vi = nfc(en), nfc(vi)
        both = key(en) + key(vi)
        if plausible(en, vi) and both not in seen and key(en) not in held and key(vi) not in held:
            seen.add(both)
            kept.append((weight, en, vi))
    random.shuffle(kept)
    return kept


def vocabulary(out, kept, mono, size):
    text = out / "spm.txt"
    with open(text, "w", encoding="utf-8") as f:
        for weight, en, vi in kept:
            f.write((en + "\n" + vi + "\n") * min(weight, 2))
        f.writelines(s + "\n" for s in mono[:80000])
    spm.SentencePieceTrainer.train(
        input=str(text), model_prefix=str(out / "spm"), vocab_size=size, model_type="unigram",
        character_coverage=0.9999, byte_fallback=True, split_digits=True, normalization_rule_name="nfkc",
        pad_id=0, eos_id=1, unk_id=2, bos_id=3, user_defined_symbols=["<bt>"],
        input_sentence_size=500000, shuffle_input_sentence=True, minloglevel=1)
    text.unlink()


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("data", type=Path)
    a.add_argument("out", type=Path)
    a.add_argument("--vocab", type=int, default=8000)
    a.add_argument("--glossary", type=Path, nargs="*", default=[])
    a = a.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    random.seed(1)
    dev = [(nfc(row[0]), nfc(row[1])) for row in rows(a.data / "eval" / "flores1004.en-vi-lo.tsv")]
    (a.out / "dev.tsv").write_text("".join(f"{en}\t{vi}\n" for en, vi in dev), encoding="utf-8")
    held = {key(s) for pair in dev for s in pair}
    with gzip.open(a.data / "eval" / "vietnews.val2000.jsonl.gz", "rt", encoding="utf-8") as f:
        held |= {key(s) for line in f for s in sentences(json.loads(line))}
    kept = clean([*parallel(a.data), *terms(a.data, a.glossary)], held)
    with gzip.open(a.out / "pairs.tsv.gz", "wt", encoding="utf-8") as f:
        f.writelines(f"{weight}\t{en}\t{vi}\n" for weight, en, vi in kept)
    mono = vietnamese(a.data, held)
    with gzip.open(a.out / "mono.vi.gz", "wt", encoding="utf-8") as f:
        f.writelines(s + "\n" for s in mono)
    vocabulary(a.out, kept, mono, a.vocab)
    print(f"{len(kept)} pairs, {len(mono)} Vietnamese sentences, {len(dev)} development pairs")


if __name__ == "__main__":
    main()
