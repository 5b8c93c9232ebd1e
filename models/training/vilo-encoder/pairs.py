"""The pairs that vilo-encoder learns from: sentences, words and names that mean the same in two of the three languages."""

import csv
import hashlib
import random
import re
import unicodedata
import xml.etree.ElementTree as xml
from itertools import combinations
from typing import NamedTuple

LANGUAGES = ("en", "vi", "lo")
HELD_OUT_ROWS = 400
TRIAL_ROWS = slice(2000, 2400)
EN_VI = ("en", "vi")
# Data without a licence to pass on: weights made with it are for research only.
RESEARCH = ("evbnews", "mekong-governance")


class Pair(NamedTuple):
    source: str
    kind: str  # "sentence" or "entry"
    langs: tuple
    texts: tuple


def clean(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("\u200b", "")).strip()


def key(text):
    """Equal for sentences that differ in case, spaces and punctuation alone."""
    return hashlib.md5(re.sub(r"\W+", "", clean(text).lower()).encode()).digest()


def rows(path):
    with open(path, encoding="utf-8-sig") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def table(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=delimiter))


def evaluation(data):
    """The FLORES sentences, a tuple (en, vi, lo) each: never trained on."""
    return [tuple(map(clean, row)) for row in rows(data / "eval" / "flores1004.en-vi-lo.tsv") if row != list(LANGUAGES)]


def indomain(data):
    """What is trained on and what is held out of the sentences that were written for this project."""
    texts = [tuple(map(clean, row[2:5])) for row in rows(data / "parallel" / "indomain.en-vi-lo.tsv")]
    random.Random(7).shuffle(texts)
    held = {key(text) for row in texts[:HELD_OUT_ROWS] for text in row}
    rest = [row for row in texts[HELD_OUT_ROWS:] if not any(key(text) in held for text in row)]
    return rest, texts[:HELD_OUT_ROWS]


def treebank(data):
    """What a trial does not train on of the Asian Language Treebank: whole articles of news, (vi, lo)."""
    return [tuple(map(clean, row[:2])) for row in rows(data / "parallel" / "alt.vi-lo.tsv")[TRIAL_ROWS]]


def articles(path):
    """The articles of the Declaration of Human Rights, by number."""
    found = {}
    for node in xml.parse(path).iter():
        if node.tag.endswith("}article"):
            paragraphs = [clean(each.text or "") for each in node.iter() if each.tag.endswith("}para")]
            found[node.get("number")] = " ".join(paragraphs)
    return found


def glosses(row):
    """The senses of a dictionary entry that are short enough to be a translation."""
    parts = [re.sub(r"\([^)]*\)", "", part).strip() for part in re.split(r"[;,/]", row["English"])]
    short = [part for part in parts if 0 < len(part.split()) <= 6]
    return dict.fromkeys(short[:4] + [clean(row["English"])])


def of_sentences(data):
    parallel = data / "parallel"
    for name in ("evbnews", "tatoeba", "newtestament", "xquad", "talpco"):
        for row in rows(parallel / f"{name}.en-vi.tsv"):
            yield name, EN_VI, row[-2:]
    for row in rows(parallel / "alt.vi-lo.tsv"):
        yield "alt", ("vi", "lo"), row[:2]
    for row in rows(parallel / "aosp.en-vi-lo.tsv"):
        yield "aosp", LANGUAGES, row[:3]
    for row in indomain(data)[0]:
        yield "indomain", LANGUAGES, row
    rights = [articles(parallel / f"udhr_{name}.xml") for name in ("eng", "vie", "lao")]
    for number in rights[0]:
        yield "udhr", LANGUAGES, [each.get(number, "") for each in rights]


def of_entries(data):
    terms = data / "terms"
    for row in table(terms / "lao-eng-dictionary.csv"):
        for gloss in glosses(row):
            yield "dictionary", ("en", "lo"), (gloss, row["LaoWord"])
    for row in table(terms / "cldr-names.en-vi-lo.tsv", "\t"):
        yield "cldr", LANGUAGES, [row[lang] or "" for lang in LANGUAGES]
    for row in table(terms / "mekong-governance.en-vi-lo.tsv", "\t"):
        yield "mekong-governance", LANGUAGES, [row[lang] or "" for lang in LANGUAGES]
    tico = {row["id"]: [row["sourceString"], row["targetString"]] for row in table(terms / "f_en-vi_VN.csv")}
    for row in table(terms / "f_en-lo_LA.csv"):
        yield "tico", LANGUAGES, [*tico.get(row["id"], [row["sourceString"], ""]), row["targetString"]]
    for row in table(data / "names" / "lao-places.en-lo.tsv", "\t"):
        yield "lao-places", ("en", "lo"), (row["eng"], row["lao"])
        yield "lao-places", ("vi", "lo"), (row["eng"], row["lao"])
    for row in table(data / "names" / "vn-places.en-vi.tsv", "\t"):
        yield "vn-places", EN_VI, (row["en"], row["vi"])


def pairs(data, research, trial):
    """Every pair once; none with a sentence of the evaluation sets."""
    held = {key(text) for row in evaluation(data) + indomain(data)[1] for text in row}
    held |= {key(text) for row in treebank(data) for text in row} if trial else set()
    seen = set()
    for kind, found in (("sentence", of_sentences(data)), ("entry", of_entries(data))):
        for source, langs, texts in found:
            if source in RESEARCH and not research:
                continue
            for (la, a), (lb, b) in combinations(zip(langs, map(clean, texts)), 2):
                mark = (la, lb, a.lower(), b.lower())
                # Sentences are held out wherever they stand; a word or name that is also a headline may stay.
                if not a or not b or mark in seen or kind == "sentence" and (key(a) in held or key(b) in held):
                    continue
                seen.add(mark)
                yield Pair(source, kind, (la, lb), (a, b))
