"""A chain of 3x3 convolutions and nothing else: what processors compute fastest for its multiplications."""

from __future__ import annotations

from itertools import chain, repeat

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import PAD
from s2sr.training.models.carn import CubicUpsample


class Inward(nn.Conv2d):
    """A 3x3 convolution that keeps the image's size, but in training, where it computes only what needs no padding."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(inputs, outputs, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, inputs, rows, cols)`` to ``(batch, outputs, rows, cols)``; in training two rows and columns fewer."""
        return nn.functional.conv2d(x, self.weight, self.bias, padding=0 if self.training else self.padding)


class PlainChain(nn.Module):
    """Super-resolves reflectance by a whole factor: cubic interpolation plus what a chain of convolutions adds.

    All convolutions are on the input's grid; runtimes join each with its activation, so that nothing else passes over memory. Inner
    ones begin as the identity plus noise, which is a residual that costs nothing afterwards (Zagoruyko and Komodakis, 2017,
    arXiv:1706.00388). Interpolation is a branch of its own, which can be computed in full precision beside a chain that is not.

    Args:
        bands: Bands in and out.
        features: Width of the chain.
        layers: Convolutions, the first and the last among them.
        factor: Upsampling factor.

    Raises:
        ValueError: if a result would depend on more than the margin that patches come with in training.
    """

    def __init__(self, bands: int = 10, features: int = 48, layers: int = 8, factor: int = 2) -> None:
        super().__init__()
        if not 2 <= layers <= PAD:
            raise ValueError(f"it has 2 to {PAD} layers")
        self.bands, self.factor = bands, factor
        self.skip = CubicUpsample(bands, factor)
        head, tail = Inward(bands, features), Inward(features, bands * factor * factor)
        inner = [Inward(features, features) for _ in range(layers - 2)]
        self.body = nn.Sequential(*chain.from_iterable(zip((head, *inner), repeat(nn.LeakyReLU(0.2)))), tail)
        for layer in inner:
            _begin_as_identity(layer)
        nn.init.kaiming_normal_(head.weight, 0.2)
        nn.init.zeros_(tail.weight)
        if tail.bias is not None:
            nn.init.zeros_(tail.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Maps reflectance ``(batch, bands, rows, cols)`` to ``(batch, bands, rows * factor, cols * factor)``."""
        with torch.autocast(x.device.type, enabled=False):
            interpolated = self.skip.phases(x.float())
        detail: Tensor = self.body(x).float()
        if self.training:
            edge = (interpolated.shape[-1] - detail.shape[-1]) // 2
            detail = nn.functional.pad(detail, (edge,) * 4)
        out: Tensor = self.skip.shuffle(interpolated + detail)
        return out


def _begin_as_identity(layer: nn.Conv2d, noise: float = 0.3) -> None:
    random = torch.empty_like(layer.weight)
    nn.init.kaiming_normal_(random, 0.2)
    nn.init.dirac_(layer.weight)
    with torch.no_grad():
        layer.weight += noise * random
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
