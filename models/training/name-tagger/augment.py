"""Other names in the place of those that stand in a sentence, so that context and shape are learnt and not a list."""
import re
from collections import defaultdict

import corpus
from silver import folded_name
from words import words

SURNAMES = """Smith Johnson Brown Miller Davis Wilson Anderson Taylor Moore Martin Thompson Harris Clark Lewis Walker Hall Young King Wright Hill Green Baker
Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Kelly Howard Ward Cox
Richardson Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Ortiz Jenkins Perry Butler Barnes Fisher Dubois Moreau Laurent
Lefebvre Girard Rousseau Mercier Schmidt Schneider Fischer Weber Wagner Becker Hoffmann Keller Richter Novak Kowalski Petrov Ivanov Volkov Sokolov Smirnov Kuznetsov Popov
Rossi Ferrari Bianchi Romano Garcia Rodriguez Lopez Gonzalez Hernandez Silva Santos Oliveira Pereira Costa Tanaka Suzuki Yamamoto Watanabe Kobayashi Sato Nakamura Ishikawa
Kim Park Choi Jung Kang Yoon Wang Zhang Chen Liu Yang Zhao Huang Zhou Wu Xu Sun Ma Zhu Lin Khan Singh Kumar Sharma Patel Gupta Rahman Hossain Ahmed Hassan Ibrahim Mansour
Haddad Khalil Yilmaz Demir Abdullah Ismail Wijaya Susanto Santoso Suharto Reyes Cruz Bautista Aquino Mendoza Prasertsuk Srisai Wongsawat Chaiyaporn Sok Chea Keo Prak Heng Ung
Myint Htun Aung Okafor Mensah Dlamini Nkosi Johansson Lindberg Nielsen Hansen Virtanen Jansen Visser Peeters Papadopoulos Horvat Nagy Popescu""".split()
LAO_FIRST = """Kham Boun Bounthan Somsa Som Thong Vi Vieng Sou Souk Phet Phou Sy Sai Saysa Chan Keo Khamphan Bounmy Somphan Outha Pha Lat Ket Mani Ny Tou Vilay Anou Sisa Khan Bouala
Kongkeo Thip Douang Inth Santi Amphay Bouaphan Chansa Phon Sin Vong Xay Thavi Sone""".split()
LAO_END = """vone vong sack sak phone xay say souk mone thong keo my ty savanh savath lath chanh pheng phanh leuam sy noy vanh lay song phet dala kham noi la vy da one lany xana""".split()
LAO_LAST = """Sisoulith Phommachanh Vongsa Keomany Inthavong Sengdara Phanthavong Souvannasy Chanthavong Sayasone Kommasith Vorachith Siphandone Phomvihane Bouphavanh Douangchak Rattanavong
Sengsouk Luangrath Xaysana Thammavong Philavong Sihalath Manivong Khamvongsa Bounyavong Somphou Latsavong Keobounphanh Duangdy Silivong Phonsena Viravong Nanthavong Soulivong Chaleunsouk
Insisiengmay Oudomvilay Phengkhammy Sanavong Thepphavong Vilayphone Xayavong Boupha Khattiya Lorbliayao Mahaxay Nouanthasing Phetsavanh Pholsena""".split()


class Names:
    """Makes names of kinds; every choice comes from one source of chance."""

    def __init__(self, data, lists, rng):
        self.rng = rng
        self.given_vi = [line.strip() for kind in ("male", "female") for line in open(data / "names" / f"vi-given-names.{kind}.txt", encoding="utf-8") if line.strip()]
        self.surname_vi = [s for s in lists["surname.vi"] if len(s) > 1]
        self.given_en = lists["given.en"]
        self.villages = [row[2].title() for row in corpus.tsv(data / "names" / "lao-places.en-lo.tsv") if row[0] == "village" and row[2].isascii()]
        self.places_vi = [re.sub(r"^(Huyện|Quận|Thị xã|Thành phố|Xã|Phường|Thị trấn) ", "", row[2])
                          for row in corpus.tsv(data / "names" / "vn-places.en-vi.tsv") if len(row) > 2 and row[2][:1].isupper() and not re.search(r"\d|Sân bay|Cảng", row[2])]
        self.cities = [(row[2], row[3]) for row in corpus.tsv(data / "terms" / "cldr-names.en-vi-lo.tsv") if row[0] in ("city", "territory") and row[2] and row[3] and row[2][0].isupper() and row[3][0].isupper()]

    def pick(self, options):
        return options[int(self.rng.random() * len(options))]

    def person(self, lang):
        chance = self.rng.random()
        if chance < 0.42:
            return self.vietnamese(lang)
        if chance < 0.67:
            return self.lao()
        return self.foreign()

    def vietnamese(self, lang):
        common = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi")
        name = (self.pick(common) if self.rng.random() < 0.5 else self.pick(self.surname_vi)) + " " + self.pick(self.given_vi)
        if self.rng.random() < 0.35:
            parts = name.split()
            name = " ".join([parts[0], self.pick(["Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc", "Hữu", "Ngọc", "Xuân"]), parts[-1]])
        return folded_name(name) if lang == "en" and self.rng.random() < 0.6 else name

    def lao(self):
        first = self.pick(LAO_FIRST) + (self.pick(LAO_END) if self.rng.random() < 0.7 else "")
        last = self.pick(LAO_LAST) if self.rng.random() < 0.5 else self.pick(LAO_FIRST) + self.pick(LAO_END) + self.pick(["", "vong", "sy", "sack", "phone"])
        return first + " " + last

    def foreign(self):
        last = self.pick(SURNAMES)
        if self.rng.random() < 0.4:
            last = self.strange(last)
        first = self.pick(self.given_en) if self.rng.random() < 0.6 else self.strange(self.pick(self.given_en + SURNAMES))
        middle = " " + self.pick("ABCDEFGHJKLMPRSTW") + "." if self.rng.random() < 0.06 else ""
        return first + middle + " " + last

    def strange(self, name):
        """A name nobody has: a piece of one with a piece of another, or one letter exchanged."""
        other = self.pick(SURNAMES)
        if self.rng.random() < 0.5 and len(name) > 3 and len(other) > 3:
            return name[: 2 + int(self.rng.random() * 3)] + other[-2 - int(self.rng.random() * 3) :]
        at = 1 + int(self.rng.random() * (len(name) - 1))
        return name[:at] + self.pick("aeiouhlmnrst") + name[at + (self.rng.random() < 0.7) :]

    def place(self, lang):
        chance = self.rng.random()
        if chance < 0.35:
            name = self.pick(self.places_vi)
            return folded_name(name) if lang == "en" and self.rng.random() < 0.6 else name
        if chance < 0.6:
            return self.pick(self.villages)
        if chance < 0.9:
            return self.pick(self.cities)[lang == "vi"]
        return self.strange(self.pick(SURNAMES)) + self.pick(["", "ville", "stan", "burg", "ton", "ia", "land", "o"])

    def acronym(self):
        return "".join(self.pick("ABCDEFGHIKLMNOPRSTUV") for _ in range(3 + int(self.rng.random() * 3)))


def exchanged(tokens, glue, spans, lang, names, rate):
    """The words of a sentence with some names exchanged, whether each is joined to the one before, and the new spans."""
    out, joined, marked, at = [], [], [], 0
    same = defaultdict(str)
    for start, end, kind in spans:
        out += tokens[at:start]
        joined += glue[at:start]
        at = end
        old = " ".join(tokens[start:end])
        new = same[old] or made(tokens[start:end], kind, lang, names, rate)
        begin = len(out)
        if new and new != old:
            same[old] = new
            fresh, places = words(new)
            out += fresh
            joined += [glue[start]] + [places[i][0] == places[i - 1][1] for i in range(1, len(fresh))]
        else:
            out += tokens[start:end]
            joined += glue[start:end]
        marked.append((begin, len(out), kind))
    return out + tokens[at:], joined + glue[at:], marked


def made(old, kind, lang, names, rate):
    if names.rng.random() >= rate:
        return ""
    if kind == "PER":
        name = names.person(lang)
        if len(old) == 1:
            parts = name.split()
            return parts[-1] if old[0][0].isupper() else ""
        return name
    if kind == "LOC" and len(old) <= 3 and old[-1][0].isupper() and old[0] not in ("East", "South", "Biển", "TP") and (len(old[0]) > 2 or lang == "vi"):
        return names.place(lang)
    if kind == "ORG" and len(old) == 1 and old[0].isupper() and len(old[0]) > 2:
        return names.acronym()
    return ""


def text_of(tokens, joined):
    return "".join(t if i == 0 or j else " " + t for i, (t, j) in enumerate(zip(tokens, joined)))
