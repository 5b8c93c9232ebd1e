"""Makes src/test/resources/org/songngu/evaluate/summary/rouge-cases.json: scores by rouge_score and stems by NLTK to compare ours with.

    pip install rouge-score==0.1.2 nltk==3.10.4 regex
    python src/test/python/rouge_cases.py > src/test/resources/org/songngu/evaluate/summary/rouge-cases.json

The texts were written for this test. Vietnamese and Lao are counted by tokenizers of our own, which rouge_score is given.
"""

import json
import sys
import unicodedata

import regex
from nltk.stem.porter import PorterStemmer
from rouge_score.rouge_scorer import RougeScorer

PAIRS = {
    "en": [
        ("The two prime ministers met in Vientiane on Tuesday and signed three agreements.",
         "Both prime ministers signed agreements on Tuesday in Vientiane, officials said."),
        ("Rice prices fell again last week, and farmers are worried about rising costs of fertiliser.",
         "Farmers worried as rice price falls; costs rise."),
        ("He said: \"We will keep our promises\" - and left the hall. The hall was empty by 5.30 p.m.",
         "The hall, the hall, the hall! It was the hall that he left."),
        ("Trade rose by 12.5% to $1,234.5 million, the Ministry of Industry's report says.", ""),
        ("The naïve café-owner paid 100 €; the INSTITUTIONALISATION of policies was generously postponed.",
         "Policy institutionalisations were postponed generously by naive cafe owners."),
    ],
    "vi": [
        ("Thủ tướng hai nước đã gặp nhau tại Viêng Chăn hôm thứ Ba và ký ba thoả thuận hợp tác.",
         "Hai Thủ tướng ký thoả thuận tại Viêng Chăn hôm thứ Ba."),
        (unicodedata.normalize("NFD", "Giá lúa gạo lại giảm trong tuần qua, nông dân lo lắng vì giá phân bón tăng."),
         "Nông dân lo lắng: giá lúa gạo giảm, giá phân bón tăng 12,5%."),
        ("Kim ngạch thương mại đạt 1.234,5 triệu USD, tăng 12,5% so với năm 2023.",
         "Thương mại hai chiều năm 2024 đạt 1.234,5 triệu USD."),
    ],
    "lo": [
        ("ນາຍົກລັດຖະມົນຕີ ສອງປະເທດ ໄດ້ພົບປະກັນ ທີ່ ນະຄອນຫຼວງວຽງຈັນ ໃນວັນອັງຄານ.",
         "ສອງນາຍົກລັດຖະມົນຕີ ພົບປະກັນທີ່ວຽງຈັນ ວັນອັງຄານ."),
        ("ລາຄາເຂົ້າຫຼຸດລົງອີກໃນອາທິດທີ່ຜ່ານມາ, ຊາວນາມີຄວາມກັງວົນ 12,5%.", "ຊາວນາກັງວົນ ຍ້ອນລາຄາເຂົ້າຫຼຸດລົງ ໃນປີ ໒໐໒໔ ນ້ຳ."),
    ],
}

WORDS = """
abandoned abilities ability accordingly agreed agreement agreements allowance analogousli announced apologies apologize argued asked bled
boys bring bringing business busied buzzing by caresses carried cats ceased cement changes cities communism conditional conformabli
construction controlled controlling cooperation countries crying days decided decisiveness defensible dependent dies died differently
digitizer doing dying easily economic economies electrical electricity enjoy enjoyed enjoyment equally exceed exceedingly failing
fairly falling families feed filing fizzed flies flying formalize formally formative fully generally generalizations generously geology
goodness governmental gyroscopic happily happy hesitancy hissing historical hopeful hopefulness hoping hopping howe humanity ideology
industrialisation industrialization inference innings inning international irritant keys law lies lied logically loving lying maximum ministers
ministries motoring multidimensional national nationality naturally news oaten officials operational operator organisation
organizations outings oysters paid pies plastered played policies ponies possibly predication presidents prices probabilities
probably proceed proceedings psychology rate rational readability really reforms relational replacement reported revival roll rolled
rolling says sensibility sensitivity signed sing singing sized skies sky spied spies spoils spy succeed syzygy tanned
tanning theologically tied ties toy toys traditional treaties trees tried troubled troubles tying typically usefully using valency
vietnamization visibly visited visiting visits whys wishes yearly yields years yesterday youthful zoologist 2024s 3rds yyyy sayyid
""".split()


class Tokens:
    def __init__(self, pattern, keep=None):
        self.pattern, self.keep = regex.compile(pattern), keep and regex.compile(keep)

    def tokenize(self, text):
        found = self.pattern.findall(unicodedata.normalize("NFC", text).lower())
        return [t for t in found if not self.keep or self.keep.search(t)]


SCORERS = {
    "ASCII": (["en"], {}),
    "STEMS": (["en"], {"use_stemmer": True}),
    "SYLLABLES": (["en", "vi"], {"tokenizer": Tokens(r"[\p{L}\p{M}\p{N}]+")}),
    "GRAPHEMES": (["vi", "lo"], {"tokenizer": Tokens(r"\X", r"[\p{L}\p{N}]")}),
}
TYPES = ["rouge1", "rouge2", "rougeL"]

cases = []
for tokens, (languages, options) in SCORERS.items():
    scorer = RougeScorer(TYPES, **options)
    for reference, summary in (pair for lang in languages for pair in PAIRS[lang]):
        for text in (summary, reference):
            scores = scorer.score(reference, text)
            cases.append({"tokens": tokens, "reference": reference, "summary": text, "scores": [list(scores[t]) for t in TYPES]})
stemmer = PorterStemmer()
stems = {word: stemmer.stem(word) for word in WORDS}
json.dump({"cases": cases, "stems": stems}, sys.stdout, ensure_ascii=False, indent=0)
print()
