"""Makes src/test/resources/org/songngu/evaluate/overlap/piece-keys.json: keys by models/training/keys.py to compare ours with.

    python src/test/python/piece_keys.py > src/test/resources/org/songngu/evaluate/overlap/piece-keys.json

The texts were written for this test.
"""

import json
import sys
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parents[3] / "models" / "training"))
import keys

TEXTS = [
    "Tất cả mọi người sinh ra đều được tự do và bình đẳng.",
    unicodedata.normalize("NFD", "TẤT CẢ MỌI NGƯỜI sinh ra đều được tự do, và bình đẳng!"),
    "ປະຊາຊົນລາວທັງຊາດໄດ້ຮັບຄວາມສຸກ ແລະ ຄວາມຈະເລີນກ້າວໜ້າ.",
    "Trade rose by 12.5 % to US$5,470,000,000 in 2024, the ministry said.",
    "He said: “We will sign it today.” The ministers then left for the airport of Vientiane.",
    "He said : \" We will sign it today . \" the Ministers then left for the airport of Vientiane .",
    "Mr. Smith went to the capital of Laos on Monday morning… (And back on Tuesday, as everyone knows.) Fine.",
    "Too short to be told apart.",
    "x½²٣ABCDEFGHIJKLMNOPQRSTUVWXYZΣΑΣ İstanbul",
    "𝐀𝐁 mathematical letters are letters, and count once each",
    "one line that is long enough to be kept\r\nanother line that is long enough to be kept\u00a0too",
    "«Большая встреча министров прошла вчера утром!» 日本語の文はここで終わる。そして次の文がここから始まるのです。一二三四五六",
]
json.dump([{"text": t, "keys": [key.hex() for key in keys.keys(t)]} for t in TEXTS], sys.stdout, ensure_ascii=True, indent=1)
print()
