"""Writes the tagger as int8 ONNX beside its tokenizer.

Usage: python export.py OUT MODEL_FOLDER [--name tagger.pt]
Reads OUT/{tagger.pt,tokenizer.json}; writes model.onnx and tokenizer.json into MODEL_FOLDER and says how far the labels of the
graph are from those of the weights. The description, model.json, is written by hand.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

import tokens
from network import LABELS, LONGEST, Encoder, Tagger

HEADS = 4


class Graph:
    """Nodes and weights. Matrices are kept as int8, each column with its step, and are unpacked when the graph is loaded: so
    small a graph gains little from int8 arithmetic, which made its scores noisier (correlation 0.97 with those of the weights)."""

    def __init__(self, weights):
        self.weights = weights
        self.nodes = []
        self.tensors = {}

    def constant(self, name, value):
        self.tensors.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, *inputs, out=None, **attributes):
        out = out or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], name=out, **attributes))
        return out

    def number(self, value):
        return self.constant(f"n{value}", np.array(value, np.float32))

    def linear(self, x, name, matrix, bias):
        step = np.maximum(np.abs(matrix).max(0), 1e-8).astype(np.float32) / 127
        packed = self.constant(name + ".w", np.rint(matrix / step).astype(np.int8))
        unpacked = self.op("DequantizeLinear", packed, self.constant(name + ".s", step), axis=1)
        return self.op("Add", self.op("MatMul", x, unpacked), self.constant(name + ".b", bias))

    def module(self, x, name):
        return self.linear(x, name, self.weights[name + ".weight"].T, self.weights[name + ".bias"])

    def norm(self, x, name):
        return self.op("LayerNormalization", x, self.constant(name + ".g", self.weights[name + ".weight"]), self.constant(name + ".c", self.weights[name + ".bias"]), axis=-1, epsilon=1e-5)

    def embedding(self, ids, table):
        step = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rows = self.op("Gather", self.constant("pieces", np.rint(table / step).astype(np.int8)), ids)
        x = self.op("Mul", self.op("Cast", rows, to=TensorProto.FLOAT), self.op("Gather", self.constant("pieces.s", step.astype(np.float32)), ids))
        length = self.op("Slice", self.op("Shape", ids), self.ints(1), self.ints(2))
        return self.op("Add", x, self.op("Slice", self.constant("positions", self.weights["encoder.position.weight"]), self.ints(0), length))

    def ints(self, *values):
        return self.constant("i" + "_".join(map(str, values)), np.array(values, np.int64))

    def neighbours(self, x, width):
        """A word, the one before it and the one after it, side by side."""
        pads = self.ints(0, 1, 0, 0, 1, 0)
        wide = self.op("Pad", x, pads, self.number(0.0))
        sides = [self.op("Slice", wide, self.ints(i), self.ints(end), self.ints(1)) for i, end in ((0, -2), (1, -1), (2, 1 << 40))]
        matrix = self.weights["encoder.neighbours.weight"].transpose(2, 1, 0).reshape(3 * width, width)
        made = self.linear(self.op("Concat", *sides, axis=-1), "neighbours", matrix, self.weights["encoder.neighbours.bias"])
        return self.op("Add", x, self.op("Relu", made))

    def attention(self, x, name, width):
        size = width // HEADS
        parts = self.module(self.norm(x, name + ".before"), name + ".qkv")
        q, k, v = (self.op("Slice", parts, self.ints(i * width), self.ints((i + 1) * width), self.ints(2)) for i in range(3))
        split = self.ints(0, 0, HEADS, size)
        q = self.op("Transpose", self.op("Reshape", self.op("Mul", q, self.number(size**-0.5)), split), perm=[0, 2, 1, 3])
        k = self.op("Transpose", self.op("Reshape", k, split), perm=[0, 2, 3, 1])
        v = self.op("Transpose", self.op("Reshape", v, split), perm=[0, 2, 1, 3])
        seen = self.op("MatMul", self.op("Softmax", self.op("MatMul", q, k), axis=-1), v)
        joined = self.op("Reshape", self.op("Transpose", seen, perm=[0, 2, 1, 3]), self.ints(0, 0, width))
        return self.op("Add", x, self.module(joined, name + ".out"))

    def layer(self, x, name, width):
        x = self.attention(x, name, width)
        inner = self.op("Relu", self.module(self.norm(x, name + ".between"), name + ".up"))
        return self.op("Add", x, self.module(inner, name + ".down"))


def build(model):
    weights = {name: value.float().numpy() for name, value in model.state_dict().items()}
    table = model.encoder.embedding.table().detach().numpy()
    width = table.shape[1]
    graph = Graph(weights)
    x = graph.neighbours(graph.embedding("input_ids", table), width)
    for i in range(len(model.encoder.layers)):
        x = graph.layer(x, f"encoder.layers.{i}", width)
    x = graph.norm(x, "encoder.last")
    matrix, bias = graph.constant("classes.w", weights["classes.weight"].T), graph.constant("classes.b", weights["classes.bias"])
    graph.op("Add", graph.op("MatMul", x, matrix), bias, out="logits")
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "length"])
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "length", len(LABELS)])
    body = helper.make_graph(graph.nodes, "name-tagger", [ids], [logits], list(graph.tensors.values()))
    return helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="songngu")


def compare(path, model, tokenizer):
    import onnxruntime
    session = onnxruntime.InferenceSession(str(path))
    same = total = 0
    far = 0.0
    for text in ("Prime Minister Phạm Minh Chính met Sonexay Siphandone in Vientiane on Monday.", "Bộ trưởng Ngoại giao Lào thăm Hà Nội, TTXVN đưa tin.") * 3:
        ids = np.array([tokenizer.encode(text).ids], np.int64)
        ours = session.run(None, {"input_ids": ids})[0]
        theirs = model(torch.from_numpy(ids)).detach().numpy()
        same += int((ours.argmax(-1) == theirs.argmax(-1)).sum())
        total += ids.size
        far = max(far, float(np.abs(ours - theirs).max()))
    print(f"same labels {same}/{total}, scores differ by at most {far:.3f}")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("out", type=Path)
    a.add_argument("folder", type=Path)
    a.add_argument("--name", default="tagger.pt")
    args = a.parse_args()
    tokenizer = Tokenizer.from_file(str(args.out / "tokenizer.json"))
    model = Tagger(Encoder(tokens.families(tokenizer)))
    model.load_state_dict(torch.load(args.out / args.name, map_location="cpu")["model"])
    model.eval()
    args.folder.mkdir(parents=True, exist_ok=True)
    path = args.folder / "model.onnx"
    onnx.save(build(model), str(path))
    compact = json.loads(tokenizer.to_str())
    (args.folder / "tokenizer.json").write_text(json.dumps(compact, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    compare(path, model, tokenizer)
    print(path.stat().st_size + (args.folder / "tokenizer.json").stat().st_size, "bytes; longest input", LONGEST, "; labels", json.dumps(LABELS))


if __name__ == "__main__":
    main()
