"""The characters that the restorer knows, its classes, and how a text is cut into words of slots."""

import unicodedata

import numpy as np

TONES = "\u0300\u0301\u0309\u0303\u0323"
SEPARATORS = " \n\t\r\u00a0.,;:!?\"'()[]{}/\\-–—‑“”‘’…%&*+=<>@#$^_|~`·•«»°€£©®′″"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MARKED = "".join(
    unicodedata.normalize("NFC", letter + tone)
    for letter in "aăâeêioôơuưyđ"
    for tone in ("", *TONES)
    if (letter + tone) not in "aeiouy" and (letter != "đ" or not tone)
)
ALPHABET = SEPARATORS + "0123456789" + LETTERS + LETTERS.upper() + MARKED + MARKED.upper()
CLASSES = ["", *MARKED]

SIZE = len(ALPHABET) + 1
# A word is at most one separator and this many letters; what is longer is not Vietnamese, and its end is not read.
LETTER_SLOTS = 11
SLOTS = LETTER_SLOTS + 1
# Not a character: the empty slot.
EMPTY = SIZE
WORD_START = len(SEPARATORS) + 1

NUMBER = {c: i + 1 for i, c in enumerate(ALPHABET)}


def base(letter):
    """The letter without its marks; another character as it is."""
    if letter in "đĐ":
        return "d" if letter == "đ" else "D"
    return unicodedata.normalize("NFD", letter)[0]


def marks(letter):
    return {"stroke"} if letter in "đĐ" else set(unicodedata.normalize("NFD", letter)[1:])


def strip(text):
    return "".join(base(c) for c in unicodedata.normalize("NFC", text))


def number(c):
    """As CharacterNumbers does in Java."""
    for form in (c, c.lower()[:1], base(c.lower()[:1])):
        if form in NUMBER:
            return NUMBER[form]
    return 0


LOOKUP = np.array([number(chr(i)) if not 0xD800 <= i < 0xE000 else 0 for i in range(0x10000)], np.uint8)


def numbers(text):
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
    return LOOKUP[np.minimum(codes, 0xFFFF)]


def table(change):
    """The number of what a function makes of each character."""
    made = np.arange(SIZE + 1, dtype=np.uint8)
    for c, n in NUMBER.items():
        made[n] = NUMBER.get(change(c), n)
    return made


def toneless(c):
    kept = "".join(m for m in unicodedata.normalize("NFD", c) if m not in TONES)
    return unicodedata.normalize("NFC", kept)


def only_tone(c):
    tone = "".join(m for m in unicodedata.normalize("NFD", c) if m in TONES)
    return unicodedata.normalize("NFC", base(c) + tone)


STRIPPED = table(base)
TONELESS = table(toneless)
ONLY_TONE = table(only_tone)
ONLY_STROKE = table(lambda c: c if c in "đĐ" else base(c))
UPPER = table(str.upper)
LOWER = table(str.lower)

# Which classes a character may become, as MarkedLetters has it in Java.
ALLOWED = np.zeros((SIZE + 1, len(CLASSES)), bool)
ALLOWED[:, 0] = True
for _c, _n in NUMBER.items():
    for _k, _made in enumerate(CLASSES[1:], 1):
        ALLOWED[_n, _k] = base(_made) == base(_c.lower()) and marks(_c) <= marks(_made)
FREE = ALLOWED.sum(1) > 1

# The class of each character that is written with marks: what a stripped letter is to become.
CLASS_OF = np.zeros(SIZE + 1, np.uint8)
for _k, _made in enumerate(CLASSES[1:], 1):
    CLASS_OF[NUMBER[_made]] = CLASS_OF[NUMBER[_made.upper()]] = _k

# Parts of a character, for embeddings that share what they have learned: letter, vowel mark, tone, case.
PARTS = np.zeros((SIZE + 1, 4), np.int64)
PARTS[:, 0] = np.arange(SIZE + 1)
for _c, _n in NUMBER.items():
    if _c.isalpha():
        _m = marks(_c)
        PARTS[_n, 0] = NUMBER[base(_c.lower())]
        PARTS[_n, 1] = next((i for i, m in enumerate(("\u0306", "\u0302", "\u031b", "stroke"), 1) if m in _m), 0)
        PARTS[_n, 2] = next((i for i, m in enumerate(TONES, 1) if m in _m), 0)
        PARTS[_n, 3] = _c.isupper()

# A word's own number and that of a pair of words: sums of odd multiples, no matter the case and the marks.
_random = np.random.default_rng(20260101)
HASHED = np.zeros(SIZE + 1, np.int64)
for _c, _n in NUMBER.items():
    if _n >= WORD_START:
        HASHED[_n] = 40 if _c.isdigit() else 1 + LETTERS.index(base(_c.lower()))
HASHED[0] = 41
MULTIPLES = _random.integers(1, 1 << 20, SLOTS) * 2 + 1
MULTIPLES[0] = 0
WORDS, PAIRS, PAIR_STEP = 8192, 16384, 2654435


def words(texts):
    """All texts as rows of slots, and where each text begins among the rows."""
    ids = numbers("\0".join(texts) + "\0")
    edge = np.frombuffer(("\0".join(texts) + "\0").encode("utf-32-le"), np.uint32) == 0
    edge = np.concatenate([[True], edge[:-1]])
    # The mark between two texts opens the first, otherwise empty, word of the second.
    ids = np.concatenate([[0], ids[:-1]]).astype(np.uint8)
    separates = (ids > 0) & (ids < WORD_START)
    # A space after another separator takes no slot: ", then" is the word ",then".
    joins = (ids == NUMBER[" "]) & np.concatenate([[False], separates[:-1]]) & ~edge
    opens = edge | separates & ~joins
    row = np.cumsum(opens) - 1
    place = np.cumsum(~joins)
    slot = place - place[np.flatnonzero(opens)][row]
    ids[edge] = EMPTY
    slots = np.full((row[-1] + 1, SLOTS), EMPTY, np.uint8)
    kept = (slot < SLOTS) & ~joins
    slots[row[kept], slot[kept]] = ids[kept]
    return slots, row[edge]
