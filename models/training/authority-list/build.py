"""Writes glossaries/names.vi-en-lo.csv: python build.py DATA DIPLOMACY.csv OUT.csv

What lists of places know is taken from DATA (names/lao-places.en-lo.tsv, names/vn-provinces.json, terms/cldr-names.en-vi-lo.tsv);
what no list knows stands in the CSV files beside this one. A form of a language has a grade (A seen in print, B standard,
C unsure), and the worst grade of a row is its status.
"""

import csv
import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
HEADER = (
    "id,en,vi,lo,type,forbidden_en,forbidden_vi,forbidden_lo,variants_en,variants_vi,variants_lo,"
    "case,status,note,source,offices"
).split(",")
STATUS = {"A": "approved", "B": "standard", "C": "review"}
MERGED = "2025-07-01"
LAO = "list of Lao places, MIT"
CLDR = "CLDR, Unicode"
# Rows of the diplomacy glossary: capital, province, Houaphanh, Khammouane, Nongbok; Hanoi, Ho Chi Minh City, Lao Cai.
OWNED_LAO = {"01", "07", "10", "12", "1203"}
OWNED_VN = {"Hà Nội", "Hồ Chí Minh", "Lào Cai"}
OWNED_CLDR = {"VN", "LA", "KH", "UN", "EU"}
# Not wanted in news, not places, or a common word of one of the languages.
UNWANTED = set(
    "001 009 011 013 014 015 017 018 019 021 039 053 054 057 061 145 154 202 AC AI AQ AS AW AX BL BM BQ BV CC CK CP CQ CW CX DG"
    " EA EH EZ FK FO GF GG GI GL GP GS HM IC IM IO JE KY MF MP MQ MS NC NF NU PF PM PN QO RE SH SJ SX TA TC TF TK UM"
    " VG VI WF XA XB YT ZZ".split()
)
LANGUAGES = {  # those that the press of the region names, with the Lao word for them
    "en": "ອັງກິດ", "fr": "ຝຣັ່ງ", "zh": "ຈີນ", "ja": "ຍີ່ປຸ່ນ", "ko": "ເກົາຫຼີ", "ru": "ລັດເຊຍ", "de": "ເຢຍລະມັນ",
    "es": "ສະເປນ", "th": "ໄທ", "km": "ຂະເໝນ", "my": "ມຽນມາ", "hi": "ຮິນດິ", "ar": "ອາຣັບ", "id": "ອິນໂດເນເຊຍ",
    "it": "ອິຕາລີ", "pi": "ບາລີ", "sa": "ສັນສະກຣິດ", "vi": "ຫວຽດນາມ", "lo": "ລາວ",
}  # fmt: skip
# Of a district that is called so, `huyện Mai` may be the beginning of a Vietnamese one (`huyện Mai Châu`).
SYLLABLE = re.compile("(?:b|ch?|d|gh?|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,2}(?:ch?|m|ng?|nh|p|t)?")
# The list writes ບໍແກ້ວ without its tone mark.
LAO_FORMS = {"05": "ບໍ່ແກ້ວ"}
LAO_VARIANTS = {"05": ["ບໍແກ້ວ"], "1204": ["ຫີນບູນ"]}
WORDS_OF_PLACE = {"district": ("district", "huyện", "ເມືອງ"), "city": ("city", "thành phố", "ນະຄອນ")}


def nfc(text):
    return re.sub("ໍ([່-໋]?)າ", r"\1ຳ", unicodedata.normalize("NFC", text.replace("\u200b", ""))).strip()


def hand(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return [{key: nfc(value or "") for key, value in row.items()} for row in csv.DictReader(file)]


def split(cell):
    return [form for form in cell.split("|") if form]


def key(form):
    """Two forms with one key are matched by the same text (see glossaries/README.md)."""
    for kind, plain in (("\u2019", "'"), ("\u2013", "-"), (" - ", "-"), ("oá", "óa"), ("oà", "òa"), ("Uỷ", "Ủy")):
        form = form.replace(kind, plain)
    for pair, one in (("ຫນ", "ໜ"), ("ຫມ", "ໝ"), ("ຫລ", "ຫຼ")):
        form = form.replace(pair, one)
    return form[:1].upper() + form[1:]


def variants(canonical, forms):
    """Without the canonical form, none twice."""
    seen, kept = {key(canonical)}, []
    for form in forms:
        if form and key(form) not in seen:
            seen.add(key(form))
            kept.append(form)
    return "|".join(kept)


def row(id, type, en, vi, lo, grades, more=None, note="", seen="", offices="", case="sensitive"):
    """GRADES: of each language that has a form worth grading, such as {"vi": "B"}; MORE: variants by language."""
    more = more or {}
    forms = {"en": en, "vi": vi, "lo": lo}
    grades = {lang: grade for lang, grade in grades.items() if forms[lang]}
    cells = {
        "id": id, "en": en, "vi": vi, "lo": lo, "type": type, "case": case, "note": note, "offices": offices,
        "status": STATUS[max(grades.values(), default="C")],
        "source": " ".join(f"{lang}:{grade}" for lang, grade in grades.items()) + (f" ({seen})" if seen else ""),
    }  # fmt: skip
    for lang, form in forms.items():
        cells["variants_" + lang] = variants(form, more.get(lang, []))
    return [cells.get(column, "") for column in HEADER]


def of_hand(line, id, type, **more):
    forms = {lang: split(line.get("variants_" + lang, "")) for lang in ("en", "vi", "lo")}
    return row(id, type, line["en"], line["vi"], line["lo"], {"vi": "B", "lo": line["lo_grade"]}, forms, **more)


def plain(vietnamese):
    stripped = unicodedata.normalize("NFD", vietnamese.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in stripped if not unicodedata.combining(c))


def slug(name):
    return "-".join(plain(name).lower().replace("-", " ").split())


def lao_places(data):
    listed = {}
    for line in (data / "names/lao-places.en-lo.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        level, code, _, lao, parent = (line.split("\t") + [""])[:5]
        if level in ("province", "district") and code not in OWNED_LAO:
            listed[code] = (level, nfc(lao), parent)
    known = {line["code"]: line for line in hand("lao-places.csv")}
    names = {"01": "Vientiane Capital", "07": "Houaphanh", "10": "Vientiane province", "12": "Khammouane"}
    names.update({code: known[code]["en"] for code, place in listed.items() if place[0] == "province"})
    short = tuple(lao for code, (_, lao, _) in listed.items() if known[code]["word"] == "district")
    seen = {}
    for code, (level, lao, parent) in listed.items():
        where = "province" if level == "province" else f"in {names[parent]}"
        more = LAO_VARIANTS.get(code, []) + ([] if known[code]["word"] or where == "province" or not lao.startswith(short) else ["ເມືອງ" + lao])
        yield lao_place(code, known[code], (LAO_FORMS.get(code, lao), more), where, seen)


def lao_place(code, line, written, where, seen):
    lao, lao_more = written
    english, vietnamese, more = line["en"], line["vi"] or line["en"], split(line["variants_en"])
    vietnamese_more = split(line["variants_vi"])
    note = where if where == "province" else f"district {where}"
    if line["word"]:
        word, huyen, muang = WORDS_OF_PLACE[line["word"]]
        more = [f"{name} {form}" for name in [english, *more] for form in (word, word.capitalize())][1:]
        in_province = f" ({where[3:]})" if SYLLABLE.fullmatch(english.lower()) else ""
        english, vietnamese = f"{english} {word}", f"{huyen} {vietnamese}{in_province}"
        lao = lao if lao.startswith(muang) else muang + lao
        note += "; only with the word for its kind: the name alone is a word, a person's name or another place"
        lao = "" if lao == "ເມືອງໃໝ່" else lao
        if seen.setdefault(english, code) != code:
            note += f"; AMBIGUOUS: L-LA{seen[english]} has the name too"
    forms = {"en": more, "vi": vietnamese_more, "lo": lao_more}
    grades = {"vi": line["vi_grade"] or "B", "lo": "A"}
    return row(f"L-LA{code}", "place", english, vietnamese, lao, grades, forms, note, LAO)


def vietnamese_provinces(data):
    listed = json.loads((data / "names/vn-provinces.json").read_text(encoding="utf-8"))
    today = {nfc(place["Name"]).replace("Hoá", "Hóa").replace("Hoà", "Hòa") for place in listed}
    lines = hand("vn-provinces.csv")
    missing = today - OWNED_VN - {line["vi"] for line in lines if not line["merged_into"]}
    assert not missing, missing
    for line in lines:
        merged = [other["vi"] for other in lines if other["merged_into"] == line["vi"]]
        if line["merged_into"]:
            assert line["vi"] not in today
            note = f"province; merged into {line['merged_into']} on {MERGED}"
        elif merged:
            note = f"since {MERGED} with what was {' and '.join(merged)}"
        else:
            note = "Thừa Thiên - Huế until 2025-01-01" if line["vi"] == "Huế" else "not merged in 2025"
        forms = {
            "en": [line["vi"], *split(line["variants_en"])],
            "vi": split(line["variants_vi"]),
            "lo": split(line["variants_lo"]),
        }
        grades = {"vi": "A", "lo": line["lo_grade"]}
        id = "L-VN-" + slug(line["vi"])
        yield row(id, "place", line["en"], line["vi"], line["lo"], grades, forms, note, "list of provinces, MIT")


def cldr(data):
    table = {}
    for line in (data / "terms/cldr-names.en-vi-lo.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        kind, code, en, vi, lo = (line.split("\t") + ["", ""])[:5]
        table.setdefault(kind, {})[code] = (nfc(en).replace("’", "'"), nfc(vi), nfc(lo))
    return table


def countries(table):
    """CLDR transcribes into Lao what the press often writes otherwise: unsure until it is seen."""
    known = {line["code"]: line for line in hand("countries.csv")}
    for code, (en, vi, lo) in table.items():
        if code in known:
            yield of_hand(known[code], f"L-{code}", "place", seen=CLDR)
        elif code not in UNWANTED | OWNED_CLDR and "-alt-" not in code:
            yield row(f"L-{code}", "place", en, vi, lo, {"vi": "B", "lo": "C"}, seen=CLDR)


def cities(table):
    for line in hand("cities.csv"):
        lo = table.get(line["code"], ("", "", ""))[2]
        line["variants_lo"] = "|".join([*split(line["variants_lo"]), lo if len(lo) > 4 else ""])
        yield of_hand(line, "L-C-" + slug(line["en"]), "place", seen=CLDR if lo else "")


def demonyms():
    lao = {line["code"]: (line["lo"], split(line["variants_lo"]), line["lo_grade"]) for line in hand("countries.csv")}
    lao["L006"] = ("ກຳປູເຈຍ", [], "A")
    for line in hand("demonyms.csv"):
        lo, more, grade = lao[line["code"]]
        forms = {"en": split(line["variants_en"]), "vi": split(line["variants_vi"]), "lo": more}
        yield row(f"N-{line['code']}", "demonym", line["en"], line["vi"], lo, {"vi": "B", "lo": grade}, forms)


def languages(table):
    for code, lao in LANGUAGES.items():
        en, vi, _ = table[code]
        en += " language" if code in ("vi", "lo", "km") else ""
        vi = {"ko": "tiếng Hàn", "my": "tiếng Myanmar", "zh": "tiếng Trung"}.get(code, "t" + vi[1:])
        more = {"zh": ["tiếng Trung Quốc", "tiếng Hoa"], "ko": ["tiếng Hàn Quốc"], "ja": ["tiếng Nhật Bản"]}.get(code, [])
        forms = {"vi": more + ([vi + " Lan"] if code == "th" else [])}
        note = "AMBIGUOUS: in en the adjective too"
        yield row(f"D-{code}", "term", en, vi, "ພາສາ" + lao, {"vi": "B", "lo": "B"}, forms, note, CLDR)


def currencies(table):
    for line in hand("money.csv"):
        assert line["code"] in table
        yield of_hand(line, f"D-{line['code']}", "term", note=f"ISO 4217 {line['code']}", case="insensitive")


def persons():
    for line in hand("people.csv"):
        line["variants_en"] = "|".join([line["vi"] if line["id"] < "P2" else "", line["variants_en"]])
        yield of_hand(line, line["id"], "person", note=line["note"], offices=line["offices"])


def all_rows(data):
    table = cldr(data)
    yield from persons()
    yield from lao_places(data)
    yield from vietnamese_provinces(data)
    yield from countries(table["territory"])
    yield from cities(table["city"])
    yield from (of_hand(line, line["id"], "org", note=line["note"]) for line in hand("orgs.csv"))
    yield from (of_hand(line, line["id"], "title", note=line["note"]) for line in hand("titles.csv"))
    yield from demonyms()
    yield from languages(table["language"])
    yield from currencies(table["currency"])


def main(data, diplomacy, out):
    with open(diplomacy, encoding="utf-8", newline="") as file:
        owned = {(line["type"], line["en"]) for line in csv.DictReader(file)}
    rows = list(all_rows(Path(data)))
    ids = [cells[0] for cells in rows]
    assert len(ids) == len(set(ids)), [id for id in ids if ids.count(id) > 1]
    twice = [cells[0] for cells in rows if (cells[4], cells[1]) in owned]
    assert not twice, twice
    with open(out, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rows)
    print(len(rows), "rows")


if __name__ == "__main__":
    main(*sys.argv[1:])
