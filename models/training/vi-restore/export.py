"""Writes the restorer as a graph.

    python export.py final.pt FOLDER [--temperature 1.1]

FOLDER is that of the model, with its model.json, whose files and options are brought up to date.
Matrices are int8 with a step for each column, tables int8 with a step for each row; the arithmetic is done in float. The graph
finds the words by itself: input_ids of shape (1, characters) to logits of shape (1, characters, classes).
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import net
from letters import (
    ALPHABET, CLASSES, EMPTY, HASHED, LETTER_SLOTS, MULTIPLES, NUMBER, PAIR_STEP, PAIRS, SLOTS, WORD_START, WORDS,
)

GRAPH = "vi-restore.onnx"
# What is longer is read in pieces that overlap; no text of training was longer by much.
MAX_LENGTH, CONTEXT = 320, 80
# The score of leaving a letter alone that the network does not see.
LEFT = 30.0


class Graph:
    def __init__(self, weights):
        self.weights = {name: value.float().numpy() for name, value in weights.items()}
        self.nodes, self.values = [], {}

    def const(self, value):
        array = np.array(value, order="C")
        for name, known in self.values.items():
            if known.dtype == array.dtype and known.shape == array.shape and np.array_equal(known, array):
                return name
        name = f"c{len(self.values)}"
        self.values[name] = array
        return name

    def op(self, kind, *inputs, **attributes):
        made = f"t{len(self.nodes)}"
        names = [i if isinstance(i, str) else self.const(i) for i in inputs]
        self.nodes.append(helper.make_node(kind, names, [made], name=made, **attributes))
        return made

    def int8(self, matrix, axis):
        """A table or matrix as int8 and the steps of its rows (axis 1 is summed over) or columns."""
        step = np.maximum(np.abs(matrix).max(axis, keepdims=True), 1e-8) / 127
        return np.rint(matrix / step).astype(np.int8), step.astype(np.float32)

    def rows(self, table, numbers):
        whole, step = self.int8(table, 1)
        taken = self.op("Cast", self.op("Gather", whole, numbers), to=TensorProto.FLOAT)
        return self.op("Mul", taken, self.op("Gather", step, numbers))

    def linear(self, x, name):
        whole, step = self.int8(self.weights[name + ".weight"].T, 0)
        # ONNX Runtime folds this product when it loads the graph.
        matrix = self.op("Mul", self.op("Cast", whole, to=TensorProto.FLOAT), step)
        return self.op("Add", self.op("MatMul", x, matrix), self.weights[name + ".bias"])

    def norm(self, x, name):
        w = self.weights
        return self.op("LayerNormalization", x, w[name + ".weight"], w[name + ".bias"], axis=-1, epsilon=1e-5)

    def part(self, x, start, end, axis=0):
        return self.op("Slice", x, np.array([start]), np.array([end]), np.array([axis]))

    def shape(self, x, *shape):
        return self.op("Reshape", x, np.array(shape))


FAR = 1 << 40


def words(g, ids):
    """For each character its word, its slot (SLOTS if it has none), and the words as rows of slots."""
    separates = g.op("And", g.op("Greater", ids, np.int64(0)), g.op("Less", ids, np.int64(WORD_START)))
    after = g.op("Concat", np.array([False]), g.part(separates, 0, -1), axis=0)
    joins = g.op("And", g.op("Equal", ids, np.int64(NUMBER[" "])), after)
    opens = g.op("And", separates, g.op("Not", joins))
    word = g.op("CumSum", g.op("Cast", opens, to=TensorProto.INT64), np.int64(0))
    place = g.op("CumSum", g.op("Cast", g.op("Not", joins), to=TensorProto.INT64), np.int64(0))
    first = g.op("Or", opens, g.op("Equal", ids, np.int64(EMPTY)))
    starts = g.shape(g.op("NonZero", first), -1)
    slot = g.op("Sub", place, g.op("Gather", g.op("Gather", place, starts), word))
    seen = g.op("And", g.op("Less", slot, np.int64(SLOTS)), g.op("Not", joins))
    slot = g.op("Where", seen, slot, np.int64(SLOTS))
    # One slot more in each row takes what is not read.
    count = g.op("Add", g.part(word, -1, FAR), np.array([1]))
    room = g.op("Concat", g.op("Mul", count, np.array([SLOTS + 1])), axis=0)
    empty = g.op("ConstantOfShape", room, value=numpy_helper.from_array(np.array([EMPTY], np.int64)))
    at = g.op("Add", g.op("Mul", word, np.int64(SLOTS + 1)), slot)
    filled = g.op("ScatterElements", empty, at, ids, axis=0)
    return word, slot, g.part(g.shape(filled, -1, SLOTS + 1), 0, SLOTS, 1)


def entry(g, grid, table):
    sums = g.op("ReduceSum", g.op("Mul", g.op("Gather", HASHED, grid), MULTIPLES), np.array([1]), keepdims=0)
    before = g.op("Concat", np.array([0]), g.part(sums, 0, -1), axis=0)
    after = g.op("Concat", g.part(sums, 1, FAR), np.array([0]), axis=0)

    def pair(a, b):
        return g.op("Mod", g.op("Add", g.op("Mul", a, np.int64(PAIR_STEP)), b), np.int64(PAIRS))

    w = g.weights
    parts = [
        g.shape(g.op("Gather", table, grid), -1, SLOTS * net.CHAR),
        g.rows(w["word.weight"], g.op("Mod", sums, np.int64(WORDS))),
        g.rows(w["pair.weight"], pair(before, sums)),
        g.rows(w["pair.weight"], pair(sums, after)),
    ]
    return g.linear(g.op("Concat", *parts, axis=1), "enter")


def neighbours(g, x, name):
    y = g.norm(x, name + ".norm")
    none = np.zeros((1, net.WIDTH), np.float32)
    before = g.op("Concat", none, g.part(y, 0, -1), axis=0)
    after = g.op("Concat", g.part(y, 1, FAR), none, axis=0)
    return g.linear(g.op("Concat", before, y, after, axis=1), name + ".mix")


def attention(g, x, name, away):
    size = net.WIDTH // net.HEADS
    joint = g.shape(g.linear(g.norm(x, name + ".norm"), name + ".qkv"), -1, 3, net.HEADS, size)
    joint = g.op("Transpose", joint, perm=[1, 2, 0, 3])
    q, k, v = (g.op("Gather", joint, np.int64(i), axis=0) for i in range(3))
    scores = g.op("MatMul", g.op("Mul", q, np.float32(size**-0.5)), g.op("Transpose", k, perm=[0, 2, 1]))
    bias = g.op("Transpose", g.op("Gather", g.weights[name + ".bias"], away), perm=[2, 0, 1])
    heard = g.op("MatMul", g.op("Softmax", g.op("Add", scores, bias), axis=-1), v)
    return g.linear(g.shape(g.op("Transpose", heard, perm=[1, 0, 2]), -1, net.WIDTH), name + ".o")


def inner(g, x, name):
    return g.linear(g.op("Relu", g.linear(g.norm(x, name + ".norm"), name + ".f1")), name + ".f2")


def distances(g, grid):
    count = g.op("Gather", g.op("Shape", grid), np.int64(0))
    place = g.op("Range", np.int64(0), count, np.int64(1))
    away = g.op("Sub", g.op("Unsqueeze", place, np.array([0])), g.op("Unsqueeze", place, np.array([1])))
    reach = np.int64(net.REACH)
    return g.op("Add", g.op("Min", g.op("Max", away, -reach), reach), reach)


def build(weights, table):
    g = Graph(weights)
    ids = g.op("Concat", np.array([EMPTY]), g.shape("input_ids", -1), axis=0)
    word, slot, grid = words(g, ids)
    x = entry(g, grid, table)
    away = distances(g, grid)
    for i, kind in enumerate(net.LAYERS):
        name = f"layers.{i}"
        made = neighbours(g, x, name) if kind == "n" else inner(g, x, name) if kind == "i" else attention(g, x, name, away)
        x = g.op("Add", x, made)
    slots = g.shape(g.linear(g.norm(x, "norm"), "slots"), -1, net.HIDDEN)
    letter = g.op("And", g.op("Greater", slot, np.int64(0)), g.op("Less", slot, np.int64(SLOTS)))
    at = g.op("Add", g.op("Mul", word, np.int64(LETTER_SLOTS)), g.op("Sub", slot, np.int64(1)))
    hidden = g.op("Gather", slots, g.op("Where", letter, at, np.int64(0)))
    own = table @ g.weights["own.weight"].T + g.weights["own.bias"]
    scores = g.linear(g.op("Relu", g.op("Add", hidden, g.op("Gather", own, ids))), "classes")
    left = np.zeros((1, len(CLASSES)), np.float32)
    left[0, 0] = LEFT
    scores = g.op("Where", g.op("Unsqueeze", letter, np.array([1])), scores, left)
    g.nodes.append(helper.make_node("Unsqueeze", [g.part(scores, 1, FAR), g.const(np.array([0]))], ["logits"], name="logits"))
    graph = helper.make_graph(
        g.nodes,
        "restorer",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "characters"])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, "characters", len(CLASSES)])],
        [numpy_helper.from_array(value, name) for name, value in g.values.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def describe(folder, temperature):
    """Writes into the description what only the graph knows."""
    path, graph = folder / "model.json", folder / GRAPH
    card = json.loads(path.read_text(encoding="utf-8"))
    content = graph.read_bytes()
    card["files"] = [{"name": GRAPH, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}]
    card["options"] = {
        "maxLength": MAX_LENGTH,
        "context": CONTEXT,
        "alphabet": ALPHABET,
        "classes": CLASSES,
        "temperature": temperature,
    }
    path.write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(len(content), "bytes")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--temperature", type=float, default=1.0)
    a = parser.parse_args()
    state = torch.load(a.weights, map_location="cpu")
    network = net.Restorer()
    network.load_state_dict(state["weights"])
    onnx.save(build(state["weights"], network.characters().detach().numpy()), a.folder / GRAPH)
    describe(a.folder, a.temperature)


if __name__ == "__main__":
    main()
