"""The network: characters to words, words among words, back to characters."""

import torch
from torch import nn
from torch.nn import functional as F

from letters import CLASSES, LETTER_SLOTS, PAIR_STEP, PAIRS, PARTS, SIZE, SLOTS, WORDS

CHAR, WORD, PAIR = 24, 128, 48
WIDTH, HEADS, INNER, LAYERS = 192, 4, 576, "niaini"
HIDDEN = 64
# Beyond this distance all words are equally far.
REACH = 16


class Norm(nn.LayerNorm):
    """In the precision of its input, which autocast would widen."""

    def forward(self, x):
        with torch.autocast(x.device.type, enabled=False):
            return super().forward(x)


class Attention(nn.Module):
    """A word hears all words of its text."""

    def __init__(self):
        super().__init__()
        self.norm, self.qkv, self.o = Norm(WIDTH), nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.bias = nn.Parameter(torch.zeros(2 * REACH + 1, HEADS))

    def forward(self, x, where):
        b, n, d = x.shape
        q, k, v = self.qkv(self.norm(x)).view(b, n, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        with torch.autocast(x.device.type, enabled=False):
            bias = self.bias[where.away].permute(2, 0, 1).to(q.dtype) + where.mask.to(q.dtype)
            a = (q * (d // HEADS) ** -0.5) @ k.transpose(-1, -2) + bias
            y = (a.softmax(-1) @ v).transpose(1, 2).reshape(b, n, d)
        return x + self.o(y)


class Neighbours(nn.Module):
    """A word hears the one before and the one after."""

    def __init__(self):
        super().__init__()
        self.norm, self.mix = Norm(WIDTH), nn.Linear(3 * WIDTH, WIDTH)

    def forward(self, x, where):
        y = self.norm(x)
        before = F.pad(y[:, :-1], (0, 0, 1, 0)) * where.left.to(y.dtype)
        after = F.pad(y[:, 1:], (0, 0, 0, 1)) * where.right.to(y.dtype)
        return x + self.mix(torch.cat([before, y, after], -1))


class Inner(nn.Module):
    """A word by itself."""

    def __init__(self):
        super().__init__()
        self.norm, self.f1, self.f2 = Norm(WIDTH), nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x, where):
        return x + self.f2(F.relu(self.f1(self.norm(x))))


KINDS = {"n": Neighbours, "a": Attention, "i": Inner}


class Where:
    """Which words belong together, and how far they are from one another."""

    def __init__(self, edges):
        n = edges.shape[1]
        same = edges[:, 1:] == edges[:, :-1]
        self.after, self.before = F.pad(same, (0, 1)), F.pad(same, (1, 0))
        self.left, self.right = self.before[..., None].float(), self.after[..., None].float()
        place = torch.arange(n, device=edges.device)
        self.away = (place[None] - place[:, None]).clamp(-REACH, REACH) + REACH
        self.mask = ((edges[:, None] != edges[:, :, None]).float() * -1e4)[:, None]


class Restorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.letter, self.quality = nn.Embedding(SIZE + 1, CHAR), nn.Embedding(5, CHAR)
        self.tone, self.case = nn.Embedding(6, CHAR), nn.Embedding(2, CHAR)
        self.word, self.pair = nn.Embedding(WORDS, WORD), nn.Embedding(PAIRS, PAIR)
        for e in (self.letter, self.quality, self.tone, self.case, self.word, self.pair):
            nn.init.normal_(e.weight, std=0.3)
        self.enter = nn.Linear(SLOTS * CHAR + WORD + 2 * PAIR, WIDTH)
        self.layers = nn.ModuleList(KINDS[kind]() for kind in LAYERS)
        self.norm = Norm(WIDTH)
        self.slots, self.own = nn.Linear(WIDTH, LETTER_SLOTS * HIDDEN), nn.Linear(CHAR, HIDDEN)
        self.classes = nn.Linear(HIDDEN, len(CLASSES))
        self.register_buffer("parts", torch.from_numpy(PARTS), persistent=False)

    def characters(self):
        p = self.parts
        return self.letter(p[:, 0]) + self.quality(p[:, 1]) + self.tone(p[:, 2]) + self.case(p[:, 3])

    def forward(self, ids, sums, edges, wanted):
        """Scores of the wanted letters. ids: rows x words x slots; sums: of the words; edges: the number of each word's text."""
        b, n, _ = ids.shape
        where = Where(edges)
        before = F.pad(sums[:, :-1], (1, 0)) * where.before
        after = F.pad(sums[:, 1:], (0, 1)) * where.after
        table = self.characters()
        x = torch.cat(
            [
                F.embedding(ids, table).view(b, n, -1),
                self.word(sums % WORDS),
                self.pair((before * PAIR_STEP + sums) % PAIRS),
                self.pair((sums * PAIR_STEP + after) % PAIRS),
            ],
            -1,
        )
        x = self.enter(x)
        for layer in self.layers:
            x = layer(x, where)
        h = self.slots(self.norm(x)).view(-1, HIDDEN)
        # wanted: numbers of letters among all words' letter slots
        h = h[wanted] + F.embedding(ids[..., 1:].reshape(-1)[wanted], self.own(table).to(h.dtype))
        return self.classes(F.relu(h))
