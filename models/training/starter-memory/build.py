"""Writes the starter memory: the sentences that were written for this project and name no person.

    python build.py DATA TMX GLOSSARY...

DATA is the folder of training data (parallel/); TMX the file to write; a GLOSSARY a table whose persons must not occur: a CSV
with the columns en, vi, lo, type and variants, or a TSV of name, name, type. Standard library only; the same input gives the
same file. proper-names.txt lists the capitalised words that name no person.
"""

import csv
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
DATE = "20261121T000000Z"
NOTE = (
    "Sentences written for this project in three languages: machine-written, not yet read by native speakers."
    " What they report is invented; they are language material, never facts."
)
THEMES_OF_NAMES = "J"
WORD = re.compile(r"[^\W\d_]+")
SENTENCE_START = re.compile(r"(?:.*[.!?:;–-][\"”'’)]*\s+|\W*)[\"“‘'(–-]*\s*", re.S)

# Everyday words that are also syllables of names: trusted only where a sentence begins.
SYLLABLES = set(
    "an anh ba ban bang bay cam cheo chi day do don dung duong ha hai ho hoa hong hung khao kim la lam lan le long ly mai man"
    " manet mat na nam ngo ou pi quang rang rat sang sao sap saen sen sinh son tam tan thanh thi thu tinh to trang van vi vo"
    " vu yang xi".split()
)
# Everyday words that the sentences happen to use only with a capital letter.
EVERYDAY = set(
    "accompanying analysts applicants associate attackers besides broad citadel commuters confederation congratulating consumers"
    " contracting coordinating countering depositors desiring drummers environmental ethnology expressing extraordinary"
    " firefighters founder graphic historians housewives intangible intense intergovernmental inter investigators landmark"
    " meteorologists noting overview owing ownership plenipotentiary presidential privacy pursuant rangers recognizing savers"
    " securities shelves shuttlecock smugglers stressing surveys telegrams touching vendors wider".split()
)
SURNAMES = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trương Lâm Lương Mai Trịnh Tô Vương"
    " Lưu Cao Quách Thái Kiều Tống Chu Triệu Khuất Giáp Lò Thạch Phùng Đàm Nghiêm Tăng"
).split()
ADDRESSES = "ông bà anh chị cô chú cụ em thầy ngài bác sư đồng_chí nhà_báo bác_sĩ giáo_sư tiến_sĩ đại_sứ".split()
LAO_SURNAMES = "ຫງວຽນ ຫງຽນ ຫງວນ ຟ້າມ ຟາມ ເຈິ່ນ ເຈີ່ນ ຈັນ ແທັງ ບຸ່ຍ ຫວໍ ດ້າວ ດັ້ງ ຫວູ ຫວ່າງ ຮວ່າງ ໂຮ່ ຟານ ດິງ ລຶອງ ເລືອງ".split()

# A surname and what follows, or what follows an address.
SURNAME_FIRST = re.compile(r"(?<![^\W\d_])(?P<name>(?:%s) [^\W\d_]+)" % "|".join(SURNAMES))
ADDRESSED = re.compile(r"(?<![^\W\d_])(?i:%s) (?P<name>[^\W\d_]+)" % "|".join(ADDRESSES).replace("_", " "))


def folded(text):
    """NFC on one line, with straight quotes and plain hyphens."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()
    text = re.sub("[\u200b\u200c\u200d\u2060\ufeff\u00ad]", "", text)
    return re.sub(" ?[-\u2010-\u2015\u2212] ?", "-", re.sub("[‘’‛ʼ′]", "'", re.sub("[“”„‟«»]", '"', text)))


def plain(text):
    """Folded and without diacritics; as long as the folded text."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in folded(text)).replace("đ", "d").replace("Đ", "D")


def rows(data):
    lines = (data / "parallel/indomain.en-vi-lo.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip()]


def phrases(names):
    """A pattern for any of the names as whole words, without diacritics, as written or in capitals."""
    forms = {form for name in names for form in (plain(name), plain(name).upper())}
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, longest)) + r")(?![^\W\d_])")


def listed_names():
    lines = (HERE / "proper-names.txt").read_text(encoding="utf-8").splitlines()
    return [name for line in lines if not line.startswith("#") for name in line.split("|") if name.strip()]


def persons(glossaries):
    """Every form of every person: folded, without diacritics, without spaces, in small letters."""
    found = set()
    for glossary in glossaries:
        with open(glossary, encoding="utf-8-sig", newline="") as table:
            if glossary.suffix == ".csv":
                for row in csv.DictReader(table):
                    if row["type"] == "person":
                        cells = [v for k, v in row.items() if k in ("en", "vi", "lo") or (k or "").startswith(("variants_", "forbidden_"))]
                        found.update(form for cell in cells for form in (cell or "").split("|"))
            else:
                for row in csv.reader(table, delimiter="\t"):
                    if len(row) > 2 and row[2] == "person":
                        found.update(row[:2])
    return sorted(key for key in map(squeezed, found) if len(key) > 3)


def squeezed(text):
    return re.sub(r"[\s\-']", "", plain(text)).lower()


class Gate:
    """Says why a row is left out."""

    def __init__(self, table, glossaries):
        words = Counter(word for row in table for word in WORD.findall(plain(row[2])) if word[0].islower())
        self.everyday = set(words) | EVERYDAY
        self.names = phrases(listed_names())
        self.persons = persons(glossaries)
        self.seen = set()

    def fault(self, row):
        number, _, en, vi, lo = row
        if number[0] in THEMES_OF_NAMES:
            return "theme of names"
        if not all(text.strip() for text in (en, vi, lo)):
            return "empty side"
        sides = [squeezed(text) for text in (en, vi, lo)]
        if any(person in side for side in sides for person in self.persons):
            return "listed person"
        if self.unknown_in_english(en):
            return "unknown name, en"
        if self.person_in_vietnamese(vi):
            return "person, vi"
        if self.person_in_lao(lo):
            return "person, lo"
        keys = {(lang, folded(text)) for lang, text in zip(("en", "vi", "lo"), (en, vi, lo))}
        if keys & self.seen:
            return "said before"
        self.seen |= keys
        return None

    def unknown_in_english(self, text):
        rest = self.names.sub(lambda m: " " * len(m.group()), plain(text))
        for match in WORD.finditer(rest):
            word = match.group().lower()
            if match.group()[0].isupper() and match.group() not in ("I", "A", "Q"):
                start = SENTENCE_START.fullmatch(rest[: match.start()])
                if word not in self.everyday or (word in SYLLABLES and not start):
                    return word
        return None

    def person_in_vietnamese(self, text):
        whole = folded(text)
        covered = self.names.sub(lambda m: "_" * len(m.group()), plain(text))
        found = [*SURNAME_FIRST.finditer(whole), *ADDRESSED.finditer(whole)]
        return next((m.group() for m in found if m["name"].split()[-1][0].isupper() and covered[m.start("name")] != "_"), None)

    @staticmethod
    def person_in_lao(text):
        spaced = re.search("(?<![\u0e80-\u0eff])(?:" + "|".join(LAO_SURNAMES) + ") (?=[\u0e80-\u0eff])", text)
        joined = re.search("ຫງວຽນ|ຫງຽນ|ຟ້າມ|ເຈິ່ນ", text)
        return (spaced or joined or [None])[0]


def unit(row):
    number, _, en, vi, lo = row
    lines = [f'<tu tuid="{escape(number)}">']
    for lang, text in (("vi", vi), ("en", en), ("lo", lo)):
        text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()
        lines.append(f'<tuv xml:lang="{lang}"><seg>{escape(text)}</seg></tuv>')
    return "\n".join(lines) + "\n</tu>\n"


def write(tmx, kept):
    header = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        '<header creationtool="songngu" creationtoolversion="1" segtype="sentence" o-tmf="tsv" adminlang="en" srclang="*all*"'
        f' datatype="plaintext" creationdate="{DATE}">\n<note>{escape(NOTE)}</note>\n<prop type="licence">Apache-2.0</prop>\n'
        "</header>\n<body>\n"
    )
    tmx.write_bytes((header + "".join(map(unit, kept)) + "</body>\n</tmx>\n").encode("utf-8"))


def main(data, tmx, glossaries):
    table = sorted(rows(data))
    gate = Gate(table, glossaries)
    faults = [(row, gate.fault(row)) for row in table]
    kept = [row for row, fault in faults if fault is None]
    write(tmx, kept)
    for fault, count in Counter(fault or "kept" for _, fault in faults).most_common():
        print(f"{count:5} {fault}")
    print(f"{tmx.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
