"""The vocabulary: cased word pieces of English and Vietnamese together, so that the pieces themselves show case and marks."""
import unicodedata

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
PAD, UNK, CLS, SEP, MASK = range(5)
SHAPES = 12


def latin_letters():
    blocks = [range(0x21, 0x7F), range(0xA1, 0x250), range(0x1EA0, 0x1EFA), range(0x2010, 0x2027)]
    return [chr(c) for block in blocks for c in block]


def train_vocabulary(texts, size):
    """Word pieces as they are learnt, and every letter both at the start of a word and inside it."""
    tokenizer = assembled(models.WordPiece(unk_token="[UNK]"))
    letters = latin_letters()
    trainer = trainers.WordPieceTrainer(
        vocab_size=size - 2 * len(letters), special_tokens=SPECIAL, limit_alphabet=150, min_frequency=3, show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    learnt = sorted(tokenizer.get_vocab().items(), key=lambda entry: entry[1])
    pieces = [piece for piece, _ in learnt if alphabetic(piece)]
    for letter in letters:
        pieces += [letter, "##" + letter]
    vocabulary = {piece: i for i, piece in enumerate(dict.fromkeys(pieces))}
    return assembled(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=60))


def alphabetic(piece):
    return len(piece.removeprefix("##")) > 1 or not piece[-1].isalpha() or piece[-1] in latin_letters()


def assembled(model):
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", CLS), ("[SEP]", SEP)])
    return tokenizer


def folded(text):
    flat = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in flat if not unicodedata.combining(c)).lower()


def shape(piece):
    """A number for how a piece is written: digits, marks, small, capital, all capitals, and whether a word begins with it."""
    body = piece.removeprefix("##")
    if piece in SPECIAL:
        kind = 0
    elif not any(c.isalpha() for c in body):
        kind = 1 if any(c.isdigit() for c in body) else 2
    elif body.islower():
        kind = 3
    elif body.isupper() and len(body) > 1:
        kind = 5
    else:
        kind = 4
    return kind + (6 if piece.startswith("##") else 0)


def families(tokenizer):
    """For each piece the number of its form in small letters without marks, and of its shape."""
    vocabulary = sorted(tokenizer.get_vocab().items(), key=lambda entry: entry[1])
    forms = {}
    of_form = [forms.setdefault(p if p in SPECIAL else folded(p), len(forms)) for p, _ in vocabulary]
    return of_form, [shape(p) for p, _ in vocabulary], len(forms)
