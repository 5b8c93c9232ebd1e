"""English words that are written small in running text: a name of one such word is doubtful.

    python build.py DATA ../../../src/main/resources/org/songngu/names/common-words.en.txt

Counts the words of openly licensed texts, each sentence without its first word. Needs no library.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

# File and column of the English text: tatoeba CC BY 2.0 FR, newtestament public domain, aosp Apache-2.0, talpco CC BY 4.0,
# indomain written for this project.
TEXTS = {"tatoeba.en-vi": 0, "newtestament.en-vi": -2, "aosp.en-vi-lo": 0, "talpco.en-vi": -2, "indomain.en-vi-lo": 2}
LEAST = 3
# A word may stand once with a capital inside a sentence for so many times that it stands small.
SMALL = 3


def main():
    parallel, out = Path(sys.argv[1]) / "parallel", Path(sys.argv[2])
    small, capital = Counter(), Counter()
    for name, column in TEXTS.items():
        with open(parallel / f"{name}.tsv", encoding="utf-8-sig", newline="") as lines:
            for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                for word in re.findall(r"[A-Za-z]+", row[column])[1:]:
                    if word.islower():
                        small[word] += 1
                    elif word.istitle():
                        capital[word.lower()] += 1
    words = sorted(w for w, n in small.items() if n >= LEAST and len(w) > 2 and n >= SMALL * capital[w])
    out.write_text("\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
