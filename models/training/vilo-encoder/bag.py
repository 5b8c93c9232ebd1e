"""A bag of subwords, and a loss that ranks the translation of a sentence before those of its neighbours in a batch."""

import math

import torch
from torch import nn
from torch.nn import functional as F


class Mixed(torch.autograd.Function):
    """A sparse matrix times a dense one; its transpose, for the gradient, is made but once."""

    @staticmethod
    def forward(ctx, matrix, transpose, dense):
        ctx.transpose = transpose
        return matrix @ dense

    @staticmethod
    def backward(ctx, grad):
        return None, None, ctx.transpose @ grad.contiguous()


class Sum(torch.autograd.Function):
    """The sum of the rows of each bag. The gradients are sums of bags again, which is fast on a CPU too."""

    @staticmethod
    def forward(ctx, rows, ids, starts):
        ctx.save_for_backward(ids, starts)
        ctx.count = len(rows)
        return F.embedding_bag(ids, rows, starts, mode="sum")

    @staticmethod
    def backward(ctx, grad):
        ids, starts = ctx.saved_tensors
        ends = torch.cat([starts[1:], starts.new_tensor([len(ids)])])
        bags = torch.repeat_interleave(torch.arange(len(starts), device=ids.device), ends - starts)
        counts = torch.bincount(ids, minlength=ctx.count)
        return F.embedding_bag(bags[torch.argsort(ids)], grad.contiguous(), counts.cumsum(0) - counts, mode="sum"), None, None


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


def sparse(matrix, device):
    indptr, indices, values = map(torch.from_numpy, (matrix.indptr, matrix.indices, matrix.data))
    return torch.sparse_csr_tensor(indptr, indices, values, size=matrix.shape, device=device)


class Bag(nn.Module):
    """Each piece is mixed with its parts (a sparse matrix of fold.py); after the pieces come the pairs, which start from zero."""

    def __init__(self, mixture, pairs, dimension, device="cpu"):
        super().__init__()
        pieces = mixture.shape[0]
        self.mixture = [sparse(each, device) for each in (mixture, mixture.T.tocsr())]
        rows = torch.cat([torch.randn(pieces, dimension) * 0.1, torch.zeros(pairs, dimension)])
        self.rows = nn.Parameter(rows.to(device))
        self.weights = nn.Parameter(torch.zeros(pieces + pairs, device=device))
        self.log_factor = nn.Parameter(torch.tensor(math.log(20.0), device=device))

    def vectors(self):
        rows = self.rows * self.weights.exp()[:, None]
        pieces = self.mixture[0].shape[0]
        return torch.cat([Mixed.apply(*self.mixture, rows[:pieces]), rows[pieces:]])

    def forward(self, ids, starts):
        return F.normalize(Sum.apply(self.vectors(), ids, starts), dim=-1)

    def loss(self, left, right):
        """Of two sides, each a tuple of ids and starts."""
        both = self(torch.cat([left[0], right[0]]), torch.cat([left[1], right[1] + len(left[0])]))
        count = len(left[1])
        return Ranking.apply(both[:count], both[count:], self.log_factor.exp().clamp(max=60))
