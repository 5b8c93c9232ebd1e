"""The student translator: a pre-norm transformer with six encoder and two decoder layers and one shared embedding.

A shallow decoder is what makes generation on a CPU fast. Shapes: B rows, S source tokens, T target tokens, d the width.
Attention is written out because on CPUs that is three times faster to train than the fused kernel.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

PAD, EOS, UNKNOWN, START = 0, 1, 2, 3
LONGEST = 1024


class MaskPool:
    """Dropout from masks drawn once: on a CPU drawing them at every step costs more than the matrices."""

    def __init__(self, rate, size=1 << 24):
        self.rate = rate
        self.size = size
        self.pool = None

    def __call__(self, x):
        if self.rate == 0:
            return x
        if x.device.type != "cpu":
            return F.dropout(x, self.rate)
        if self.pool is None:
            self.pool = (torch.rand(self.size) >= self.rate).to(torch.bfloat16) / (1 - self.rate)
        n = x.numel()
        if n > self.size:
            return F.dropout(x, self.rate)
        at = int(torch.randint(self.size - n + 1, (1,)))
        return x * self.pool[at:at + n].view_as(x)


class Attention(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(d, d) for _ in range(4))

    def split(self, x):
        return x.view(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)

    def keys(self, memory):
        return self.split(self.k(memory)), self.split(self.v(memory))

    def forward(self, x, keys, mask):
        """The new rows (B, T, d) and the attention (B, heads, T, S)."""
        k, v = keys
        q = self.split(self.q(x) * (k.shape[-1] ** -0.5))
        scores = q @ k.transpose(-1, -2)
        attention = (scores if mask is None else scores + mask).softmax(-1).to(v.dtype)
        return self.o((attention @ v).transpose(1, 2).flatten(2)), attention


class Layer(nn.Module):
    def __init__(self, c, decoder):
        super().__init__()
        d = c["d"]
        self.self_attn, self.n1, self.n2 = Attention(d, c["heads"]), nn.LayerNorm(d), nn.LayerNorm(d)
        self.f1, self.f2 = nn.Linear(d, c["ff"]), nn.Linear(c["ff"], d)
        if decoder:
            self.cross_attn, self.n3 = Attention(d, c["heads"]), nn.LayerNorm(d)

    def forward(self, x, mask, drop, memory=None, memory_mask=None, past=None):
        """The new rows, the keys and values of this layer, and the attention to the source (None in the encoder)."""
        h = self.n1(x)
        k, v = self.self_attn.keys(h)
        if past is not None:
            k, v = torch.cat([past[0], k], 2), torch.cat([past[1], v], 2)
        x = x + drop(self.self_attn(h, (k, v), mask)[0])
        attention = None
        if memory is not None:
            y, attention = self.cross_attn(self.n3(x), memory, memory_mask)
            x = x + drop(y)
        return x + drop(self.f2(F.relu(self.f1(self.n2(x))))), (k, v), attention


def sinusoids(n, d):
    at, i = torch.arange(n)[:, None], torch.arange(0, d, 2)[None] / d
    table = torch.zeros(n, d)
    table[:, 0::2], table[:, 1::2] = torch.sin(at / 10000 ** i), torch.cos(at / 10000 ** i)
    return table


class Student(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c = c
        d = c["d"]
        self.embed = nn.Embedding(c["vocab"], d)
        nn.init.normal_(self.embed.weight, 0, d ** -0.5)
        self.encoder = nn.ModuleList(Layer(c, False) for _ in range(c["enc"]))
        self.decoder = nn.ModuleList(Layer(c, True) for _ in range(c["dec"]))
        self.en, self.dn = nn.LayerNorm(d), nn.LayerNorm(d)
        self.register_buffer("positions", sinusoids(LONGEST, d), persistent=False)
        self.drop = MaskPool(c["dropout"])

    def dropping(self):
        return self.drop if self.training else (lambda x: x)

    def lookup(self, ids, at=0):
        x = self.embed(ids) * math.sqrt(self.c["d"]) + self.positions[at:at + ids.shape[1]]
        return self.dropping()(x)

    def encode(self, source):
        mask = torch.zeros(source.shape[0], 1, 1, source.shape[1], device=source.device)
        mask = mask.masked_fill((source == PAD)[:, None, None], -1e4)
        if torch.is_autocast_enabled(source.device.type):
            mask = mask.to(torch.bfloat16)
        x, drop = self.lookup(source), self.dropping()
        for layer in self.encoder:
            x = layer(x, mask, drop)[0]
        x = self.en(x)
        return [layer.cross_attn.keys(x) for layer in self.decoder], mask

    def decode(self, target, memory, mask, past=None, at=0):
        """States before the output layer (B, T, d), the caches, and the last layer's attention to the source."""
        n = target.shape[1]
        causal = None
        if past is None:
            causal = torch.full((n, n), -1e4, device=target.device, dtype=mask.dtype).triu(1)[None, None]
        x, caches, attention, drop = self.lookup(target, at), [], None, self.dropping()
        for i, layer in enumerate(self.decoder):
            x, cache, attention = layer(x, causal, drop, memory[i], mask, None if past is None else past[i])
            caches.append(cache)
        return self.dn(x), caches, attention

    def logits(self, states):
        return F.linear(states, self.embed.weight)


class OutputLoss(torch.autograd.Function):
    """Label-smoothed cross-entropy, summed over what is not padding, a few hundred rows of logits at a
    time."""

    @staticmethod
    def forward(ctx, states, weight, gold, smoothing):
        kind = torch.bfloat16
        w, x = weight.to(kind), states.to(kind)
        dx, dw = torch.empty_like(x), torch.zeros_like(weight)
        total, vocab = 0.0, weight.shape[0]
        step = 256 if x.device.type == "cpu" else 8192
        for i in range(0, x.shape[0], step):
            rows, ids = x[i:i + step], gold[i:i + step, None]
            real = (ids != PAD).float()
            logp = F.log_softmax(F.linear(rows, w).float(), -1)
            loss = (1 - smoothing) * logp.gather(1, ids) + smoothing / vocab * logp.sum(1, keepdim=True)
            total = total - (loss * real).sum()
            slope = logp.exp_().sub_(smoothing / vocab)
            slope.scatter_add_(1, ids, torch.full_like(ids, -(1 - smoothing), dtype=slope.dtype))
            slope = (slope * real).to(kind)
            dx[i:i + step] = slope @ w
            dw += slope.T @ rows
        ctx.save_for_backward(dx, dw)
        ctx.kind = states.dtype
        return total

    @staticmethod
    def backward(ctx, slope):
        dx, dw = ctx.saved_tensors
        return (dx * slope).to(ctx.kind), dw * slope, None, None
