"""Lao for English sentences, word by word, where there is no translation: for a bag of words it does nearly as well.

The words come from a lexicon that is learned from all English and Lao pairs, the dictionary among them (IBM model 1 both ways;
pairs of words count by what both directions expect). Among the candidates for a word chance decides, but in favour of those that
some word of the Vietnamese sentence is aligned with as well. Most words without content are left out, and unknown ones too.
"""

import math
import random
import re
from collections import Counter, defaultdict
from typing import NamedTuple

import numpy as np

from pairs import clean, glosses, table
from segments import normal

LAO = re.compile(r"[\u0e80-\u0eff]+")
LAO_WORD = re.compile(r"[\u0e80-\u0eff]+|\d+(?:[.,]\d+)*")
LATIN_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
CLAUSE = re.compile(r'[,;:.!?()"]+\s|[–—"“”]')
ARTICLES = {"a", "an", "the", "to"}
SMALL = set(
    "the a an of to in and is are was were be been it that this for on with as by at from or he she they we you i his her their its "
    "has have had not but will would do does did which who there than them him my your our".split()
)
ENDINGS = [
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""), ("er", ""),
    ("est", ""),
]  # fmt: skip
LONGEST_WORD = 18
MOST = 8
# How often a word without content, and a name that is not known, is kept.
KEEP_SMALL, KEEP_NAME = 0.4, 0.15
# What a candidate counts that no Vietnamese word supports, where one that is surely meant counts 1 more.
BACKED_LEAST = 0.1


def plain(text):
    return normal(clean(text))


def lao_only(text):
    return "".join(LAO.findall(plain(text)))


def latin_words(text):
    return LATIN_WORD.findall(plain(text))


def without_articles(text):
    return tuple(word for word in latin_words(text) if word not in ARTICLES)


class LaoWords:
    """Cuts runs of Lao into the words of a list: few, and those that are frequent in running text."""

    def __init__(self, words, texts):
        self.costs = dict.fromkeys(words, 1.0)
        for _ in range(3):
            self.known = {}
            self.counts = Counter(word for text in texts for word in self.of(text))
            total = sum(self.counts.values())
            self.costs = {word: -math.log((self.counts[word] + 0.3) / total) / 8 for word in words}
        self.known = {}

    def of(self, text):
        return [word for run in LAO_WORD.findall(plain(text)) for word in (self.cut(run) if LAO.match(run) else [run])]

    def cut(self, run):
        if run not in self.known:
            best, before = [0.0] + [math.inf] * len(run), [0] * (len(run) + 1)
            for start in range(len(run)):
                for end in range(start + 1, min(len(run), start + LONGEST_WORD) + 1):
                    cost = best[start] + self.costs.get(run[start:end], 2.5 if end == start + 1 else math.inf)
                    if cost < best[end]:
                        best[end], before[end] = cost, start
            ends = [len(run)]
            while ends[-1]:
                ends.append(before[ends[-1]])
            self.known[run] = [run[start:end] for end, start in zip(ends, ends[1:])][::-1]
        return self.known[run]


def expected(given, kinds, group, rounds=6):
    """What each cell counts after some rounds of IBM model 1; `given` is, of each kind, the word that the other comes from."""
    chance = np.ones(len(given))
    for step in range(rounds + 1):
        cells = chance[kinds]
        cells = cells / np.bincount(group, cells)[group]
        if step < rounds:
            counts = np.bincount(kinds, cells)
            chance = counts / np.bincount(given, counts)[given]
    return cells


def lexicon(sources, targets, seen):
    """For each source word its likeliest targets, each as (share, word); those not seen in running text count less."""
    names = [list(dict.fromkeys(word for words in side for word in words)) for side in (sources, targets)]
    numbers = [{word: number for number, word in enumerate(side)} for side in names]
    left, right = ([np.array([n[w] for w in words]) for words in side] for n, side in zip(numbers, (sources, targets)))
    ns, ms = np.array(list(map(len, left))), np.array(list(map(len, right)))
    a = np.concatenate([np.tile(s, len(t)) for s, t in zip(left, right)])
    b = np.concatenate([np.repeat(t, len(s)) for s, t in zip(left, right)])
    rows = np.repeat(np.arange(ms.sum()), np.repeat(ns, ms))
    columns = np.concatenate([np.tile(np.arange(n), m) + at for n, m, at in zip(ns, ms, np.cumsum(ns) - ns)])
    codes, kinds = np.unique(a * len(names[1]) + b, return_inverse=True)
    of, to = np.divmod(codes, len(names[1]))
    counts = np.bincount(kinds, expected(of, kinds, rows) * expected(to, kinds, columns))
    shares = counts / (np.bincount(of, counts)[of] + 0.5) * np.sqrt(counts / (np.bincount(to, counts)[to] + 0.5))
    found = defaultdict(list)
    for x, y, count, share in zip(of, to, counts, shares):
        share *= 1 if seen[names[1][y]] else 0.3
        if count >= 0.25 and share > 0.02:
            found[names[0][x]].append((share, names[1][y]))
    return found


def likeliest(candidates):
    best = sorted(candidates, reverse=True)[:MOST]
    total = sum(share for share, _ in best)
    return [(share / total, word) for share, word in best]


def lemmas(word):
    yield word
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            yield word.removesuffix(ending) + instead
    doubled = re.fullmatch(r"(.*([bdglmnprt]))\2(?:ed|ing)", word)
    if doubled:
        yield doubled[1]


class Lexicons(NamedTuple):
    english: dict
    vietnamese: dict
    phrases: dict
    names: dict


def lao_words(data, pairs):
    written = [row["LaoWord"] for row in table(data / "terms" / "lao-eng-dictionary.csv")]
    listed = (data / "terms" / "lao-words.txt").read_text(encoding="utf-8")
    words = {word for text in [*written, listed] for word in LAO.findall(plain(text)) if len(word) <= LONGEST_WORD}
    return LaoWords(words, dict.fromkeys(p.texts[1] for p in pairs if p.kind == "sentence" and p.langs[1] == "lo"))


def learned(pairs, lang, lao):
    """The lexicon from a language into Lao; of the entries, English ones alone, since the places are names."""
    sources, targets = [], []
    for pair in pairs:
        if pair.langs == (lang, "lo") and pair.source != "lao-places" and (lang == "en" or pair.kind == "sentence"):
            source = without_articles(pair.texts[0]) if pair.kind == "entry" else latin_words(pair.texts[0])
            target = lao.of(pair.texts[1])
            if target and 0 < len(source) < 60:
                sources.append(source)
                targets.append(target)
    return lexicon(sources, targets, lao.counts)


def entries(data, lao):
    """The dictionary from English: for words and short phrases, how often each Lao word for them was seen."""
    found = defaultdict(dict)
    for row in table(data / "terms" / "lao-eng-dictionary.csv"):
        word = lao_only(row["LaoWord"])
        for gloss in map(without_articles, glosses(row)):
            if 0 < len(word) < 25 and 0 < len(gloss) <= 3 and (len(gloss) == 1 or not SMALL.issuperset(gloss)):
                found[gloss][word] = lao.counts[word]
    return found


def lexicons(data, pairs):
    lao = lao_words(data, pairs)
    english, vietnamese = learned(pairs, "en", lao), learned(pairs, "vi", lao)
    phrases = {}
    for gloss, counts in entries(data, lao).items():
        if len(gloss) > 1:
            phrases[gloss] = [(max(n, 0.2), word) for word, n in counts.items()]
        else:
            have = {word for _, word in english[gloss[0]]}
            english[gloss[0]] += [(0.05 * (1 + math.log(1 + n)), word) for word, n in counts.items() if word not in have]
    rows = table(data / "terms" / "cldr-names.en-vi-lo.tsv", "\t")
    names = {tuple(latin_words(row["en"] or "")): lao_only(row["lo"] or "") for row in rows}
    return Lexicons(
        {word: likeliest(found) for word, found in english.items() if found},
        {word: likeliest(found) for word, found in vietnamese.items()},
        phrases,
        {name: word for name, word in names.items() if word and 0 < len(name) <= 3},
    )


class Glosser:
    def __init__(self, known, seed=5):
        self.known = known
        self.chance = random.Random(seed)

    def gloss(self, english, vietnamese):
        backed = Counter()
        for word in latin_words(vietnamese):
            for share, lao in self.known.vietnamese.get(word, ()):
                backed[lao] = max(backed[lao], share)
        clauses = ["".join(self.clause(part, backed)) for part in CLAUSE.split(clean(english))]
        return re.sub(r"\s+", " ", " ".join(clauses)).strip()

    def clause(self, text, backed):
        written = LATIN_WORD.findall(text)
        words, at = list(map(normal, written)), 0
        while at < len(words):
            count, lao = self.word(written, words, at, backed)
            at += count
            yield lao

    def word(self, written, words, at, backed):
        """How many words from here become one in Lao, and which; it may be empty."""
        for count in (3, 2, 1):
            part = tuple(words[at : at + count])
            if part in self.known.names and written[at][0].isupper():
                return count, self.known.names[part]
            for phrase in (part, part[:-1] + (next(iter(list(lemmas(part[-1]))[1:]), part[-1]),)):
                if len(part) == count > 1 and phrase in self.known.phrases:
                    return count, self.pick(self.known.phrases[phrase], backed)
        word = words[at]
        if word[0].isdigit():
            return 1, f" {word} "
        if word in SMALL and self.chance.random() >= KEEP_SMALL:
            return 1, ""
        for lemma in lemmas(word):
            if lemma in self.known.english:
                return 1, self.pick(self.known.english[lemma], backed)
        return 1, f" {written[at]} " if written[at][0].isupper() and self.chance.random() < KEEP_NAME else ""

    def pick(self, candidates, backed):
        shares = [share * (BACKED_LEAST + backed[word]) for share, word in candidates]
        return self.chance.choices([word for _, word in candidates], shares)[0]
