"""A small U-Net for footprints that a processor runs (Ronneberger et al., 2015, doi:10.1007/978-3-319-24574-4_28).

Skips are added, not put beside one another, blocks are residual, and resolution is lost and won by folding pixels into features and
back (Shi et al., 2016, doi:10.1109/CVPR.2016.207).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from s2sr.plugin.engine.models.buildings_card import PLANES
from s2sr.training.models.building_network import BuildingNetwork


class UNet(BuildingNetwork):
    """Tells buildings in an image, or in several revisits of it.

    Args:
        bands: Bands of an image.
        factor: Fine pixels in a pixel of the input, an axis; the input is interpolated to them first, so that one network's weights can be
            another's beginning whatever their factors.
        fold: Fine pixels, an axis, that are folded into one before the first layer.
        features: Features at the finest resolution; twice as many at the next, and so on up to ``deepest``.
        levels: Resolutions, each half of the one before.
        deepest: Most features.
        frames: Revisits that are looked at together; 1 for a single image.
    """

    def __init__(
        self,
        bands: int = 3,
        factor: int = 1,
        fold: int = 2,
        features: int = 24,
        levels: int = 4,
        deepest: int = 128,
        frames: int = 1,
    ) -> None:
        super().__init__(bands, factor, frames, step_px=fold * 2 ** (levels - 1) // math.gcd(factor, fold * 2 ** (levels - 1)))
        widths = [min(features * 2**level, deepest) for level in range(levels)]
        self.fold = fold
        self.stem = nn.Sequential(convolution(bands * fold**2, widths[0]), Residual(widths[0]))
        self.fuse = convolution(2 * widths[0], widths[0]) if frames > 1 else None
        self.down = nn.ModuleList(
            nn.Sequential(convolution(before, after, stride=2), Residual(after)) for before, after in zip(widths, widths[1:])
        )
        self.lateral = nn.ModuleList(nn.Conv2d(after, before, 1) for before, after in zip(widths, widths[1:]))
        self.up = nn.ModuleList(Residual(width) for width in widths[:-1])
        self.finest = nn.Sequential(nn.Conv2d(widths[0], (len(PLANES) - 1) * fold**2, 1), nn.PixelShuffle(fold))
        self.counting = nn.Sequential(convolution(widths[0], widths[0]), nn.Conv2d(widths[0], fold**2, 1), nn.PixelShuffle(fold))

    def logits(self, image: Tensor) -> Tensor:
        """Returns the planes before their activation; see :class:`BuildingNetwork`."""
        features = [self.stem(self._folded(image)) if self.fuse is None else self._fused(image)]
        for down in self.down:
            features.append(down(features[-1]))
        result = features.pop()
        for lateral, up in zip(reversed(self.lateral), reversed(self.up)):
            finer = functional.interpolate(lateral(result), scale_factor=2.0, mode="nearest")
            result = up(finer + features.pop())
        return torch.cat([self.finest(result), self.counting(result)], 1)

    def _folded(self, image: Tensor) -> Tensor:
        if self.factor > 1:
            image = functional.interpolate(image, scale_factor=float(self.factor), mode="bilinear", align_corners=False)
        return functional.pixel_unshuffle(image, self.fold)

    def _fused(self, frames: Tensor) -> Tensor:
        count, times = frames.shape[:2]
        each = self.stem(self._folded(frames.flatten(0, 1)))
        each = each.reshape(count, times, *each.shape[1:])
        fused: Tensor = self.fuse(torch.cat([each.mean(1), each.amax(1)], 1)) if self.fuse is not None else each[:, 0]
        return fused


class Residual(nn.Module):
    """Two convolutions whose result is added to what they are given.

    Args:
        features: Features in and out.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.first = convolution(features, features)
        self.second = nn.Sequential(nn.Conv2d(features, features, 3, padding=1, bias=False), nn.BatchNorm2d(features))

    def forward(self, features: Tensor) -> Tensor:
        """Maps ``(n, features, rows, cols)`` to the same shape."""
        return functional.relu(features + self.second(self.first(features)))


def convolution(inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    """Returns a convolution, normalised over the batch, with ReLU."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )
