"""Writes the model folder: an int8 graph, tokenizer.json, and their sizes and hashes into model.json.

    python export.py OUT ../../vilo-encoder

OUT is the folder that train.py wrote. The graph takes input_ids (batch, tokens) and gives, for each sentence, the sum of the vectors
of its pieces and of its known pairs of neighbours (batch, dimension); that of the padding is zero.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from neighbours import SLOTS, Neighbours
from segments import LONGEST, PAD, UNKNOWN, Segmenter

GRAPH, TOKENIZER = "model.onnx", "tokenizer.json"


def quantised(vectors):
    """Each vector as int8, and the step that it is to be multiplied with."""
    steps = (np.maximum(np.abs(vectors).max(1), 1e-8) / 127).astype(np.float32)
    codes = np.clip(np.rint(vectors / steps[:, None]), -127, 127).astype(np.int8)
    steps[PAD] = 0
    return codes, steps


def constant(name, *numbers):
    return numpy_helper.from_array(np.array(numbers, np.int64), name)


def graph(codes, steps, neighbours):
    constants = [
        numpy_helper.from_array(codes, "rows"),
        numpy_helper.from_array(steps, "steps"),
        numpy_helper.from_array(neighbours.slots(), "slots"),
        constant("pairs", *neighbours.codes),
        constant("size", neighbours.size),
        constant("slot_count", SLOTS),
        constant("one_more", 0, 0, 0, 1),
        constant("padding", PAD),
        constant("one", 1),
        constant("all", np.iinfo(np.int64).max),
    ]
    nodes = [
        helper.make_node("Pad", ["input_ids", "one_more"], ["longer"]),
        helper.make_node("Slice", ["longer", "one", "all", "one"], ["next"]),
        helper.make_node("Mul", ["input_ids", "size"], ["high"]),
        helper.make_node("Add", ["high", "next"], ["pair"]),
        helper.make_node("Mod", ["pair", "slot_count"], ["slot"]),
        helper.make_node("Gather", ["slots", "slot"], ["place"]),
        helper.make_node("Cast", ["place"], ["place64"], to=TensorProto.INT64),
        helper.make_node("Gather", ["pairs", "place64"], ["pair_there"]),
        helper.make_node("Equal", ["pair_there", "pair"], ["known"]),
        helper.make_node("Add", ["place64", "size"], ["number"]),
        helper.make_node("Where", ["known", "number", "padding"], ["pair_ids"]),
        helper.make_node("Concat", ["input_ids", "pair_ids"], ["ids"], axis=1),
        helper.make_node("Gather", ["rows", "ids"], ["codes"]),
        helper.make_node("Cast", ["codes"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["steps", "ids"], ["step"]),
        helper.make_node("Unsqueeze", ["step", "one"], ["across"]),
        helper.make_node("MatMul", ["across", "values"], ["sums"]),
        helper.make_node("Squeeze", ["sums", "one"], ["sentence"]),
    ]
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"])
    vector = helper.make_tensor_value_info("sentence", TensorProto.FLOAT, ["batch", codes.shape[1]])
    made = helper.make_model(
        helper.make_graph(nodes, "bag", [ids], [vector], constants), opset_imports=[helper.make_opsetid("", 17)]
    )
    made.ir_version = 8
    onnx.checker.check_model(made)
    return made


def tokenizer(pieces):
    """A tokenizer.json that splits as training did; the pieces carry their log probabilities."""
    special = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    metaspace = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": number, "content": pieces[number][0], **special} for number in (PAD, UNKNOWN)],
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, {"type": "Lowercase"}]},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, metaspace]},
        "post_processor": None,
        "decoder": metaspace,
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": pieces, "byte_fallback": False},
    }


def listed(path):
    return {"name": path.name, "bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def main():
    out, folder = map(Path, sys.argv[1:3])
    vectors = np.load(out / "vectors.npy")
    pieces = Segmenter(out / "vocabulary.model").scored()
    neighbours = Neighbours(len(pieces), np.load(out / "neighbours.npy"))
    onnx.save(graph(*quantised(vectors), neighbours), folder / GRAPH)
    text = json.dumps(tokenizer(pieces), ensure_ascii=False, separators=(",", ":"))
    (folder / TOKENIZER).write_text(text, encoding="utf-8")
    card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    card["files"] = [listed(folder / name) for name in (GRAPH, TOKENIZER)]
    card["options"].update(maxLength=LONGEST, dimension=vectors.shape[1])
    (folder / "model.json").write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
