"""Labels the sentences of the corpus and writes what the tagger learns from.

Usage: python label.py DATA GLOSSARY OUT [--open]
Writes OUT/labelled.jsonl.gz: a line for each sentence with its words, whether each is joined to the one before, labels, language and
source. GLOSSARY is glossaries/vi-en-lo.diplomacy.csv.
"""
import argparse
import gzip
import json
import random
from pathlib import Path

import corpus
from silver import Lexicon, Rules, statistics
from words import bio

SHARE = {("evbnews", "en"): 0.42, ("evbnews", "vi"): 0.16, ("vietnews", "vi"): 0.16, ("diplomacy", "vi"): 0.7, ("altmono", "vi"): 0.25,
         ("tatoeba", "en"): 0.1, ("tatoeba", "vi"): 0.05, ("xquad", "en"): 0.5, ("xquad", "vi"): 0.5}
KEPT = {"places": 0.35, "nothing": 0.12}
TAUGHT = {"wikigold"}  # re3d counts pronouns and "the city" as names, and WNUT 17 is tweets: they are kept for scores alone
KIND = {"Person": "PER", "PER": "PER", "person": "PER", "Location": "LOC", "LOC": "LOC", "location": "LOC", "Organisation": "ORG",
        "ORG": "ORG", "corporation": "ORG", "group": "ORG"}


def conll(path):
    """(words, spans) of each sentence; the two files with a space have no B- but where two names touch."""
    tokens, labels = [], []
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        cells = line.rstrip("\n").rsplit("\t" if "\t" in line else " ", 1)
        if len(cells) == 2 and cells[0].strip():
            if cells[0] != "-DOCSTART-":
                tokens.append(cells[0].strip())
                labels.append(cells[1])
        elif tokens:
            yield tokens, labels
            tokens, labels = [], []


def entities(labels):
    found, start = [], None
    for i, label in enumerate(labels + ["O"]):
        if start is not None and (label[:1] != "I" or label[2:] != labels[start][2:]):
            found.append((start, i, labels[start][2:]))
            start = None
        if start is None and i < len(labels) and label != "O":
            start = i
    return found


def detokenised(tokens):
    """Whether each token is joined to the one before."""
    joined, open_quote = [], False
    for i, token in enumerate(tokens):
        before = tokens[i - 1] if i else ""
        if token == '"':
            open_quote = not open_quote
            joined.append(i > 0 and not open_quote)
            continue
        glue = token in (",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m") or before in ("(", "[", "$", "£", "“")
        joined.append(i > 0 and (glue or before == '"' and open_quote))
    return joined


def held_out_conll(name, index):
    """A fifth of the English sets, in runs of twenty sentences."""
    return corpus.bucket(f"{name}{index // 20}") % 5 == 0


def english_sets(data, rules, held_out=False):
    for name in ("re3d", "wikigold", "wnut17"):
        for i, (tokens, labels) in enumerate(conll(data / "ner" / f"en.{name}.conll")):
            if held_out_conll(name, i) == held_out and len(tokens) > 2:
                yield name, example(tokens, detokenised(tokens), [(a, b, KIND.get(k, "")) for a, b, k in entities(labels)], rules)


def example(tokens, joined, spans, rules):
    """As the program splits words; titles, which these sets do not mark, by rule."""
    from augment import text_of
    from words import words
    text = text_of(tokens, joined)
    fine, places = words(text)
    starts, at = [], 0
    for token, glue in zip(tokens, joined):
        at += 0 if glue or not at else 1
        starts.append((at, at + len(token)))
        at += len(token)
    named, drop = [], []
    for a, b, kind in spans:
        inside = [i for i, (s, e) in enumerate(places) if s < starts[b - 1][1] and e > starts[a][0]]
        if inside and kind:
            named.append((inside[0], inside[-1] + 1, kind))
        elif inside:
            drop.append((inside[0], inside[-1] + 1))
    for a, b, kind in rules.label("en", text)[2] or []:
        if kind == "TITLE" and not any(a < d and c < b for c, d, _ in named) and not any(a < d and c < b for c, d in drop):
            named.append((a, b, "TITLE"))
    return fine, [i > 0 and places[i][0] == places[i - 1][1] for i in range(len(fine))], sorted(set(named))


def worth(spans):
    """How often a sentence is kept: those with persons, organisations and titles teach the most."""
    kinds = {kind for _, _, kind in spans}
    return 1 if kinds & {"PER", "ORG", "TITLE"} else KEPT["places" if "LOC" in kinds else "nothing"]


def main():
    a = argparse.ArgumentParser()
    a.add_argument("data", type=Path)
    a.add_argument("glossary", type=Path)
    a.add_argument("out", type=Path)
    a.add_argument("--open", action="store_true", help="only data whose licence allows any use")
    a.add_argument("--news", type=int, default=9000)
    args = a.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    chance = random.Random(11)
    everything = corpus.training(args.data, args.news, args.open)
    chosen = [s for s in everything if chance.random() < SHARE.get((s.source, s.lang), 1)]
    rules = Rules(Lexicon(args.data, args.glossary), *statistics(chosen))
    for _ in range(2):
        rules.votes.clear()
        for s in chosen:
            rules.label(s.lang, s.text, vote=True)
    count = 0
    part = args.out / "labelled.part"
    with gzip.open(part, "wt", encoding="utf-8") as out:
        for s in chosen:
            tokens, places, spans = rules.label(s.lang, s.text)
            if spans is None or not 2 < len(tokens) < 110 or s.source != "indomain" and chance.random() >= worth(spans):
                continue
            joined = [i > 0 and places[i][0] == places[i - 1][1] for i in range(len(tokens))]
            out.write(json.dumps([s.source, s.lang, tokens, joined, spans], ensure_ascii=False) + "\n")
            count += 1
        for name, (tokens, joined, spans) in english_sets(args.data, rules):
            if 2 < len(tokens) < 110 and name in TAUGHT:
                out.write(json.dumps([name, "en", tokens, joined, spans], ensure_ascii=False) + "\n")
                count += 1
    part.replace(args.out / "labelled.jsonl.gz")
    print(count, "sentences labelled")


if __name__ == "__main__":
    main()
