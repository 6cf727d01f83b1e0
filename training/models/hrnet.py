"""HRNet for footprints (Wang et al., 2021, doi:10.1109/TPAMI.2020.2983686): features of several resolutions side by side.

Layer counts are those of the segmentation network of Razzak et al. (2023, doi:10.1016/j.isprsjprs.2022.10.019): W18, a stem that keeps
the resolution, 1, 3 and 2 modules of 2, 3 and 4 resolutions.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from s2sr.plugin.engine.models.buildings_card import PLANES
from s2sr.training.models.building_network import BuildingNetwork
from s2sr.training.models.unet import Residual, convolution

MODULES = (1, 3, 2)
BLOCKS = 2
STEM = 64
BOTTLENECKS = 2
WIDENED = 4


class HRNet(BuildingNetwork):
    """Tells buildings in an image, or in several revisits that stand one behind the other.

    Args:
        bands: Bands of an image.
        factor: Fine pixels in a pixel of the input, an axis.
        width: Features at the finest resolution; twice as many at each coarser one.
        frames: Revisits that are looked at together; 1 for a single image.
    """

    def __init__(self, bands: int = 3, factor: int = 1, width: int = 18, frames: int = 1) -> None:
        super().__init__(bands, factor, frames, step_px=2 ** len(MODULES))
        self.stem = nn.Sequential(convolution(bands * frames, STEM), convolution(STEM, STEM))
        self.first = nn.Sequential(Bottleneck(STEM), *(Bottleneck(STEM * WIDENED) for _ in range(BOTTLENECKS - 1)))
        self.entries, self.stages = nn.ModuleList(), nn.ModuleList()
        before = [STEM * WIDENED]
        for level, count in enumerate(MODULES, 1):
            widths = [width * 2**index for index in range(level + 1)]
            self.entries.append(Entry(before, widths))
            self.stages.append(nn.Sequential(*(Exchange(widths) for _ in range(count))))
            before = widths
        total = sum(before)
        self.head = nn.Sequential(
            convolution(total, total, kernel=1), nn.Conv2d(total, len(PLANES) * factor**2, 1), nn.PixelShuffle(factor)
        )

    def logits(self, image: Tensor) -> Tensor:
        """Returns the planes before their activation; see :class:`BuildingNetwork`."""
        features = [self.first(self.stem(image.flatten(1, 2) if self.frames > 1 else image))]
        for entry, stage in zip(self.entries, self.stages):
            features = stage(entry(features))
        planes: Tensor = self.head(torch.cat([enlarged(one, level) for level, one in enumerate(features)], 1))
        return planes


class Bottleneck(nn.Module):
    """Three convolutions through a quarter of the features, added to what they are given.

    Args:
        inputs: Features in; out are ``STEM * WIDENED``.
    """

    def __init__(self, inputs: int) -> None:
        super().__init__()
        outputs = STEM * WIDENED
        self.body = nn.Sequential(
            convolution(inputs, STEM, kernel=1),
            convolution(STEM, STEM),
            nn.Conv2d(STEM, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )
        self.skip = nn.Identity() if inputs == outputs else nn.Conv2d(inputs, outputs, 1, bias=False)

    def forward(self, features: Tensor) -> Tensor:
        """Maps ``(n, inputs, rows, cols)`` to ``(n, STEM * WIDENED, rows, cols)``."""
        return functional.relu(self.skip(features) + self.body(features))


class Entry(nn.Module):
    """Brings features to a stage's widths, and adds a coarser resolution.

    Args:
        before: Features of the stage before, the finest resolution first.
        widths: Features of this one: one more.
    """

    def __init__(self, before: Sequence[int], widths: Sequence[int]) -> None:
        super().__init__()
        self.same = nn.ModuleList(nn.Identity() if old == new else convolution(old, new) for old, new in zip(before, widths))
        self.coarser = convolution(before[-1], widths[-1], stride=2)

    def forward(self, features: list[Tensor]) -> list[Tensor]:
        """Returns a tensor for each of the stage's resolutions."""
        return [*(layer(one) for layer, one in zip(self.same, features)), self.coarser(features[-1])]


class Exchange(nn.Module):
    """One module: blocks at each resolution, then every resolution receives from all others.

    Args:
        widths: Features, the finest resolution first.
    """

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(nn.Sequential(*(Residual(width) for _ in range(BLOCKS))) for width in widths)
        count = range(len(widths))
        self.paths = nn.ModuleList(_path(source, target, widths) for target in count for source in count)

    def forward(self, features: list[Tensor]) -> list[Tensor]:
        """Maps a tensor for each resolution to the same shapes."""
        own = [blocks(one) for blocks, one in zip(self.blocks, features)]
        count = len(own)
        sent = [[enlarged(self.paths[target * count + n](own[n]), n - target) for n in range(count)] for target in range(count)]
        return [functional.relu(torch.stack(parts).sum(0)) for parts in sent]


def _path(source: int, target: int, widths: Sequence[int]) -> nn.Module:
    if source == target:
        return nn.Identity()
    if source > target:
        return nn.Sequential(nn.Conv2d(widths[source], widths[target], 1, bias=False), nn.BatchNorm2d(widths[target]))
    steps = [convolution(widths[source], widths[source], stride=2) for _ in range(target - source - 1)]
    last = nn.Conv2d(widths[source], widths[target], 3, 2, 1, bias=False)
    return nn.Sequential(*steps, last, nn.BatchNorm2d(widths[target]))


def enlarged(features: Tensor, levels: int) -> Tensor:
    """Interpolates to ``2 ** levels`` times the rows and columns; leaves finer ones as they are."""
    if levels <= 0:
        return features
    return functional.interpolate(features, scale_factor=float(2**levels), mode="bilinear", align_corners=False)
