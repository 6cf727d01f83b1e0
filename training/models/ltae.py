"""L-TAE: temporal attention with one learnt query a head (Garnot and Landrieu, 2020, doi:10.1007/978-3-030-65742-0_12), pixel by pixel."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from s2sr.training.errors import ConfigError

PERIOD_DAYS = 1000.0
"""Longest period of the positions is two pi times this."""
LEAST_SCORE = -1e4
DROPOUT_OF_ATTENTION, DROPOUT = 0.1, 0.2


class LTAE(nn.Module):
    """Fuses the revisits of a pixel by attention over signed days.

    Pixels that are not valid, be it clouds or padding, take no part, neither in the attention nor in the normalisation before it;
    where no revisit is valid, all count the same.

    Args:
        channels: Channels in.
        width: Channels of the values.
        heads: Heads of the attention, groups of the normalisations.
        key: Channels of a key.
        out: Channels out.
    """

    def __init__(self, channels: int = 64, width: int = 128, heads: int = 16, key: int = 4, out: int = 64) -> None:
        super().__init__()
        self.heads, self.key, self.width = heads, key, width
        self.norm_in = PixelNorm(heads, channels)
        self.values = nn.Conv2d(channels, width, 1)
        self.keys = nn.Conv2d(width, heads * key, 1)
        self.query = nn.Parameter(torch.empty(heads, key))
        nn.init.normal_(self.query, 0, (2 / key) ** 0.5)
        self.mlp = nn.Sequential(nn.Conv2d(width, out, 1), nn.BatchNorm2d(out), nn.ReLU(), nn.Dropout(DROPOUT))
        self.norm_out = PixelNorm(heads, out)
        self.dropout = nn.Dropout(DROPOUT_OF_ATTENTION)

    def forward(self, x: Tensor, days: Tensor, masks: Tensor) -> Tensor:
        """Maps ``(n, t, channels, rows, cols)``, ``(n, t)`` and ``(n, t, rows, cols)`` to ``(n, out, rows, cols)``."""
        n, _, channels, rows, cols = x.shape
        seen = (masks > 0.5).to(x.dtype)
        seen = torch.where(seen.sum(1, keepdim=True) > 0, seen, torch.ones_like(seen))
        x = self.norm_in(x, seen)
        values = self.values(x.reshape(-1, channels, rows, cols)) + self.positions(days).reshape(-1, self.width, 1, 1)
        keys = self.keys(values).reshape(n, -1, self.heads, self.key, rows, cols)
        scores = (keys * self.query[:, :, None, None]).sum(3) / self.key**0.5
        shares = torch.softmax(torch.where(seen[:, :, None] > 0.5, scores, torch.full_like(scores, LEAST_SCORE)), dim=1)
        parts = values.reshape(n, -1, self.heads, self.width // self.heads, rows, cols)
        fused = (self.dropout(shares)[:, :, :, None] * parts).sum(1).reshape(n, self.width, rows, cols)
        mixed: Tensor = self.mlp(fused)
        result: Tensor = self.norm_out(mixed[:, None], torch.ones_like(seen[:, :1]))[:, 0]
        return result

    def positions(self, days: Tensor) -> Tensor:
        """Returns sines and cosines of ``days (n, t)``, the same for every head: ``(n, t, width)``."""
        count = self.width // self.heads
        index = torch.arange(count, device=days.device)
        periods = PERIOD_DAYS ** (2 * torch.div(index, 2, rounding_mode="floor") / count)
        angles = days[..., None] / periods
        waves = torch.where(index % 2 == 0, angles.sin(), angles.cos())
        return waves.repeat(1, 1, self.heads)


class PixelNorm(nn.Module):
    """Group normalisation (Wu and He, 2018, doi:10.1007/978-3-030-01261-8_1) over the valid revisits of one pixel.

    Args:
        groups: Groups of channels.
        channels: Channels, at least twice the groups, and a multiple of them.

    Raises:
        ConfigError: if they are not: a group of one channel would be nothing but its bias.
    """

    def __init__(self, groups: int, channels: int) -> None:
        super().__init__()
        if channels < 2 * groups or channels % groups:
            raise ConfigError(
                f"{channels} channels cannot be normalised in {groups} groups; give a multiple, {2 * groups} at least"
            )
        self.groups, self.each = groups, channels // groups
        self.weight, self.bias = nn.Parameter(torch.ones(channels)), nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        """Normalises ``(n, t, channels, rows, cols)`` by the pixels where ``seen (n, t, rows, cols)`` is 1."""
        n, _, channels, rows, cols = x.shape
        grouped = x.reshape(n, -1, self.groups, self.each, rows, cols)
        weight = seen[:, :, None, None]
        count = weight.sum(1, keepdim=True) * self.each
        mean = (grouped * weight).sum((1, 3), keepdim=True) / count
        variance = ((grouped - mean).square() * weight).sum((1, 3), keepdim=True) / count
        normal = ((grouped - mean) * torch.rsqrt(variance + 1e-5)).reshape(n, -1, channels, rows, cols)
        return normal * self.weight[:, None, None] + self.bias[:, None, None]
