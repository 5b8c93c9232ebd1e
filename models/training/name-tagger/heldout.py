"""Writes the held-out fifth of the English sets, as songngu eval tagging reads it.

Usage: python heldout.py DATA OUT
Writes OUT/heldout.{re3d,wikigold,wnut17}.conll, where labels of other kinds than ours become O, and OUT/ner.keys, the keys of
the other four fifths, for models/name-tagger/keys.
"""
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
from keys import keys
from label import KIND, conll, entities, held_out_conll

NAMES = {"PER": "person", "LOC": "place", "ORG": "org"}


def main():
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    learnt = set()
    for name in ("re3d", "wikigold", "wnut17"):
        with open(out / f"heldout.{name}.conll", "w", encoding="utf-8") as lines:
            for i, (tokens, labels) in enumerate(conll(data / "ner" / f"en.{name}.conll")):
                if not held_out_conll(name, i):
                    learnt.update(keys(" ".join(tokens)))
                elif len(tokens) > 2:
                    marked = ["O"] * len(tokens)
                    for start, end, kind in entities(labels):
                        if kind in KIND:
                            marked[start:end] = [("I-" if at else "B-") + NAMES[KIND[kind]] for at in range(end - start)]
                    lines.writelines(f"{token}\t{label}\n" for token, label in zip(tokens, marked))
                    lines.write("\n")
    (out / "ner.keys").write_bytes(b"".join(sorted(learnt)))


if __name__ == "__main__":
    main()
