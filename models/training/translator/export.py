"""A trained student as a model of the fused layout: encoder.onnx, decoder.onnx, tokenizer.json.

    python export.py WORK/en-vi.pt DATA/spm.model ../../en-vi [--fp32]

The contract of the two graphs stands in the Javadoc of org.songngu.model.onnx.sequence. Weights are whole numbers of seven
bits with a step for each column: u8 times s8 of eight bits overflows on processors that have AVX2 without VNNI. Activations
are whole numbers of eight bits with a step for each row, so that a sentence does not depend on its neighbours; they are
unsigned, since ONNX Runtime has no fast kernel for signed ones.
"""
import argparse
import base64
import hashlib
import json
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto as T
from onnx import helper, numpy_helper
from sentencepiece import sentencepiece_model_pb2

from model import LONGEST, UNKNOWN, sinusoids

LEVELS = 63
POSITIONS = 512


class Graph:
    """An ONNX graph written node by node; names are made as needed."""

    def __init__(self, int8):
        self.nodes, self.constants, self.named, self.int8, self.rows = [], [], {}, int8, {}

    def const(self, array, name=None):
        array = np.ascontiguousarray(array)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self.named:
            self.named[key] = name or f"c{len(self.constants)}"
            self.constants.append(numpy_helper.from_array(array, self.named[key]))
        return self.named[key]

    def ints(self, *values):
        return self.const(np.array(values, np.int64))

    def number(self, value, kind=np.float32):
        return self.const(np.array(value, kind))

    def op(self, kind, inputs, output=None, **attributes):
        output = output or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def quantised_rows(self, x):
        if x not in self.rows:
            most = self.op("ReduceMax", [self.op("Abs", [x])], axes=[-1], keepdims=1)
            step = self.op("Div", [self.op("Max", [most, self.number(1e-8)]), self.number(127.0)])
            whole = self.op("Add", [self.op("Round", [self.op("Div", [x, step])]), self.number(128.0)])
            self.rows[x] = (self.op("Cast", [whole], to=T.UINT8), step)
        return self.rows[x]

    def times(self, x, weights):
        """x (…, rows of weights) times weights (rows, columns)."""
        if not self.int8:
            return self.op("MatMul", [x, self.const(weights)])
        whole, step = by_column(weights)
        return self.times_whole(x, self.const(whole), self.const(step))

    def times_whole(self, x, whole, step):
        row, row_step = self.quantised_rows(x)
        product = self.op("MatMulInteger", [row, whole, self.number(128, np.uint8)])
        # One after the other: ONNX Runtime takes Mul(Cast, Mul(row_step, step)) for one step for all rows, and is wrong.
        return self.op("Mul", [self.op("Mul", [self.op("Cast", [product], to=T.FLOAT), row_step]), step])

    def model(self, name, inputs, outputs):
        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.constants)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="songngu")
        made.ir_version = 8
        onnx.checker.check_model(made)
        return made


def by_column(weights):
    step = np.maximum(np.abs(weights).max(0), 1e-8) / LEVELS
    return np.clip(np.rint(weights / step), -LEVELS, LEVELS).astype(np.int8), step.astype(np.float32)


class Writer:
    """The layers of the student in one graph. W are its weights as float32 arrays by torch's names, c its configuration."""

    def __init__(self, W, c, int8):
        self.g, self.W, self.d, self.heads, self.c = Graph(int8), W, c["d"], c["heads"], c
        self.positions = sinusoids(LONGEST, self.d).numpy()[:POSITIONS]

    def linear(self, x, name, scale=1.0):
        weights, bias = self.W[name + ".weight"].T * scale, self.W[name + ".bias"] * scale
        return self.g.op("Add", [self.g.times(x, weights.astype(np.float32)), self.g.const(bias.astype(np.float32))])

    def norm(self, x, name):
        weights = [self.g.const(self.W[f"{name}.{part}"]) for part in ("weight", "bias")]
        return self.g.op("LayerNormalization", [x, *weights], axis=-1, epsilon=1e-5)

    def split(self, x, output=None):
        shaped = self.g.op("Reshape", [x, self.g.ints(0, -1, self.heads, self.d // self.heads)])
        return self.g.op("Transpose", [shaped], output, perm=[0, 2, 1, 3])

    def attend(self, x, name, keys, values, mask):
        q = self.split(self.linear(x, name + ".q", (self.d // self.heads) ** -0.5))
        scores = self.g.op("MatMul", [q, self.g.op("Transpose", [keys], perm=[0, 1, 3, 2])])
        if mask:
            scores = self.g.op("Add", [scores, mask])
        mixed = self.g.op("MatMul", [self.g.op("Softmax", [scores], axis=-1), values])
        merged = self.g.op("Transpose", [mixed], perm=[0, 2, 1, 3])
        return self.linear(self.g.op("Reshape", [merged, self.g.ints(0, -1, self.d)]), name + ".o")

    def feed(self, x, name):
        inner = self.g.op("Relu", [self.linear(self.norm(x, name + ".n2"), name + ".f1")])
        return self.g.op("Add", [x, self.linear(inner, name + ".f2")])

    def embedding(self):
        whole, step = by_column(self.W["embed.weight"].T)
        return self.g.const(np.ascontiguousarray(whole.T), "embedding"), self.g.const(step, "embedding.step")

    def lookup(self, positions):
        g = self.g
        if g.int8:
            whole, step = self.embedding()
            rows = g.op("Cast", [g.op("Gather", [whole, "input_ids"])], to=T.FLOAT)
            steps = g.op("Unsqueeze", [g.op("Gather", [step, "input_ids"]), g.ints(-1)])
            rows = g.op("Mul", [rows, steps])
        else:
            rows = g.op("Gather", [g.const(self.W["embed.weight"], "embedding"), "input_ids"])
        return g.op("Add", [g.op("Mul", [rows, g.number(math.sqrt(self.d))]), positions])

    def logits(self, x):
        g = self.g
        if not g.int8:
            return g.op("MatMul", [x, g.op("Transpose", [g.const(self.W["embed.weight"], "embedding")], perm=[1, 0])])
        whole, step = self.embedding()
        return g.times_whole(x, g.op("Transpose", [whole], perm=[1, 0]), step)

    def mask(self, name):
        g = self.g
        wide = g.op("Cast", [g.op("Unsqueeze", [name, g.ints(1, 2)])], to=T.FLOAT)
        return g.op("Mul", [g.op("Sub", [wide, g.number(1.0)]), g.number(1e4)])


def info(name, kind, shape):
    return helper.make_tensor_value_info(name, kind, shape)


def encoder(W, c, int8):
    w = Writer(W, c, int8)
    g, h, size = w.g, c["heads"], c["d"] // c["heads"]
    length = g.op("Gather", [g.op("Shape", ["input_ids"]), g.ints(1)])
    x = w.lookup(g.op("Slice", [g.const(w.positions), g.ints(0), length]))
    mask = w.mask("attention_mask")
    for i in range(c["enc"]):
        name = f"encoder.{i}"
        y = w.norm(x, name + ".n1")
        keys, values = (w.split(w.linear(y, f"{name}.self_attn.{part}")) for part in "kv")
        x = w.feed(g.op("Add", [x, w.attend(y, name + ".self_attn", keys, values, mask)]), name)
    x = w.norm(x, "en")
    outputs = []
    for i in range(c["dec"]):
        for part, label in (("k", "key"), ("v", "value")):
            name = f"present.{i}.encoder.{label}"
            w.split(w.linear(x, f"decoder.{i}.cross_attn.{part}"), name)
            outputs.append(info(name, T.FLOAT, ["batch", h, "source", size]))
    ids = [info(name, T.INT64, ["batch", "source"]) for name in ("input_ids", "attention_mask")]
    return g.model("encoder", ids, outputs)


def decoder(W, c, int8):
    w = Writer(W, c, int8)
    g, h, size = w.g, c["heads"], c["d"] // c["heads"]
    at = g.op("Gather", [g.op("Shape", ["past_key_values.0.decoder.key"]), g.ints(2)])
    x = w.lookup(g.op("Gather", [g.const(w.positions), at]))
    mask, pasts, presents = w.mask("encoder_attention_mask"), [], []
    for i in range(c["dec"]):
        name, own = f"decoder.{i}", []
        y = w.norm(x, name + ".n1")
        for part, label in (("k", "key"), ("v", "value")):
            past, present = f"past_key_values.{i}.decoder.{label}", f"present.{i}.decoder.{label}"
            now = w.split(w.linear(y, f"{name}.self_attn.{part}"))
            own.append(g.op("Concat", [g.op("Gather", [past, "beam_idx"], axis=0), now], present, axis=2))
            pasts.append(info(past, T.FLOAT, ["before", h, "past", size]))
            presents.append(info(present, T.FLOAT, ["rows", h, "now", size]))
        x = g.op("Add", [x, w.attend(y, name + ".self_attn", *own, None)])
        cross = [f"past_key_values.{i}.encoder.{label}" for label in ("key", "value")]
        pasts += [info(past, T.FLOAT, ["rows", h, "source", size]) for past in cross]
        x = w.feed(g.op("Add", [x, w.attend(w.norm(x, name + ".n3"), name + ".cross_attn", *cross, mask)]), name)
    rows = g.op("Squeeze", [w.logits(w.norm(x, "dn")), g.ints(1)])
    scores = g.op("LogSoftmax", [rows], axis=-1)
    g.nodes.append(helper.make_node("TopK", [scores, "k"], ["topk_scores", "topk_ids"], axis=-1))
    g.op("GatherElements", [scores, "extra_ids"], "extra_scores", axis=1)
    inputs = [("input_ids", ["rows", 1]), ("encoder_attention_mask", ["rows", "source"]), ("beam_idx", ["rows"]),
              ("k", [1]), ("extra_ids", ["rows", "extra"])]
    outputs = [info("topk_scores", T.FLOAT, ["rows", "best"]), info("topk_ids", T.INT64, ["rows", "best"]),
               info("extra_scores", T.FLOAT, ["rows", "extra"])]
    return g.model("decoder", [info(name, T.INT64, shape) for name, shape in inputs] + pasts, outputs + presents)


def tokenizer(path, out):
    """The same pieces for the tokenizers library. A tag of training alone, such as <bt>, gets a score that nothing chooses."""
    proto = sentencepiece_model_pb2.ModelProto()
    proto.ParseFromString(Path(path).read_bytes())
    kinds = proto.SentencePiece
    pieces = [[p.piece, -1000.0 if p.type == kinds.USER_DEFINED else p.score] for p in proto.pieces]
    special = [{"id": i, "content": p.piece, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
                "special": True} for i, p in enumerate(proto.pieces) if p.type in (kinds.CONTROL, kinds.UNKNOWN)]
    spaces = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
    charsmap = base64.b64encode(proto.normalizer_spec.precompiled_charsmap).decode()
    normalizers = [{"type": "Precompiled", "precompiled_charsmap": charsmap},
                   {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "},
                   {"type": "Strip", "strip_left": True, "strip_right": True}]
    made = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
            "normalizer": {"type": "Sequence", "normalizers": normalizers}, "pre_tokenizer": spaces,
            "post_processor": None,
            "decoder": {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, spaces]},
            "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": pieces, "byte_fallback": True}}
    Path(out).write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("weights", type=Path)
    a.add_argument("pieces", type=Path)
    a.add_argument("out", type=Path)
    a.add_argument("--fp32", action="store_true")
    a = a.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    z = torch.load(a.weights, map_location="cpu")
    W, c = {k: v.float().numpy() for k, v in z["weights"].items()}, z["config"]
    onnx.save(encoder(W, c, not a.fp32), a.out / "encoder.onnx")
    onnx.save(decoder(W, c, not a.fp32), a.out / "decoder.onnx")
    tokenizer(a.pieces, a.out / "tokenizer.json")
    describe(a.out)


def describe(folder):
    """Puts sizes and hashes into the description; everything else in it is written by hand."""
    files = [{"name": name, "bytes": (folder / name).stat().st_size,
              "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest()}
             for name in ("encoder.onnx", "decoder.onnx", "tokenizer.json")]
    card = folder / "model.json"
    if not card.exists():
        print(json.dumps(files, indent=2))
        return
    made = json.loads(card.read_text(encoding="utf-8"))
    made["files"] = files
    card.write_text(json.dumps(made, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
