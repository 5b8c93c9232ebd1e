"""Labels made by lists and rules, for sentences that nobody has labelled.

Every capitalised run of words gets a kind from, in this order: the lists; titles, honorifics and the words that organisations and
places are made of; what the same words were elsewhere in the corpus, in either language (a vote). A run that none of these
decides is marked "?" and is not learnt from.
"""
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import corpus
from tokens import folded
from words import bio, words

SMALL_EN = {"of", "for", "and", "the", "on", "in", "to", "at", "de", "&"}
SAID_EN = {"said", "says", "told", "added", "stressed", "noted", "told", "affirmed", "stated", "himself", "herself", "who", "wrote",
           "thanked", "explained", "recalled", "replied", "asked", "argued", "warned", "thinks", "believes", "insisted"}
SAID_VI = {"nói", "kể", "cho biết", "cho rằng", "chia sẻ", "khẳng định", "nhấn mạnh", "trả lời", "viết", "thừa nhận", "bày tỏ", "tâm sự", "tuyên bố"}
IN_EN = {"in", "from", "near", "across", "outside", "throughout", "via", "toward", "towards"}
IN_VI = {"ở", "tại", "từ", "đến", "sang", "tới", "về", "thăm", "rời", "quanh", "khắp", "gần"}
PORTFOLIO = """Ngoại giao|Quốc phòng|Công an|Tài chính|Công Thương|Công thương|Nội vụ|Tư pháp|Y tế|Xây dựng|Kế hoạch và Đầu tư|
Giao thông vận tải|Giao thông Vận tải|Giáo dục và Đào tạo|Giáo dục|Giáo dục và Thể thao|Văn hóa, Thể thao và Du lịch|Thông tin và Truyền thông|
Thông tin, Văn hóa và Du lịch|Khoa học và Công nghệ|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|
Nông nghiệp và Lâm nghiệp|Nông Lâm nghiệp|Nông nghiệp|Lao động - Thương binh và Xã hội|Lao động và Phúc lợi xã hội|Lao động|Công nghiệp và Thương mại|Công Thương|
Công chính và Vận tải|Công nghệ và Truyền thông|Năng lượng và Mỏ|Năng lượng|An ninh|Kinh tế|Thương mại|Du lịch|Môi trường|Văn hóa|
Thương mại và Công nghiệp|Dân tộc và Tôn giáo|An ninh nội địa|Bộ Ngoại giao|Chính phủ|Quốc hội|Đối ngoại|Tuyên giáo|Tổ chức""".replace("\n", "")


class Lexicon:
    """The words that the rules know, read from lexicon.txt, the project's glossary and lists of places."""

    def __init__(self, data, glossary):
        self.lists = {}
        for line in open(Path(__file__).parent / "lexicon.txt", encoding="utf-8"):
            if " = " in line:
                name, forms = line.rstrip("\n").split(" = ")
                self.lists[name] = forms.split("|")
        self.forms = {"en": {}, "vi": {}}
        for lang in ("en", "vi"):
            for name, kind in (("none", "O"), ("place", "LOC"), ("org", "ORG")):
                for form in self.lists[f"{name}.{lang}"]:
                    self.add(lang, form, kind)
        self.read_glossary(glossary)
        self.read_places(data)
        for form in self.lists["state.title.vi"]:
            self.add("vi", form, "TITLE")
        self.longest = {"en": defaultdict(int), "vi": defaultdict(int)}
        for lang, forms in self.forms.items():
            for form in forms:
                self.longest[lang][form[0]] = max(self.longest[lang][form[0]], len(form))

    def add(self, lang, form, kind):
        key = tuple(words(corpus.nfc(form))[0])
        if key:
            self.forms[lang].setdefault(key, kind)

    def read_glossary(self, path):
        import csv
        kinds = {"person": "PER", "place": "LOC", "org": "ORG"}
        with open(path, encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                if row["type"] in kinds:
                    for lang in ("en", "vi"):
                        for form in [row[lang]] + row[f"variants_{lang}"].split("|"):
                            titled = re.match("Chủ tịch|Tổng Bí thư|Thủ tướng|President |General |PM |Prime ", form or "")
                            if form and form[0].isupper() and not titled and form not in ("Vietnamese", "Lao", "Laotian"):
                                self.add(lang, form, kinds[row["type"]])

    def read_places(self, data):
        for row in corpus.tsv(data / "terms" / "cldr-names.en-vi-lo.tsv"):
            if row[0] in ("territory", "city"):
                for lang, cell in (("en", row[2]), ("vi", row[3])):
                    if len(cell) > 2 and cell[0].isupper():
                        self.add(lang, cell, "LOC")
        for row in corpus.tsv(data / "names" / "lao-places.en-lo.tsv"):
            if row[0] in ("province", "district"):
                for lang in ("en", "vi"):
                    self.add(lang, row[2].title(), "LOC")
        for province in json.load(open(data / "names" / "vn-provinces.json", encoding="utf-8")):
            for form in (province["Name"], folded_name(province["Name"])):
                self.add("en", form, "LOC")
            self.add("vi", province["Name"], "LOC")
        for row in corpus.tsv(data / "names" / "vn-places.en-vi.tsv"):
            if row[0] == "county" and " " in row[2]:
                self.add("vi", re.sub(r"^(Huyện|Quận|Thị xã|Thành phố) ", "", row[2]), "LOC")

    def match(self, lang, tokens, at):
        for size in range(min(self.longest[lang].get(tokens[at], 0), len(tokens) - at), 0, -1):
            kind = self.forms[lang].get(tuple(tokens[at : at + size]))
            if kind:
                return size, kind
        return 0, ""


def folded_name(text):
    flat = folded(text)
    return " ".join(w.capitalize() for w in flat.split())


class Phrases:
    """Sequences of words, found by their first or their last word; the longest first."""

    def __init__(self, forms):
        self.all = sorted({f if isinstance(f, tuple) else tuple(words(f)[0]) for f in forms}, key=len, reverse=True)
        self.first, self.last = defaultdict(list), defaultdict(list)
        for form in self.all:
            self.first[form[0]].append(form)
            self.last[form[-1]].append(form)

    def __iter__(self):
        return iter(self.all)

    def __contains__(self, form):
        return form in self.first.get(form[0], ())


def phrases(forms):
    return Phrases(forms)


def starts(tokens, at, options):
    for option in options.first.get(tokens[at], ()) if at < len(tokens) else ():
        if tuple(tokens[at : at + len(option)]) == option:
            return len(option)
    return 0


def ends(tokens, before, options):
    for option in options.last.get(tokens[before - 1], ()) if before else ():
        if before >= len(option) and tuple(tokens[before - len(option) : before]) == option:
            return len(option)
    return 0


NAMED = Phrases(["ông", "bà", "Ông", "Bà", "cô", "chú", "nghệ sĩ", "ca sĩ", "diễn viên", "đạo diễn", "Nghệ sĩ", "Ca sĩ", "luật sư", "bác sĩ", "đồng chí", "cụ", "bé"])
UNIT = Phrases(["Trung ương", "Trung ương Đảng", "ASEAN", "AIPA", "UBND", "HĐND", "Quốc hội", "Ủy ban nhân dân", "Ủy ban Nhân dân", "HĐQT", "Thường trực", "thường trực"])


class Rules:
    def __init__(self, lexicon, common, bigrams):
        self.lex = lexicon
        self.common = common
        self.bigrams = bigrams
        get = lexicon.lists.get
        self.honorific = {"en": phrases(get("heads.person.en")), "vi": phrases(get("heads.person.vi"))}
        self.place_head = {"vi": phrases(get("heads.place.vi")), "en": phrases(get("before.place.en"))}
        self.place_tail = phrases(get("after.place.en"))
        self.org_tail = {f[-1] for f in phrases(get("after.org.en"))}
        self.org_of = phrases(get("heads.org.en"))
        self.org_head = phrases(get("heads.org.vi"))
        self.small_org = phrases(f for f in self.org_head if f[0].islower())
        self.title_vi = phrases(get("state.title.vi"))
        self.portfolio = phrases(PORTFOLIO.split("|"))
        self.title_en = phrases(get("title.core.en"))
        self.title_more = {w for f in phrases(get("title.before.en")) for w in f}
        self.demonyms = set(get("demonyms"))
        self.none_tail = set(get("tails.none.en"))
        self.none_head = phrases(get("heads.none.en"))
        self.surnames = set(get("surname.vi"))
        self.flat_surnames = {folded_name(s) for s in self.surnames if len(s) > 1}
        self.given = set(get("given.en"))
        self.votes = defaultdict(Counter)
        self.triggers = {lang: {form[0] for form in lexicon.forms[lang]} for lang in ("en", "vi")}
        for form in list(self.title_en) + list(self.title_vi):
            self.triggers["en" if form in self.title_en else "vi"].update({form[0], form[0].lower()})

    # --- spans of one sentence ---

    def label(self, lang, text, vote=False):
        """The words of a text and their spans (start, end, kind); kind "?" where no rule decides."""
        tokens, places = words(text)
        found, at = [], 0
        capitals = sum(t.isupper() and len(t) > 1 for t in tokens)
        if capitals > 3 and capitals * 2 > len(tokens):
            return tokens, places, None
        glued = [i > 0 and places[i][0] == places[i - 1][1] for i in range(len(tokens))]
        while at < len(tokens):
            if not self.capital(tokens[at]) and tokens[at] not in self.triggers[lang]:
                at += 1
                continue
            size, kind, sure = self.at(lang, tokens, glued, at, found)
            if size and kind not in ("O", ""):
                if kind != "?" and vote:
                    self.vote(tokens[at : at + size], kind, sure)
                found.append((at, at + size, kind))
            at += max(size, 1)
        return tokens, places, found

    def vote(self, name, kind, weight):
        self.votes[" ".join(name)][kind] += weight
        self.votes["~" + folded(" ".join(name))][kind] += weight

    def at(self, lang, tokens, glued, at, found):
        token = tokens[at]
        listed, kind = self.lex.match(lang, tokens, at)
        if lang == "vi":
            options = [self.title_at_vi(tokens, at), self.org_at_vi(tokens, glued, at)]
        else:
            options = [self.title_at_en(tokens, glued, at), self.org_at_en(tokens, glued, at)]
        size, rule = max([(s, k) for s, k in options] + [(0, "")])
        if listed and lang == "vi" and kind == "ORG" and tokens[at] in ("Quốc", "Thượng", "Hạ", "Mặt", "Bộ", "Đảng", "Quân") and at + listed < len(tokens):
            country, of = self.lex.match("vi", tokens, at + listed)
            listed += country if of == "LOC" and tokens[at + listed] not in tokens[at : at + listed] else 0
        if lang == "en" and kind == "LOC" and tokens[at] == "US" and tokens[at + 1 : at + 2] == ["$"]:
            return 2, "O", 0
        if lang == "en" and kind == "LOC" and at + listed < len(tokens) and tokens[at + listed] in (
                "province", "district", "village", "river", "island", "islands", "commune", "city", "county", "port", "airport", "prefecture", "Province", "District", "River", "Island", "City", "Airport", "Port"):
            return listed + 1, "LOC", 3
        if listed >= size and listed and not (listed == 1 and kind != "O" and self.longer_run(lang, tokens, glued, at) > 1):
            return listed, kind, 3
        if size:
            return size, rule, 2
        if lang == "vi" and token == "TP" and not listed:
            dot = 1 + (tokens[at + 1 : at + 2] == ["."])
            run = self.longer_run(lang, tokens, [False] * len(tokens), at + dot) if at + dot < len(tokens) else 0
            size = run and (self.lex.match(lang, tokens, at + dot)[0] or min(run, 3))
            return (dot + size, "LOC", 2) if run else (1, "O", 0)
        if not self.capital(token) or self.nothing(lang, tokens, at):
            return (1, "O", 0) if self.capital(token) else (0, "", 0)
        if lang == "vi" and listed == 1 and kind == "LOC" and self.before_person(tokens, glued, at, found):
            return 1, "LOC", 2
        return self.run_at(lang, tokens, glued, at, found, listed, kind)

    def nothing(self, lang, tokens, at):
        """Capitals that make no name: peoples, storms, numerals, and in Vietnamese one capital on a word of two syllables."""
        token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
        if re.fullmatch(r"[IVX]+|[A-Z]", token) or token in ("NSND", "NSƯT", "MC", "HLV", "Nobel", "Nô", "Tây", "Nhất", "Nhì", "Xanh", "Liên", "Ebola", "Ramadan", "Noel", "Ảnh", "Clip", "Video", "Online", "Theo", "Nguồn", "Today", "Yes", "No"):
            return True
        if lang == "en":
            return token in self.demonyms or token in ("The", "A", "An") or bool(starts(tokens, at, self.none_head)) or self.none_tailed(tokens, at)
        if tokens[at - 1 : at] == ["thứ"] or token in ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy") and tokens[at - 1 : at] == ["và"]:
            return True
        return bool(after) and after.islower() and self.bound(token, after)

    def none_tailed(self, tokens, at):
        end = at
        while end < len(tokens) and self.capital(tokens[end]):
            end += 1
        return end - at < 6 and tokens[end - 1] in self.none_tail

    def called(self, tokens, at, listed):
        """A place after ông is a person; Anh at the start of a sentence is mostly a man."""
        if tokens[at] == "Anh" and listed == 1 and (at == 0 or tokens[at - 1] in '.!?"“:-'):
            return True
        return tokens[at] not in ("Lào", "Mỹ", "Việt") and bool(ends(tokens, at, NAMED))

    def before_person(self, tokens, glued, at, found):
        """Chủ tịch nước Lào Thongloun Sisoulith"""
        run = self.longer_run("vi", tokens, glued, at + 1) if at + 1 < len(tokens) else 0
        official = bool(found) and found[-1][1] == at and found[-1][2] in ("TITLE", "ORG")
        foreign = tokens[at + 1].isascii() and len(tokens[at + 1]) > 2 and not self.lex.match("vi", tokens, at + 1)[0] if run else False
        return run > 1 and (official or foreign or tokens[at] == "Lào" or tokens[at + 1] in self.surnames and run > 2)

    def capital(self, token):
        return token[0].isupper() and token[0].isalpha()

    def longer_run(self, lang, tokens, glued, at):
        end = at
        while end < len(tokens) and self.capital(tokens[end]) and not (end > at and glued[end]):
            if end > at and self.lex.match(lang, tokens, end)[0]:
                break
            end += 1
        return end - at

    def run_at(self, lang, tokens, glued, at, found, listed, listed_kind):
        end = at + 1
        while end < len(tokens):
            if self.capital(tokens[end]) and not glued[end]:
                size, kind = self.lex.match(lang, tokens, end)
                if kind == "TITLE" or (size > 1 and kind != "PER") or (lang == "en" and starts(tokens, end, self.title_en)):
                    break
                end += 1
            elif tokens[end] in ("-", "'", "’", ".") and end + 1 < len(tokens) and glued[end] and glued[end + 1] and self.capital(tokens[end + 1]) \
                    and (tokens[end] != "." or len(tokens[end - 1]) == 1) and not self.lex.match(lang, tokens, at)[0] and not self.lex.match(lang, tokens, end + 1)[0]:
                end += 2
            elif tokens[end] == "-" and glued[end] and end + 1 < len(tokens) and glued[end + 1] and tokens[end + 1].islower() and len(tokens[end + 1]) < 6 and not listed:
                end += 2
            elif tokens[end] == "." and glued[end] and len(tokens[end - 1]) == 1 and end + 1 < len(tokens) and self.capital(tokens[end + 1]):
                end += 1
            else:
                break
        first = at == 0 or tokens[at - 1] in '.!?:"“”‘«»…•*—[|' or (at > 0 and tokens[at - 1] in "-–—|" and at < 3)
        run = tokens[at:end]
        if first and (run[0].lower() in self.common and not (len(run) > 1 and self.is_person(lang, run))):
            if len(run) == 1 or lang == "vi" or run[0].lower() in self.common or run[0] in ("The", "In", "A", "At", "On", "For", "From", "Both", "This", "That", "His", "Their", "When", "After", "Since", "While", "But", "And", "As", "If", "By", "With", "To"):
                return 1, "O", 0
        kind, sure = self.kind_of_run(lang, tokens, at, end, found)
        if kind == "?" and listed:
            return (listed, listed_kind, 2) if listed == len(run) else (end - at, "?", 0)
        if lang == "en" and kind == "LOC" and end < len(tokens):
            size = starts(tokens, end, self.place_tail)
            end += size if size and not tokens[end][0].isupper() else 0
        return end - at, kind, sure

    def is_person(self, lang, run):
        if 2 <= len(run) <= 5 and run[0] in (self.surnames if lang == "vi" else self.surnames | self.flat_surnames):
            return all(re.fullmatch(r"[^\W\d_]{1,7}", w) for w in run) and run[-1] not in self.org_tail
        return lang == "en" and 2 <= len(run) <= 4 and run[0] in self.given and run[-1] not in self.org_tail and not ends(run, len(run), self.place_tail)

    def kind_of_run(self, lang, tokens, at, end, found):
        run = tokens[at:end]
        before = tokens[at - 1] if at else ""
        follows_title = found and found[-1][2] == "TITLE" and found[-1][1] == at
        follows_place = len(found) > 1 and found[-1][2] == "LOC" and found[-1][1] == at and found[-2][2] == "TITLE" and found[-2][1] == found[-1][0]
        dotted = at > 1 and before == "." and tokens[at - 2] in ("Mr", "Mrs", "Ms", "Dr")
        if dotted or ends(tokens, at, self.honorific[lang]):
            return "PER", 3
        if lang == "en":
            if ends(run, len(run), self.place_tail) and len(run) > 1:
                return "LOC", 2
            if end < len(tokens) and starts(tokens, end, self.place_tail):
                return "LOC", 2
            if run[-1] in self.org_tail and len(run) > 1:
                return "ORG", 2
        elif ends(tokens, at, self.small_org) and not self.is_person(lang, run):
            return "ORG", 2
        elif ends(tokens, at, self.place_head["vi"]) and not self.is_person(lang, run):
            return "LOC", 2
        if follows_title and len(run) <= 5 and not any(w.isupper() and len(w) > 2 for w in run):
            return "PER", 2
        if follows_place and len(run) > 1:
            return "PER", 2
        if self.is_person(lang, run):
            return "PER", 2
        after = " ".join(tokens[end : end + 2]) if lang == "vi" else (tokens[end] if end < len(tokens) else "")
        weak = "?"
        if (lang == "vi" and (after in SAID_VI or after.split(" ")[0] in SAID_VI)) or (lang == "en" and after in SAID_EN):
            weak = "PER" if not run[0].isupper() or len(run[0]) == 1 else "ORG"
        elif before in (IN_VI if lang == "vi" else IN_EN) and not run[0].isupper():
            weak = "LOC"
        return self.decided(run, weak)

    def decided(self, run, weak):
        for name in (" ".join(run), "~" + folded(" ".join(run))):
            counts = self.votes.get(name)
            if counts:
                (kind, most), total = counts.most_common(1)[0], sum(counts.values())
                if most >= 2 and most >= 0.75 * total:
                    return kind, 0
        if weak == "?" and 2 <= len(run) <= 3 and max(map(len, run)) > 5 and all(w.isalpha() and w[1:].islower() and w.lower() not in self.common for w in run):
            return "PER", 0.7
        if weak != "?":
            self.vote(run, weak, 0.7)
        return "?", 0

    # --- English ---

    def title_at_en(self, tokens, glued, at):
        end = at
        while end < len(tokens) and tokens[end] in self.title_more and not starts(tokens, end, self.title_en):
            end += 1
        if end < len(tokens) and tokens[end] in self.title_more and end + 1 < len(tokens) and starts(tokens, end + 1, self.title_en):
            end += 1
        core = starts(tokens, end, self.title_en)
        if not core and end < len(tokens) and tokens[end] == "-" and starts(tokens, end + 1, self.title_en):
            core = 1 + starts(tokens, end + 1, self.title_en)
        if not core:
            return self.small_title(tokens, at)
        end += core
        if end < len(tokens) and tokens[end] == "." and glued[end] and len(tokens[end - 1]) <= 4 and tokens[end - 1] in ("Gen", "Col", "Sen", "Rep", "Prof", "Capt"):
            end += 1
        end = self.of_state(tokens, glued, end)
        if end + 1 < len(tokens) and tokens[end] in ("and", ","):
            more, kind = self.title_at_en(tokens, glued, end + 1) if self.capital(tokens[end + 1]) else (0, "")
            if kind == "TITLE" and tokens[end] == "and":
                end += 1 + more
        return end - at, "TITLE"

    def small_title(self, tokens, at):
        """President and the like in small letters are titles only before a name."""
        for size in (3, 2, 1):
            part = tuple(t.capitalize() for t in tokens[at : at + size])
            if len(part) == size and part in self.title_en and tokens[at].islower() and at + size < len(tokens) \
                    and self.capital(tokens[at + size]) and part[0] not in ("Head", "Chief", "Major", "Chair", "General", "Justice", "Principal"):
                return size, "TITLE"
        return 0, ""

    def of_state(self, tokens, glued, end):
        """Minister of Finance, President of Laos, Chairman of the National Assembly of Vietnam."""
        if end < len(tokens) and tokens[end] == "of":
            at = end + 1 + (tokens[end + 1 : end + 2] == ["the"])
            if at < len(tokens) and self.capital(tokens[at]):
                size, kind = self.lex.match("en", tokens, at)
                if size and self.sovereign(tokens[at : at + size]):
                    return at + size
                run = at
                while run < len(tokens) and (self.capital(tokens[run]) and not glued[run] or (tokens[run] in ("and", ",") or tokens[run] in ("of", "’", "'", "s")) and run + 1 < len(tokens) and run > at
                                             and (self.capital(tokens[run + 1]) or tokens[run] in "’'" or tokens[run:run + 2] == ["and", "the"])):
                    run += 1
                name = " ".join(tokens[at:run])
                if tokens[end - 1] in ("Minister", "Secretary", "Ministers") and not starts(tokens, at, self.title_en):
                    return self.portfolio_end(tokens, at)
                if re.search(r"National Assembly|Party|Politburo|Government|Central Committee|Parliament|Republic", name) and len(name.split()) < 9:
                    return self.cut_at_and(tokens, at, run)
        return end

    def cut_at_and(self, tokens, at, run):
        for i in range(at, run):
            if tokens[i] in ("and", ",") and i + 1 < run and (starts(tokens, i + 1, self.title_en) or tokens[i] == ","):
                return i
        return run

    def portfolio_end(self, tokens, at):
        end = at
        while end < len(tokens) and (self.capital(tokens[end]) or tokens[end] in ("and", ",") and end + 1 < len(tokens) and end > at and self.capital(tokens[end + 1])):
            if tokens[end] in ("and", ",") and (starts(tokens, end + 1, self.title_en) or tokens[end + 1] in self.surnames or tokens[end + 1] in self.flat_surnames):
                break
            if end > at and (tokens[end] in self.surnames or tokens[end] in self.flat_surnames or tokens[end] in self.given) or end - at > 6:
                break
            end += 1
        text = " ".join(tokens[at:end])
        cut = re.match(r"((?:(?:National |Public |Foreign |Natural |Social |Home |Rural )?(?:Finance|Defen[cs]e|Affairs|Security|Health|Education|Training|Sports|Culture|Tourism|Information|Industry|Commerce|Trade|Energy|Mines|Agriculture|Forestry|Environment|Resources|Labour|Welfare|Transport|Public Works|Works|Planning|Investment|Justice|Construction|Science|Technology|Communications|Interior|State|Development|Invalids|Government Office|the Government Office)(?: , | and | )?)+)", text + " ")
        return at + len(cut.group().strip().rstrip(",").split()) if cut else end

    def sovereign(self, name):
        return " ".join(name) not in ("Hanoi", "New York", "Washington", "London") and " ".join(name) in self.countries

    @property
    def countries(self):
        return {"Laos", "Vietnam", "Việt Nam", "Viet Nam", "Cambodia", "Thailand", "China", "Russia", "France", "Japan", "Indonesia", "Malaysia",
                "Singapore", "Myanmar", "the Philippines", "Philippines", "Korea", "South Korea", "India", "the United States", "United States", "Cuba", "ASEAN"}

    def org_at_en(self, tokens, glued, at):
        if not self.capital(tokens[at]):
            return 0, ""
        lead = 0
        while lead < 3 and at + lead < len(tokens) and self.capital(tokens[at + lead]) and not starts(tokens, at + lead, self.org_of) and tokens[at + lead] in (
                "Lao", "Vietnamese", "Vietnam", "Viet", "Việt", "Nam", "Thai", "Cambodian", "Chinese", "Japanese", "US", "Ho", "Chi", "Minh", "Hanoi", "Royal", "National", "Central", "General", "State", "Asian", "World", "International", "Southeast", "European", "African", "Supreme", "People's", "Federal", "American", "Provincial", "Foreign"):
            lead += 1
        size = starts(tokens, at + lead, self.org_of)
        if not size:
            return self.suffixed_org(tokens, glued, at)
        end = at + lead + size
        end += tokens[end : end + 1] == ["the"]
        start = end
        while end < len(tokens) and end - start < 12 and (self.capital(tokens[end]) and not glued[end] or end > start and self.joins(tokens, end, start)):
            if self.lex.match("en", tokens, end)[1] == "PER" or starts(tokens, end, self.title_en) and end > start:
                break
            end += 1
        while end > start and not self.capital(tokens[end - 1]):
            end -= 1
        return (end - at, "ORG") if end > start else (0, "")

    def joins(self, tokens, at, start):
        nxt = tokens[at + 1] if at + 1 < len(tokens) else ""
        if not nxt or not self.capital(nxt):
            return tokens[at] in ("of",) and nxt == "the" or tokens[at] in ("'", "’") and nxt == "s" or tokens[at] == "the" and False
        if tokens[at] in ("of", "for", "-", "–"):
            return True
        if tokens[at] == "s":
            return True
        if tokens[at] in ("and", "&"):
            return not (starts(tokens, at + 1, self.org_of) or starts(tokens, at + 1, self.title_en) or self.lex.match("en", tokens, at + 1)[0])
        if tokens[at] == ",":
            rest = tokens[at + 1 : at + 6]
            return "and" in rest and all(self.capital(t) or t in ("and", ",") for t in rest[: rest.index("and") + 1]) and not self.lex.match("en", tokens, at + 1)[0]
        return False

    def suffixed_org(self, tokens, glued, at):
        """Vietnam Women's Union, Lao People's Revolutionary Party."""
        end, last = at, 0
        while end < len(tokens) and end - at < 9:
            if self.capital(tokens[end]) and not (end > at and glued[end]):
                end += 1
                if tokens[end - 1] in self.org_tail and end - at > 1:
                    last = end
            elif tokens[end] in "'’" and glued[end] and tokens[end + 1 : end + 2] == ["s"] and end + 2 < len(tokens) and self.capital(tokens[end + 2]) and end > at \
                    and tokens[end - 1] in ("People", "Women", "Children", "Workers", "Farmers", "Journalists", "Minister", "Veterans", "Writers"):
                end += 2
            elif tokens[end] in ("and", "&") and end > at and end + 1 < len(tokens) and self.capital(tokens[end + 1]) and {tokens[end - 1].lower(), tokens[end + 1].lower()} <= self.common and any(t in self.org_tail for t in tokens[end + 1 : end + 4]) \
                    and not any(t in self.org_tail for t in tokens[at:end]):
                end += 1
            else:
                break
        if not last or tokens[at] in ("Neither", "Any", "Every", "Each", "Senior", "Former", "Our", "The", "This", "His", "Their", "In", "At", "A", "Both", "Party", "Deputy") or starts(tokens, at, self.title_en):
            return 0, ""
        return last - at, "ORG"

    # --- Vietnamese ---

    def title_at_vi(self, tokens, at):
        size = starts(tokens, at, self.title_vi)
        if not size:
            low = tuple(t for t in tokens[at : at + 3])
            for n in (3, 2):
                if low[:n] and low[0].islower() and (low[0].capitalize(),) + low[1:n] in self.title_set:
                    nxt = tokens[at + n] if at + n < len(tokens) else ""
                    if nxt and self.capital(nxt) and (nxt in self.surnames or low[0] in ("tổng", "thủ", "ngoại", "đại", "thượng", "trung", "thiếu")) or low[:n] in (
                            ("tổng", "thống"), ("thủ", "tướng"), ("ngoại", "trưởng"), ("bộ", "trưởng"), ("chủ", "tịch", "nước")) and at + n < len(tokens) and self.capital(tokens[at + n]):
                        return n, "TITLE"
            return 0, ""
        end = at + size
        if tokens[at][0].islower() and not (end < len(tokens) and self.capital(tokens[end]) and not self.lex.match("vi", tokens, end)[1] == "LOC"):
            return 0, ""
        while end < len(tokens):
            more = 0
            if tokens[end - 1] == "trưởng" and tokens[end - 2] in ("Bộ", "Thứ"):
                more = starts(tokens, end, self.portfolio)
                if not more and tokens[end] == "Bộ":
                    more = 1 + starts(tokens, end + 1, self.portfolio)
            if not more and tokens[end] == "kiêm":
                more = 1 + starts(tokens, end + 1, self.title_vi) if starts(tokens, end + 1, self.title_vi) else 0
            if not more and tokens[end] == "," and tuple(tokens[at:end]) == ("Tổng", "Bí", "thư") and tokens[end + 1 : end + 4] == ["Chủ", "tịch", "nước"]:
                more = 4
            if not more:
                more = starts(tokens, end, UNIT) if tokens[end - 1] in ("tịch", "ký", "phòng", "thư") else 0
            if not more:
                break
            end += more
        return end - at, "TITLE"

    @property
    def title_set(self):
        if not hasattr(self, "_titles"):
            self._titles = set(self.title_vi)
        return self._titles

    def org_at_vi(self, tokens, glued, at):
        size = starts(tokens, at, self.org_head)
        if not size:
            return 0, ""
        if tokens[at][0].islower():
            return 0, ""
        end = last = at + size
        while end < len(tokens) and end - at < 16:
            token = tokens[end]
            if self.capital(token) and token not in ("Ông", "Bà"):
                if starts(tokens, end, self.title_vi):
                    break
                if last > at + size and self.person_after(tokens, end):
                    break
                end += 1
                last = end
                while end < len(tokens) and tokens[end].islower() and self.bound(tokens[end - 1], tokens[end]) and tokens[end] not in IN_VI:
                    end += 1
                    last = end
            elif token in ("và", "-", "&", "–") and end + 1 < len(tokens) and self.capital(tokens[end + 1]) and end > at + size - 1 and not (
                    starts(tokens, end + 1, self.org_head) or self.lex.match("vi", tokens, end + 1)[1] in ("LOC", "ORG")):
                end += 1
            elif token == "," and end + 2 < len(tokens) and self.capital(tokens[end + 1]) and "và" in tokens[end + 2 : end + 6] and not self.lex.match("vi", tokens, end + 1)[0] and tokens[at] in ("Bộ", "Sở", "Ủy"):
                end += 1
            elif token in ("quốc", "nhân", "nhà", "trung", "cổ", "tư", "tối", "dân", "tỉnh", "thành", "huyện", "TP", "phát", "trách", "nhiệm", "hữu", "liên", "đa", "khoa", "công", "nghệ", "hàng", "không", "quân", "y", "xã", "hội", "chủ", "nghĩa", "khu", "vực", "thương", "mại", "phần", "gia", "ương", "cao", "nước", "phố", "hạn", "khoáng", "sản", "điện", "lực", "hợp", "tác", "kinh", "tế", "thể", "thao", "chính", "phủ", "bóng", "đá", "nghiên", "cứu", "khoa", "học", "giáo", "dục", "nghề", "nghiệp", "sinh", "viên", "người", "của", "cho", "phụ", "nữ", "nông", "thanh", "niên", "cựu", "chiến", "binh", "doanh", "đại", "cách", "mạng", "hữu", "nghị", "xuyên", "á", "kỹ", "thuật") and self.leads_on(tokens, end):
                end += 1
            else:
                break
        return (last - at, "ORG") if last > at + size else (0, "")

    def person_after(self, tokens, at):
        """Người phát ngôn Bộ Ngoại giao Trung Quốc Hoa Xuân Oánh: the office ends where the person begins."""
        if self.lex.match("vi", tokens, at)[1]:
            return False
        run = self.longer_run("vi", tokens, [False] * len(tokens), at)
        return run > 2 and self.is_person("vi", tokens[at : at + 3]) or run == 2 and tokens[at].isascii() and tokens[at + 1].isascii() and min(len(tokens[at]), len(tokens[at + 1])) > 3

    def leads_on(self, tokens, at):
        """Small words inside a name: only if a capital follows within four words and no clause begins between."""
        for i in range(at, min(at + 4, len(tokens))):
            if self.capital(tokens[i]):
                return True
            if not tokens[i].isalpha():
                return False
        return False

    def bound(self, a, b):
        return (a.lower(), b.lower()) in self.bigrams


def statistics(sentences):
    """Words that are mostly written small, and pairs of Vietnamese syllables that go together."""
    small, capital, pairs, single = Counter(), Counter(), Counter(), Counter()
    for s in sentences:
        tokens = words(s.text)[0]
        for i, token in enumerate(tokens):
            if i and token[0].isalpha():
                (capital if token[0].isupper() else small)[token.lower()] += 1
        if s.lang == "vi":
            low = [t.lower() for t in tokens]
            single.update(low)
            pairs.update(zip(low, low[1:]))
    common = {w for w, n in small.items() if n >= 3 and n > capital[w]}
    total = sum(single.values())
    bound = {p for p, n in pairs.items() if n >= 20 and n * total / (single[p[0]] * single[p[1]]) > 25 and all(w.isalpha() for w in p)}
    return common, bound
