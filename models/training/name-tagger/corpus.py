"""Sentences to learn from, and which of them are kept back.

A sentence is held out by the hash of its document (or of itself, where a source has no documents), so that what is kept back is
the same for every step of the recipe. Sentences of the evaluation sets are left out of everything.
"""
import gzip
import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[“\"A-ZĐÀ-Ỵ])")
HELD_OUT = {"evbnews": 40, "indomain": 14, "diplomacy": 30, "alt": 30, "vietnews": 300}
RESTRICTED = {"evbnews", "vietnews"}


@dataclass(frozen=True)
class Sentence:
    source: str
    doc: str
    lang: str
    text: str
    pair: int = -1

    @property
    def held_out(self):
        return self.source in HELD_OUT and bucket(self.source + self.doc) % HELD_OUT[self.source] == 0


def nfc(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def key(text):
    return hashlib.md5(re.sub(r"\W+", "", nfc(text).lower()).encode()).digest()


def bucket(text):
    return int.from_bytes(hashlib.sha1(text.encode()).digest()[:6], "big")


def tsv(path):
    with open(path, encoding="utf-8-sig") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def evaluation_keys(data):
    keys = set()
    for row in tsv(data / "eval" / "flores1004.en-vi-lo.tsv"):
        keys.update(key(cell) for cell in row)
    with gzip.open(data / "eval" / "vietnews.val2000.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            for part in ("title", "abstract", "body"):
                keys.update(key(s) for s in split(article[part]))
    return keys


def split(text):
    for paragraph in text.split("\n"):
        for sentence in SENTENCE_END.split(nfc(paragraph)):
            if sentence:
                yield sentence


def indomain_doc(row):
    """The reports of theme I are whole documents; elsewhere a sentence stands alone."""
    return row[1].split("/")[1] if row[0].startswith("I") and "/" in row[1] else row[0]


def pairs(data):
    """(source, document, English, Vietnamese)"""
    parallel = data / "parallel"
    for row in tsv(parallel / "indomain.en-vi-lo.tsv"):
        yield "indomain", indomain_doc(row), row[2], row[3]
    for row in tsv(parallel / "evbnews.en-vi.tsv"):
        yield "evbnews", row[0], row[1], row[2]
    for name in ("tatoeba", "xquad"):
        for i, row in enumerate(tsv(parallel / f"{name}.en-vi.tsv")):
            yield name, str(i), row[-2], row[-1]


def single(data, news):
    """(source, document, Vietnamese); of the news that many articles."""
    for i, line in enumerate(open(data / "mono" / "diplomacy.vi.txt", encoding="utf-8")):
        yield "diplomacy", str(i), line
    for i, row in enumerate(tsv(data / "parallel" / "alt.vi-lo.tsv")):
        yield "alt", str(i), row[0]
    for i, line in enumerate(open(data / "mono" / "alt.vi.txt", encoding="utf-8")):
        yield "altmono", str(i), untokenised(line)
    with gzip.open(data / "mono" / "vietnews.train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for i, line in enumerate(lines):
            if i >= news:
                break
            article = json.loads(line)
            for part in ("title", "abstract", "body"):
                for sentence in split(article[part]):
                    yield "vietnews", article["id"], sentence


def untokenised(line):
    """ALT's Vietnamese has spaces around its punctuation and begins small."""
    text = re.sub(r" ([,.;:!?)\]%])", r"\1", nfc(line))
    text = re.sub(r"([(\[]) ", r"\1", text)
    return text[:1].upper() + text[1:]


def sentences(data, news=29077, open_only=False):
    """All sentences but those of the evaluation sets; the two sides of a pair share its number."""
    banned = evaluation_keys(data)
    for number, (source, doc, en, vi) in enumerate(pairs(data)):
        if open_only and source in RESTRICTED:
            continue
        en, vi = nfc(en), nfc(vi)
        if en and vi and key(en) not in banned and key(vi) not in banned:
            yield Sentence(source, doc, "en", en, number)
            yield Sentence(source, doc, "vi", vi, number)
    for source, doc, vi in single(data, news):
        if open_only and source in RESTRICTED:
            continue
        vi = nfc(vi)
        if len(vi) > 8 and key(vi) not in banned:
            yield Sentence(source, doc, "vi", vi)


def training(data, news=29077, open_only=False):
    """The sentences that are not held out, nor equal one that is."""
    everything = list(sentences(data, news, open_only))
    kept_back = {key(s.text) for s in everything if s.held_out}
    return [s for s in everything if key(s.text) not in kept_back]
