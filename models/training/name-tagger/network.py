"""A small transformer that labels word pieces."""
import torch
import torch.nn.functional as F
from torch import nn

from tokens import SHAPES

LABELS = ["O"] + [f"{place}-{name}" for name in ("PER", "LOC", "ORG", "TITLE") for place in "BI"]
LONGEST = 192


class Embedding(nn.Module):
    """A piece is the sum of itself, of its form in small letters without marks, and of its shape: what is learnt of one way to
    write a word helps the others. For use the three are added up once, to a plain table."""

    def __init__(self, of_form, of_shape, forms, width):
        super().__init__()
        self.piece = nn.Embedding(len(of_form), width)
        self.form = nn.Embedding(forms, width)
        self.shape = nn.Embedding(SHAPES, width)
        for table in (self.piece, self.form, self.shape):
            nn.init.normal_(table.weight, std=0.02)
        self.register_buffer("of_form", torch.tensor(of_form), persistent=False)
        self.register_buffer("of_shape", torch.tensor(of_shape), persistent=False)

    def table(self):
        return self.piece.weight + self.form.weight[self.of_form] + self.shape.weight[self.of_shape]

    def forward(self, ids):
        return self.piece(ids) + self.form(self.of_form[ids]) + self.shape(self.of_shape[ids])


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.before = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.between = nn.LayerNorm(width)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(self.before(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        odds = q @ (k * (width // self.heads) ** -0.5).transpose(2, 3)
        if mask is not None:
            odds = odds + mask
        seen = torch.softmax(odds, dim=-1, dtype=odds.dtype) @ v
        x = x + self.out(seen.transpose(1, 2).reshape(batch, length, width))
        return x + self.down(F.relu(self.up(self.between(x))))


class Encoder(nn.Module):
    def __init__(self, families, width=256, layers=5, heads=4, inner=768):
        super().__init__()
        self.embedding = Embedding(*families, width)
        self.position = nn.Embedding(LONGEST, width)
        nn.init.normal_(self.position.weight, std=0.02)
        self.neighbours = nn.Conv1d(width, width, 3, padding=1)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.last = nn.LayerNorm(width)

    def forward(self, ids, keep=None):
        x = self.embedding(ids) + self.position.weight[: ids.shape[1]]
        if keep is not None:
            x = x * keep[..., None].to(x.dtype)
        x = x + F.relu(self.neighbours(x.transpose(1, 2))).transpose(1, 2)
        mask = None if keep is None else (keep[:, None, None, :].to(x.dtype) - 1) * 1e4
        for layer in self.layers:
            x = layer(x, mask)
        return self.last(x)


class Tagger(nn.Module):
    def __init__(self, encoder, width=256):
        super().__init__()
        self.encoder = encoder
        self.classes = nn.Linear(width, len(LABELS))

    def forward(self, ids, keep=None):
        return self.classes(self.encoder(ids, keep))
