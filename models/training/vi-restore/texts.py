"""The texts that the restorer learns from: Vietnamese with its marks, English and Lao names with none to add."""

import csv
import gzip
import hashlib
import json
import random
import re
import unicodedata
from collections import Counter
from pathlib import Path

from letters import MARKED, strip

CAPITAL = r"[A-ZĐÀ-ÖØ-ÝĂĨŨƠƯẠ-Ỹ]"
RUN = re.compile(rf"(?<![\w-])(?:{CAPITAL}[^\W\d_]*)(?: {CAPITAL}[^\W\d_]*)+(?![\w-])")
SURNAMES = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Mai Đào Lưu Hà Cao Tô"
    " Lâm Tạ Thái Lương Tống Châu Vương Nông Chu Thân Tòng Lò Kiều Quách Lại Triệu Đàm Tăng Phùng Nghiêm Khuất Giáp"
).split()
TYPICAL = {"nguyen", "tran", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "duong", "dinh", "trinh", "truong"}
OLD_PLACE = {
    "o" + new: "òóỏõọ"[i % 5] + "ae"[i // 5] for i, new in enumerate("àáảãạèéẻẽẹ")
} | {"u" + new: "ùúủũụ"[i] + "y" for i, new in enumerate("ỳýỷỹỵ")}
MISPLACED = re.compile(r"(?<![qQ])([oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_])")
SMALL = f"[a-z{MARKED}]"
INNER_CAPITAL = re.compile(rf"(?<={SMALL})[{MARKED.upper()}](?={SMALL}*(?![^\W\d_]))")


def key(text):
    """The key by which evaluation sentences are kept out."""
    return hashlib.md5(re.sub(r"\W+", "", nfc(text).lower()).encode()).digest()


def nfc(text):
    return re.sub(r"[ \t\u00a0]+", " ", unicodedata.normalize("NFC", text)).strip()


def old_place(match):
    made = OLD_PLACE[match.group().lower()]
    return "".join(m.upper() if c.isupper() else m for m, c in zip(made, match.group(), strict=True))


def spelt(text):
    """Vietnamese in one spelling: hòa, not hoà; đ, not another letter that looks like it."""
    text = nfc(text).replace("Ð", "Đ").replace("ð", "đ")
    text = INNER_CAPITAL.sub(lambda m: m.group().lower(), text)
    return MISPLACED.sub(old_place, text)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def sentences(paragraph):
    return re.split(rf"(?<=[.!?…]) (?=[“\"]?{CAPITAL})", paragraph)


def held_out(article):
    return int(hashlib.md5(("restore" + article["id"]).encode()).hexdigest(), 16) % 50 == 0


class Texts:
    """Everything under the folder of data, as lists of short texts."""

    def __init__(self, data, seed=7):
        self.data = Path(data)
        self.random = random.Random(seed)
        self.forbidden = set(self._forbidden())
        self.news, self.held = self._news()
        self.names = self._names()

    def _forbidden(self):
        for row in rows(self.data / "eval" / "flores1004.en-vi-lo.tsv"):
            yield from map(key, row[:2])
        with gzip.open(self.data / "eval" / "vietnews.val2000.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                for part in ("title", "abstract", "body"):
                    for paragraph in article[part].split("\n"):
                        yield from (key(s) for s in sentences(nfc(paragraph)) if len(s) > 20)

    def _free(self, text):
        return key(text) not in self.forbidden

    def _news(self):
        kept, held = [], []
        with gzip.open(self.data / "mono" / "vietnews.train.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                parts = [article["title"], article["abstract"], *article["body"].split("\n")]
                (held if held_out(article) else kept).append([s for p in parts for s in sentences(spelt(p)) if s and self._free(s)])
        return kept, held

    def _names(self):
        """Vietnamese names of the news, as often as the root of their count."""
        found = Counter()
        for article in self.news:
            for sentence in article:
                for match in RUN.finditer(sentence[1:] if sentence else ""):
                    run = match.group()
                    if run.count(" ") < 4 and strip(run) != run:
                        found[run] += 1
        weighted = []
        for name, count in found.items():
            if len(name) > 4 and not name.isupper():
                weighted += [name] * max(1, round(count**0.5))
        return weighted

    def groups(self, article):
        """The sentences of an article, some at a time."""
        group, size, goal = [], 0, self.random.randint(4, 58)
        for sentence in article:
            length = len(re.findall(r"\W", sentence)) + 1
            if group and size + length > goal:
                yield self.random.choice((" ", " ", "\n")).join(group)
                group, size, goal = [], 0, self.random.randint(4, 58)
            group.append(sentence)
            size += length
        if group:
            yield " ".join(group)

    def vietnamese(self):
        for article in self.news:
            yield from self.groups(article)
        for text in open(self.data / "mono" / "diplomacy.vi.txt", encoding="utf-8"):
            yield spelt(text)
        for text in open(self.data / "mono" / "alt.vi.txt", encoding="utf-8"):
            text = re.sub(r'" ([^"]*) "', r'"\1"', re.sub(r" ([,.;:!?)\]])", r"\1", re.sub(r"([(\[]) ", r"\1", text)))
            yield spelt(text[:1].upper() + text[1:])
        for row in rows(self.data / "parallel" / "alt.vi-lo.tsv"):
            yield spelt(row[0])
        for name in ("evbnews", "tatoeba", "xquad", "talpco"):
            for row in rows(self.data / "parallel" / f"{name}.en-vi.tsv"):
                yield spelt(row[-1])
        for row in rows(self.data / "parallel" / "aosp.en-vi-lo.tsv"):
            yield spelt(row[1])
        indomain = [spelt(row[3]) for row in rows(self.data / "parallel" / "indomain.en-vi-lo.tsv")]
        yield from indomain * 3

    def named(self):
        """Names with little or nothing around them."""
        given = [n.strip() for sex in ("male", "female") for n in open(self.data / "names" / f"vi-given-names.{sex}.txt", encoding="utf-8")]
        places = [row[2] for row in rows(self.data / "names" / "vn-places.en-vi.tsv")][1:]
        wards = [w["Name"] for p in json.load(open(self.data / "names" / "vn-provinces.json", encoding="utf-8")) for w in p["Wards"]]
        chance = self.random
        for name in self.names:
            if chance.random() < 0.5:
                yield spelt(name)
        for _ in range(20000):
            surname = chance.choice(SURNAMES[: chance.choice((8, 16, len(SURNAMES)))])
            middle = chance.choice(("Văn ", "Thị ", "Minh ", "Đức ", "Xuân ", "Thanh ", "Quang ", "", "", "", ""))
            yield spelt(f"{surname} {middle}{chance.choice(given)}")
        yield from (spelt(p) for p in places)
        yield from (spelt(w) for w in wards)
        for _ in range(20000):
            yield spelt(chance.choice((", ", "; ", " - ", "\n")).join(chance.sample(self.names, chance.randint(2, 6))))

    def english(self):
        """English with Vietnamese names under their marks where its translation tells them, and the words it writes small."""
        pairs = [(row[-2], row[-1]) for name in ("evbnews", "tatoeba", "newtestament", "xquad", "talpco")
                 for row in rows(self.data / "parallel" / f"{name}.en-vi.tsv")]
        pairs += [(row[2], row[3]) for row in rows(self.data / "parallel" / "indomain.en-vi-lo.tsv")] * 3
        pairs += [(row[0], row[1]) for row in rows(self.data / "parallel" / "aosp.en-vi-lo.tsv")]
        self.small = Counter(w for en, _ in pairs for w in re.findall(r"\b[a-z]+\b", en))
        dominant = {}
        for name, count in Counter(self.names).items():
            dominant.setdefault(strip(name), Counter())[name] += count
        for en, vi in pairs:
            en, vi = strip(nfc(en)), spelt(vi)
            if self._free(en):
                marked = self._marked(en, vi)
                left = [r.group() for r in RUN.finditer(marked) if TYPICAL & set(r.group().lower().split())]
                for run in left:
                    known = dominant.get(run)
                    if known and known.most_common(1)[0][1] * 1.2 > sum(known.values()):
                        marked = marked.replace(run, known.most_common(1)[0][0])
                if not any(TYPICAL & set(r.group().lower().split()) for r in RUN.finditer(marked)):
                    yield marked
        for name in ("wikigold", "re3d", "wnut17"):
            tokens = []
            for row in open(self.data / "ner" / f"en.{name}.conll", encoding="utf-8"):
                parts = row.split()
                if parts and not row.startswith("-DOCSTART"):
                    tokens.append(parts[0])
                elif tokens:
                    text = re.sub(r" ([,.;:!?)'])", r"\1", " ".join(tokens))
                    if self._free(text):
                        yield strip(nfc(text))
                    tokens = []
        with open(self.data / "terms" / "lao-eng-dictionary.csv", encoding="utf-8") as lines:
            for row in csv.reader(lines):
                if len(row) > 2 and self.random.random() < 0.3:
                    yield strip(nfc(row[2]))
        for row in rows(self.data / "terms" / "cldr-names.en-vi-lo.tsv"):
            if len(row) >= 3:
                yield strip(nfc(row[-3]))

    def _marked(self, en, vi):
        """The English text with those names marked that stand with marks in the translation."""
        vi_words = re.findall(r"[^\W\d_]+", vi)
        plain = [strip(w) for w in vi_words]

        def name(match):
            run = match.group().split()
            out, i = [], 0
            while i < len(run):
                for j in range(len(run), i, -1):
                    found = self._found(run[i:j], plain, vi_words)
                    single = j - i == 1
                    if found and not (single and (match.start() == 0 or self.small[run[i].lower()] > 0)):
                        out += found
                        i = j
                        break
                else:
                    out.append(run[i])
                    i += 1
            return " ".join(out)

        return re.sub(r"(?<![\w-])[A-Z][a-z]*(?: [A-Z][a-z]*)*(?![\w-])", name, en)

    @staticmethod
    def _found(run, plain, vi_words):
        for k in range(len(plain) - len(run) + 1):
            if plain[k : k + len(run)] == run and all(w[0].isupper() for w in vi_words[k : k + len(run)]):
                return vi_words[k : k + len(run)]
        return None

    def mixed(self, english, count):
        """English with its names replaced by Vietnamese or Lao ones, and Vietnamese with Lao names."""
        chance = self.random
        lao = [row[2].title() for row in rows(self.data / "names" / "lao-places.en-lo.tsv") if len(row) > 2 and row[2].isascii()]
        pairs = self.data.parent / "glossary" / "lao-name-pairs.tsv"
        people = [strip(cell) for row in list(rows(pairs))[1:] for cell in row if re.fullmatch(r"[A-Z][a-z]+( [A-Z][a-z]+)*", strip(cell))] if pairs.exists() else []
        roles = ("General Secretary", "Prime Minister", "President", "Foreign Minister", "Deputy Prime Minister", "Minister",
                 "Ambassador", "General", "National Assembly Chairman", "Mr", "Ms", "Dr", "Chairman", "Vice President", "Secretary")
        forms = ("{r} {a} met {b} in {c}.", "{r} {a} said", "{a} and {b}", "{r} {a}", "talks between {r} {a} and {r} {b} in {c}",
                 "{a}, {r} of {c}, told reporters", "the province of {c}", "in {c} on Monday", "{c} City", "{c} Province", "{c} district",
                 "according to {a} of the {c} People's Committee", "{r} {a} received {r} {b}", "{r} {a}'s visit to {c}")

        def person():
            return chance.choice(self.names if chance.random() < 0.75 or not people else people)

        def place():
            return chance.choice(self.names if chance.random() < 0.6 else lao)

        fit = [e for e in english if RUN.search(e[1:])]
        vi = [s for a in chance.sample(self.news, min(4000, len(self.news))) for s in a if RUN.search(s[1:])]
        for _ in range(count):
            kind = chance.random()
            if kind < 0.6:
                yield RUN.sub(lambda m: person() if chance.random() < 0.7 else place() if chance.random() < 0.5 else m.group(), chance.choice(fit))
            elif kind < 0.8:
                form = chance.choice(forms)
                yield re.sub(r"\{(\w)\}", lambda m: chance.choice(roles) if m[1] == "r" else person() if m[1] in "ab" else place(), form)
            elif kind < 0.95:
                names = lao + people * 30
                yield RUN.sub(lambda m: chance.choice(names) if chance.random() < 0.5 else m.group(), chance.choice(vi))
            else:
                yield ", ".join(chance.sample(lao, chance.randint(1, 4)))
