"""Words of a text as the program sees them: runs of letters, marks and digits, and single other characters."""
import re

WORD = re.compile(r"[^\W_]+(?:[^\W_]|[\u0300-\u036f])*|[^\s]")
KINDS = ("PER", "LOC", "ORG", "TITLE")


def words(text):
    return [m.group() for m in WORD.finditer(text)], [m.span() for m in WORD.finditer(text)]


def bio(length, spans):
    labels = ["O"] * length
    for start, end, kind in spans:
        labels[start] = "B-" + kind if kind != "?" else "?"
        for i in range(start + 1, end):
            labels[i] = "I-" + kind if kind != "?" else "?"
    return labels


def spans(labels):
    """(start, end, kind) of labels; an inside label that follows nothing of its kind begins a span."""
    found, start = [], None
    for i, label in enumerate(labels + ["O"]):
        if start is not None and (label[0] != "I" or label[2:] != labels[start][2:]):
            found.append((start, i, labels[start][2:]))
            start = None
        if label[0] in "BI" and start is None and i < len(labels):
            start = i
    return found
