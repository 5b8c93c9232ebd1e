"""Writes the sentence keys of the data that models are trained on: python keys.py DATA keys [NAME...]

KEYS/NAME.keys: the sorted first five bytes of the SHA-256 of each piece of text, without a head and without repeats. `songngu
eval` looks the texts of an evaluation up in them (org.songngu.evaluate.overlap.PieceKeys makes the same keys: change both or
neither). DATA is the folder with parallel/, mono/ and ner/.
"""
import csv, gzip, hashlib, json, re, sys, unicodedata
from pathlib import Path
from xml.etree import ElementTree

SHORTEST = 30  # letters, marks and digits of a piece that is no mere phrase
ENDS = re.compile("(?<=[.!?…])([\"'”’»)\\]]*)[ \t\r\n\u00a0\u3000]+|[\r\n]+")


def letters(piece):
    small = unicodedata.normalize("NFC", piece).lower()
    return "".join(c for c in small if unicodedata.category(c)[0] in "LMN")


def keys(text):
    for piece in ENDS.sub("\n", text).split("\n"):
        kept = letters(piece)
        if len(kept) >= SHORTEST:
            yield hashlib.sha256(kept.encode()).digest()[:5]


def lines(*paths):
    for path in paths:
        with open(path, encoding="utf-8-sig", newline="\n") as file:
            yield from file


def cells(path, skip=0):
    for line in lines(path):
        yield from line.split("\t")[skip:]


def paragraphs(folder, pattern):
    for path in sorted(folder.glob(pattern)):
        for node in ElementTree.parse(path).iter():
            yield node.text or ""


def articles(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for article in map(json.loads, file):
            yield from (article["title"], article["abstract"], article["body"])


def lao(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield row["lao_sent"]


def entities(folder):
    """Sentences of tokens; those of a .conllu file as their comment gives them."""
    for path in sorted(folder.glob("*.conllu")):
        yield from (line.partition("=")[2] for line in lines(path) if line.startswith("# text"))
    for path in sorted(folder.glob("*.conll")):
        tokens = [re.split(r"\s", line)[0] for line in lines(path)]
        yield from re.split(r"  +", " ".join(tokens))


SOURCES = {
    "evbnews": lambda data: cells(data / "parallel/evbnews.en-vi.tsv", 1),
    "tatoeba": lambda data: cells(data / "parallel/tatoeba.en-vi.tsv"),
    "newtestament": lambda data: cells(data / "parallel/newtestament.en-vi.tsv"),
    "aosp": lambda data: cells(data / "parallel/aosp.en-vi-lo.tsv"),
    "xquad": lambda data: cells(data / "parallel/xquad.en-vi.tsv"),
    "talpco": lambda data: cells(data / "parallel/talpco.en-vi.tsv"),
    "alt": lambda data: cells(data / "parallel/alt.vi-lo.tsv"),
    "udhr": lambda data: paragraphs(data / "parallel", "udhr_*.xml"),
    "indomain": lambda data: cells(data / "parallel/indomain.en-vi-lo.tsv", 2),
    "vietnews": lambda data: articles(data / "mono/vietnews.train.jsonl.gz"),
    "diplomacy": lambda data: lines(data / "mono/diplomacy.vi.txt"),
    "altmono": lambda data: lines(data / "mono/alt.vi.txt"),
    "laoembassy": lambda data: lao(data / "mono/lao-embassy.lo-th.csv"),
    "ner": lambda data: entities(data / "ner"),
}


def main(data, out, *names):
    for name in names or SOURCES:
        found = sorted({key for text in SOURCES[name](Path(data)) for key in keys(text)})
        Path(out, name + ".keys").write_bytes(b"".join(found))
        print(f"{name}\t{len(found)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
