"""A bag of subwords, and a loss that ranks the translation of a sentence before those of its neighbours in a batch."""

import math

import torch
from torch import nn
from torch.nn import functional as F


class WeightedSum(torch.autograd.Function):
    """The sum of the rows of each bag, times exp(weight). The gradients are bags again, which is fast on a CPU too."""

    @staticmethod
    def forward(ctx, rows, weights, ids, starts):
        share = weights.exp()[ids]
        ctx.save_for_backward(rows, ids, starts, share)
        return F.embedding_bag(ids, rows, starts, mode="sum", per_sample_weights=share)

    @staticmethod
    def backward(ctx, grad):
        rows, ids, starts, share = ctx.saved_tensors
        ends = torch.cat([starts[1:], starts.new_tensor([len(ids)])])
        bags = torch.repeat_interleave(torch.arange(len(starts), device=ids.device), ends - starts)
        order = torch.argsort(ids)
        counts = torch.bincount(ids, minlength=len(rows))
        of_rows = F.embedding_bag(
            bags[order], grad.contiguous(), counts.cumsum(0) - counts, mode="sum", per_sample_weights=share[order]
        )
        return of_rows, (of_rows * rows).sum(1), None, None


class Ranking(torch.autograd.Function):
    """The mean of both cross entropies of cosines times a factor, the right pairs on the diagonal; products in bfloat16."""

    @staticmethod
    def forward(ctx, a, b, factor):
        a16, b16 = a.bfloat16(), b.bfloat16()
        cosines = (a16 @ b16.T).float()
        odds = (cosines * factor - factor).exp_()
        by_row, by_column = odds.sum(1), odds.sum(0)
        right = cosines.diagonal() * factor - factor
        loss = (by_row.log() + by_column.log() - 2 * right).mean() / 2
        odds.mul_(1 / by_row[:, None] + 1 / by_column)
        odds.diagonal().sub_(2)
        odds.div_(2 * len(a))
        ctx.save_for_backward(a16, b16, odds.bfloat16(), factor, (odds * cosines).sum())
        return loss

    @staticmethod
    def backward(ctx, grad):
        a, b, slope, factor, of_factor = ctx.saved_tensors
        return (slope @ b).float() * (factor * grad), (slope.T @ a).float() * (factor * grad), of_factor * grad


class Bag(nn.Module):
    def __init__(self, vocabulary, dimension):
        super().__init__()
        self.rows = nn.Parameter(torch.randn(vocabulary, dimension) * 0.1)
        self.weights = nn.Parameter(torch.zeros(vocabulary))
        self.log_factor = nn.Parameter(torch.tensor(math.log(20.0)))

    def forward(self, ids, starts):
        return F.normalize(WeightedSum.apply(self.rows, self.weights, ids, starts), dim=-1)

    def loss(self, left, right):
        """Of two sides, each a tuple of ids and starts."""
        starts = torch.cat([left[1], right[1] + len(left[0])])
        both = self(torch.cat([left[0], right[0]]), starts)
        count = len(left[1])
        return Ranking.apply(both[:count], both[count:], self.log_factor.exp().clamp(max=60))
