"""Writes the model folder: an int8 graph, tokenizer.json, and their sizes and hashes into model.json.

    python export.py OUT ../../vilo-encoder [EPOCH]...

OUT is the folder that train.py wrote; the vectors are the mean of those after the epochs, 5 and 7 unless others are named. The
graph takes input_ids (batch, tokens) and gives, for each sentence, the sum of the vectors of its pieces (batch, dimension); that of
the padding is zero.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from fold import folded
from segments import LONGEST, PAD, UNKNOWN, Segmenter

GRAPH, TOKENIZER = "model.onnx", "tokenizer.json"
EPOCHS = 5, 7


def quantised(vectors):
    """Each vector as int8, and the step that it is to be multiplied with."""
    steps = (np.maximum(np.abs(vectors).max(1), 1e-8) / 127).astype(np.float32)
    codes = np.clip(np.rint(vectors / steps[:, None]), -127, 127).astype(np.int8)
    steps[PAD] = 0
    return codes, steps


def graph(codes, steps):
    constants = [
        numpy_helper.from_array(codes, "rows"),
        numpy_helper.from_array(steps, "steps"),
        numpy_helper.from_array(np.array([1], np.int64), "one"),
    ]
    nodes = [
        helper.make_node("Gather", ["rows", "input_ids"], ["codes"]),
        helper.make_node("Cast", ["codes"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["steps", "input_ids"], ["step"]),
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
    found = [torch.load(out / f"epoch-{epoch}.pt", map_location="cpu") for epoch in sys.argv[3:] or EPOCHS]
    vectors = np.mean([(each["rows"] * each["weights"].exp()[:, None]).numpy() for each in found], axis=0)
    vocabulary = Segmenter(out / "vocabulary.model").pieces
    pieces = [
        [vocabulary.id_to_piece(number), round(vocabulary.get_score(number), 4)]
        for number in range(vocabulary.get_piece_size())
    ]
    onnx.save(graph(*quantised(folded(vectors, pieces))), folder / GRAPH)
    text = json.dumps(tokenizer(pieces), ensure_ascii=False, separators=(",", ":"))
    (folder / TOKENIZER).write_text(text, encoding="utf-8")
    card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    card["files"] = [listed(folder / name) for name in (GRAPH, TOKENIZER)]
    card["options"].update(maxLength=LONGEST, dimension=vectors.shape[1])
    (folder / "model.json").write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
