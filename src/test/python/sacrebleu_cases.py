"""Makes src/test/resources/org/songngu/evaluate/translation/sacrebleu-cases.json: scores by sacreBLEU to compare ours with.

    pip install sacrebleu==2.6.0
    python src/test/python/sacrebleu_cases.py > src/test/resources/org/songngu/evaluate/translation/sacrebleu-cases.json

The sentences were written for this test. Each corpus is scored whole with every setting of SETTINGS, and each of its
segments by itself with the settings of SENTENCE.
"""

import json
import sys

import sacrebleu
from sacrebleu.metrics import BLEU, CHRF, TER

EN = [
    "The two prime ministers met in Vientiane on Tuesday.",
    "Trade between the two countries rose by 12.5% to $1,234.5 million.",
    "He said: \"We will keep our promise\" - and left the hall.",
    "The bridge across the Mekong opens in 2027, officials said.",
    "Rice prices fell again last week.",
]
EN_NEAR = [
    "Both prime ministers met on Tuesday in Vientiane.",
    "Trade of the two countries grew by 12.5 % to $1,234.5 million.",
    "He said \"we shall keep our promise\" and left the hall.",
    "Officials said the bridge over the Mekong opens in 2027.",
    "Last week rice prices fell again.",
]
VI = [
    "Hai thủ tướng gặp nhau tại Viêng Chăn hôm thứ Ba.",
    "Kim ngạch thương mại hai nước tăng 12,5%, đạt 1.234,5 triệu USD.",
    "Ông nói: “Chúng tôi sẽ giữ lời hứa” rồi rời hội trường.",
    "Cây cầu bắc qua sông Mê Công sẽ thông xe năm 2027.",
    "Giá gạo lại giảm trong tuần trước…",
]
VI_NEAR = [
    "Hai vị thủ tướng đã gặp nhau ở Viêng Chăn vào thứ Ba.",
    "Thương mại giữa hai nước tăng 12,5 %, lên 1.234,5 triệu đô la.",
    "Ông ấy nói: \"Chúng tôi sẽ giữ lời\" rồi rời khỏi hội trường.",
    "Cầu qua sông Mê Kông thông xe vào năm 2027.",
    "Tuần trước, giá gạo lại giảm.",
]
LO = [
    "ນາຍົກລັດຖະມົນຕີສອງປະເທດພົບກັນທີ່ນະຄອນຫຼວງວຽງຈັນໃນວັນອັງຄານ.",
    "ມູນຄ່າການຄ້າເພີ່ມຂຶ້ນ 12,5% ເປັນ 1.234,5 ລ້ານໂດລາ.",
    "ທ່ານກ່າວວ່າ: “ພວກເຮົາຈະຮັກສາຄຳໝັ້ນສັນຍາ” ແລ້ວອອກຈາກຫ້ອງປະຊຸມ.",
    "ຂົວຂ້າມແມ່ນ້ຳຂອງຈະເປີດໃຊ້ໃນປີ ໒໐໒໗.",
    "ລາຄາເຂົ້າຫຼຸດລົງອີກໃນອາທິດຜ່ານມາ ຯລຯ",
]
LO_NEAR = [
    "ສອງນາຍົກລັດຖະມົນຕີໄດ້ພົບກັນໃນວັນອັງຄານທີ່ວຽງຈັນ.",
    "ການຄ້າຂອງສອງປະເທດເພີ່ມຂຶ້ນ 12,5 % ເຖິງ 1.234,5 ລ້ານໂດລາ.",
    "ທ່ານໄດ້ກ່າວວ່າ \"ພວກເຮົາຈະຮັກສາຄໍາສັນຍາ\" ແລະອອກຈາກຫ້ອງປະຊຸມ.",
    "ຂົວຂ້າມແມ່ນໍ້າຂອງ ຈະເປີດໃນປີ 2027.",
    "ອາທິດຜ່ານມາ ລາຄາເຂົ້າໄດ້ຫຼຸດລົງອີກ",
]
ZH = [
    "两国总理星期二在万象会面。",
    "双边贸易额增长12.5%,达到1,234.5百万美元。",
    "他说:“我们会遵守诺言”,然后离开了会场。",
    "湄公河大桥将于2027年通车(官员称)。",
    "上周米价再次下跌——𠀋𪛖。",
]
ZH_NEAR = [
    "两国的总理于周二在万象会晤。",
    "两国贸易增长了12.5%,达1,234.5百万美元。",
    "他说“我们将遵守诺言”,随后离开会场。",
    "官员说,湄公河大桥2027年通车。",
    "米价上周又下跌了—𠀋。",
]


def one(hypotheses, references):
    return [(h, [r]) for h, r in zip(hypotheses, references)]


def words(*ranges):
    """Words that are all different: a number each."""
    return " ".join(f"n{i}" for first, last in ranges for i in range(first, last))


def corpora():
    pairs = {
        "English, near": one(EN_NEAR, EN),
        "English, the other way round": one(EN, EN_NEAR),
        "Vietnamese, near": one(VI_NEAR, VI),
        "Vietnamese, the other way round": one(VI, VI_NEAR),
        "Lao, near": one(LO_NEAR, LO),
        "Lao, the other way round": one(LO, LO_NEAR),
        "Chinese, near": one(ZH_NEAR, ZH),
        "Chinese, the other way round": one(ZH, ZH_NEAR),
        "identical English": one(EN, EN),
        "identical Vietnamese": one(VI, VI),
        "identical Lao": one(LO, LO),
        "nothing in common": one(LO, EN),
        "another language with the same numbers": one(VI, EN),
        "empty hypotheses": one([""] * 5, EN),
        "one empty hypothesis": one([EN_NEAR[0], "", *EN_NEAR[2:]], EN),
        "empty Lao hypotheses among others": one(["", LO_NEAR[1], "", LO_NEAR[3], ""], LO),
        "empty references": one(EN_NEAR[:2], ["", EN[1]]),
        "both empty": one(["", ""], ["", ""]),
        "both sides white space": one(["  ", "\u00a0\u3000"], [" ", "\t"]),
        "shuffled sentences": one(EN[::-1], EN),
        "shuffled words": one([" ".join(reversed(s.split())) for s in EN], EN),
        "words moved to the end": one([" ".join(s.split()[3:] + s.split()[:3]) for s in VI], VI),
        "halves": one([s[: len(s) // 2] for s in EN], EN),
        "doubled": one([s + " " + s for s in VI], VI),
        "a word again and again": one(["the the the the the the the"] * 2, ["the cat is on the mat", "there is a cat"]),
        "single words": one(["Laos", "Vietnam", "ລາວ"], ["Laos", "Viet Nam", "ລາວ"]),
        "two words": one(["good morning", "xin chào"], ["good morning", "xin chào"]),
        "three words, no 4-gram": one(["a b c", "d e f"], ["a b c", "d e g"]),
        "capitals": one([s.upper() for s in EN_NEAR], EN),
        "Vietnamese capitals": one([s.upper() for s in VI], VI),
        "capitals with a lower case of their own": one(["ΟΔΟΣ ΣΑΣ İSTANBUL ǅ ẞ"], ["οδος σας istanbul ǆ ß"]),
        "white space": one(
            ["  two  spaces\there ", "no\u00a0break", "ideographic\u3000space", "zero\u200bwidth", "next\x85line",
             "trailing \u2028", "a\u180eb", "u\x1cn\x1fit"],
            ["two spaces here", "no break", "ideographic space", "zerowidth", "next line", "trailing", "ab", "u n it"]),
        "punctuation": one(
            ["(hi) [there]; {you}!", "...", "e.g., this - that", "it's 'quoted'", "50%off@home #1 a_b a\\b", "-5 10-12 --",
             "`tick` ^ ~ | <tag> = + *", "?!"],
            ["( hi ) [ there ] ; { you } !", "…", "e.g. this – that", "it 's ' quoted '", "50 % off @home #1 a_b a / b",
             "- 5 10 - 12 -", "tick ^ ~ | < tag > = + *", "?"]),
        "entities": one(
            ["Tom &amp; Jerry &quot;win&quot; &lt;1&gt;", "&amp;lt; stays once", "a <skipped> line", "AT&T R&D"],
            ["Tom & Jerry \"win\" <1>", "&lt; stays once", "a  line", "AT & T R & D"]),
        "numbers": one(
            ["1.234,5", "1,234.5 kg", "3.14.", "v2.0.1,", "1 000 000", "½ ¾ ² Ⅷ ൧ 五", "10.", ".5", "5,", "12-13", "2027."],
            ["1.234,5", "1.234,5 kg", "3.14", "v2.0.1", "1,000,000", "1/2 3/4 2 VIII 1 5", "10 .", "0.5", "5", "12 - 13",
             "2027"]),
        "currency": one(
            ["$5, €6; £7 ¥8", "₫100.000 và ₭50.000", "100.000₫", "฿20 ¢5 US$3"],
            ["$ 5 , € 6 ; £ 7 ¥ 8", "100.000 ₫ và 50.000 ₭", "₫100.000", "20฿ 5¢ $3"]),
        "addresses": one(
            ["See https://example.org/a?b=c&d=e#f today", "write to desk@example.org.", "C:\\temp\\file.txt, /usr/bin"],
            ["See https://example.org/a?b=c today", "write to desk@example.com.", "C:/temp/file.txt, /usr/local/bin"]),
        "emoji": one(
            ["good 👍🏽 news 😀😀", "flag 🇱🇦🇻🇳 here", "family 👨‍👩‍👧", "new 🫠 one 🫨", "heart ❤️ ♥"],
            ["good 👍 news 😀", "flag 🇱🇦 here", "family 👨‍👩‍👧‍👦", "new 🫠 one", "heart ❤ ♥"]),
        "marks composed and apart": one(
            ["Vie\u0323\u0302t Nam", "tie\u0302\u0301ng Vie\u0302\u0323t", "cafe\u0301", "ນໍ້າ ກຳ"],
            ["Vi\u1ec7t Nam", "ti\u1ebfng Vi\u1ec7t", "caf\u00e9", "ນ້ຳ ກໍາ"]),
        "Unicode punctuation": one(
            ["«Xin chào» – ông nói…", "‘one’ “two” ‚three‘", "a—b–c‐d·e", "¿Qué? ¡Sí! § ¶ † ‡ •", "ທ່ານ ໆ ຯ ໚ ໛", "។ ๏ ၊ 、。"],
            ["\"Xin chào\" - ông nói...", "'one' 'two' 'three'", "a-b-c-d·e", "Qué? Sí! § ¶ † •", "ທ່ານໆ ຯ ໚", "។ ၊ 、"]),
        "symbols": one(
            ["a+b=c × d ÷ e ± 1°C", "№5 ™ ® © ← → ∑ √2", "x^2 ~ y | z ≤ 3", "α→β 100% ‰"],
            ["a + b = c x d / e ± 1 °C", "No. 5 ™ ® (c) <- -> ∑ √ 2", "x² ~ y ≤ 3", "α → β 100 %"]),
        "full width and old Chinese forms": one(
            ["ABC 123 ,。!?", "㐀 豈 ⺀ ⼀ ⿰ ㄅ ㆠ ㈠ ㍘", "☀ ✓ ‐ † ⠿ ⩭ ⩮ ⾀ ⾁ ⾡", "カタカナ ひらがな 한국어"],
            ["ABC 123 ,.!?", "㐀 豈 ⺀ 一 ⿰ ㄅ ㆠ ㈡ ㍘", "☀ ✓ - † ⠿ ⩭ ⾀ ⾁", "カタカナ ひらかな 한국말"]),
        "Lao and English mixed": one(
            ["ທະນາຄານ ADB ໃຫ້ກູ້ຢືມ 5,5 ລ້ານ USD (2026-2030).", "ASEAN-ຈີນ +3: ກອງປະຊຸມ", "ທ່ານ Trần ແລະ ທ່ານ Smith"],
            ["ADB ໃຫ້ກູ້ຢືມ 5,5 ລ້ານ ໂດລາ (2026–2030).", "ອາຊຽນ-ຈີນ+3 : ກອງປະຊຸມ", "ທ່ານ ເຈີ່ນ ແລະ ທ່ານ Smith"]),
        "long and short": one(
            [EN[0] + " " + EN[1] + " " + EN[2], EN[3][:9], "word " * 60],
            [EN[0], EN[1] + " " + EN[3], "word " * 40 + "end " * 20]),
        "one word for many and many for one": one(
            ["word", words((0, 160)), "end word"], [words((0, 160)), "word", words((0, 130)) + " end"]),
        "a longer run than TER moves": one([words((12, 24), (0, 12))], [words((0, 24))]),
        "a farther place than TER looks at": one(["z " + words((0, 55))], [words((0, 55)) + " z"]),
        "more shifts than TER tries": one([words((30, 60), (0, 30))], [words((0, 60))]),
        "words outside of TER's beam": one([words((100, 130), (0, 40))], [words((0, 40), (200, 230))]),
        "two references": [(h, [r, s]) for h, r, s in zip(EN_NEAR, EN, EN[1:] + EN[:1])],
        "two near references": [(h, [r, s]) for h, r, s in zip([s.lower() for s in EN], EN, EN_NEAR)],
        "three references of several lengths": [
            ("the cat sat on the mat", ["a cat sat on a mat .", "the cat sat", "there was a cat on the mat"]),
            ("rain tomorrow", ["it will rain tomorrow", "rain is expected tomorrow", "tomorrow: rain"]),
            ("", ["something", "some thing", ""]),
        ],
        "Lao with two references": [(h, [r, s]) for h, r, s in zip(LO_NEAR, LO, LO[::-1])],
    }
    return pairs


SETTINGS = (
    [("bleu", {"tokenize": t}) for t in ("13a", "intl", "char", "zh", "none")]
    + [
        ("bleu", {"smooth_method": "none"}),
        ("bleu", {"smooth_method": "floor"}),
        ("bleu", {"smooth_method": "floor", "smooth_value": 0.5}),
        ("bleu", {"smooth_method": "add-k"}),
        ("bleu", {"smooth_method": "add-k", "smooth_value": 0.25}),
        ("bleu", {"effective_order": True}),
        ("bleu", {"lowercase": True}),
        ("chrf", {}),
        ("chrf", {"word_order": 1}),
        ("chrf", {"word_order": 2}),
        ("chrf", {"word_order": 2, "lowercase": True}),
        ("chrf", {"word_order": 2, "whitespace": True}),
        ("chrf", {"char_order": 4, "beta": 1}),
        ("ter", {}),
        ("ter", {"case_sensitive": True}),
        ("ter", {"normalized": True}),
        ("ter", {"normalized": True, "no_punct": True}),
    ]
)
SENTENCE = [("bleu", {"effective_order": True}), ("chrf", {"word_order": 2}), ("ter", {})]
METRICS = {"bleu": BLEU, "chrf": CHRF, "ter": TER}


def score(metric, settings, segments):
    most = max(len(references) for _, references in segments)
    streams = [[references[i] for _, references in segments] for i in range(most)]
    return METRICS[metric](**settings).corpus_score([h for h, _ in segments], streams).score


def main():
    sacrebleu.metrics.bleu.sacrelogger.setLevel("ERROR")
    found = []
    for name, segments in corpora().items():
        found.append({
            "name": name,
            "segments": [{"hypothesis": h, "references": r} for h, r in segments],
            "scores": [round(score(m, s, segments), 8) for m, s in SETTINGS],
            "sentences": [[round(score(m, s, [one]), 8) for m, s in SENTENCE] for one in segments],
        })
    json.dump(
        {
            "sacrebleu": sacrebleu.__version__,
            "settings": [{"metric": m, **s} for m, s in SETTINGS],
            "sentence": [{"metric": m, **s} for m, s in SENTENCE],
            "corpora": found,
        },
        sys.stdout, ensure_ascii=True, indent=1)
    print()


main()
