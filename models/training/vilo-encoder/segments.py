"""The vocabulary of subwords, and texts as their numbers."""

import random
import re
import unicodedata

import numpy as np
import sentencepiece

PAD, UNKNOWN = 0, 1
LONGEST = 128
LAO_SHARE = 3
# Both habits of placing the tone of oa, oe, uy are common in news; the vocabulary has to know the words in both.
OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()
NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split()
TO_NEW = {old: new for old, new in zip(OLD, NEW)}
TO_OLD = {new: old for old, new in zip(OLD, NEW)}
OPEN_SYLLABLE = re.compile(r"(?<!q)(" + "|".join(OLD + NEW) + r")\b")


def normal(text):
    """What tokenizer.json makes of a text before it splits it."""
    return unicodedata.normalize("NFKC", text).lower()


def in_one_style(text, styles):
    return OPEN_SYLLABLE.sub(lambda match: styles.get(match[0], match[0]), text)


def train_vocabulary(pairs, size, prefix):
    """A unigram vocabulary; Lao text counts more than once, since there is least of it."""
    lines = sorted({(lang, normal(text)) for pair in pairs for lang, text in zip(pair.langs, pair.texts)})
    random.Random(1).shuffle(lines)
    sample = prefix.with_suffix(".txt")
    with open(sample, "w", encoding="utf-8") as out:
        for lang, text in lines:
            out.write((text + "\n") * (LAO_SHARE if lang == "lo" else 1))
    sentencepiece.SentencePieceTrainer.train(
        input=str(sample), model_prefix=str(prefix), vocab_size=size, model_type="unigram", num_threads=1,
        character_coverage=0.9998, normalization_rule_name="identity", max_sentencepiece_length=20,
        pad_id=PAD, unk_id=UNKNOWN, bos_id=-1, eos_id=-1, minloglevel=1, max_sentence_length=20000,
    )  # fmt: skip
    sample.unlink()


class Segmenter:
    def __init__(self, model, seed=1):
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(model))
        self.chance = random.Random(seed)
        sentencepiece.set_random_generator_seed(seed)

    def size(self):
        return self.pieces.get_piece_size()

    def scored(self):
        """Every piece with its log probability."""
        return [[self.pieces.id_to_piece(n), round(self.pieces.get_score(n), 4)] for n in range(self.size())]

    def best(self, texts):
        return packed(self.pieces.encode([normal(text) for text in texts]))

    def sampled(self, texts):
        """One of the likely segmentations of each text, and now and then the other way to place tones."""
        changed = []
        for text in map(normal, texts):
            dice = self.chance.random()
            changed.append(in_one_style(text, TO_OLD if dice < 0.2 else TO_NEW if dice < 0.4 else {}))
        return packed(self.pieces.encode(changed, enable_sampling=True, alpha=0.2, nbest_size=-1))


def packed(lists):
    """All ids in a row, and where each text starts and ends."""
    lists = [each[:LONGEST] or [UNKNOWN] for each in lists]
    ends = np.cumsum([len(each) for each in lists])
    return np.concatenate([np.array(each, np.int32) for each in lists]), np.concatenate([[0], ends]).astype(np.int64)


def chosen(segments, which):
    """The ids of some of the texts in a row, and where each starts."""
    ids, at = segments
    starts, lengths = at[which], at[which + 1] - at[which]
    new_starts = np.cumsum(lengths) - lengths
    places = np.repeat(starts - new_starts, lengths) + np.arange(lengths.sum())
    return ids[places].astype(np.int64), new_starts
