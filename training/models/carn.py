"""CARN: cascading residual network (Ahn et al., 2018, doi:10.1007/978-3-030-01249-6_16), with the sums of Evoland's variant."""

from __future__ import annotations

from itertools import cycle
from typing import Literal

import torch
from torch import Tensor, nn

from s2sr.plugin.engine.sensor.sampling import cubic_matrix


class EfficientResidual(nn.Module):
    """Two 3x3 convolutions (grouped) and a 1x1 convolution, with a residual."""

    def __init__(self, features: int, groups: int, padding_mode: Literal["zeros", "reflect"] = "zeros") -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(features, features, 3, padding=1, groups=groups, padding_mode=padding_mode),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(features, features, 3, padding=1, groups=groups, padding_mode=padding_mode),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(features, features, 1),
        )
        self.activation = nn.LeakyReLU(0.2)

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        out: Tensor = self.activation(x + self.body(x))
        return out


class Cascade(nn.Module):
    """Units in a row, each fed by a 1x1 convolution of the sum of all results before it.

    Args:
        units: The row; each maps ``(batch, features, rows, cols)`` to the same shape.
        features: Width of the trunk.
        rounds: Times that the row is gone through, with the units' weights shared.
    """

    def __init__(self, units: list[nn.Module], features: int, rounds: int = 1) -> None:
        super().__init__()
        self.units = nn.ModuleList(units)
        self.mixes = nn.ModuleList(nn.Conv2d(features, features, 1) for _ in range(rounds * len(units)))

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        total = x
        for unit, mix in zip(cycle(self.units), self.mixes):
            total = total + unit(x)
            x = mix(total)
        return x


class CubicUpsample(nn.Module):
    """Cubic interpolation to a finer grid, as a fixed depthwise convolution and a pixel shuffle.

    Equal, inside the borders, to :func:`s2sr.plugin.engine.sensor.sampling.cubic_matrix`.
    """

    def __init__(self, bands: int, factor: int) -> None:
        super().__init__()
        line = torch.from_numpy(cubic_matrix(9, factor))[4 * factor : 5 * factor, 2:7].clone()
        phases = torch.einsum("ai,bj->abij", line, line).reshape(factor * factor, 1, 5, 5)
        self.weight: Tensor
        self.register_buffer("weight", phases.repeat(bands, 1, 1, 1), persistent=False)
        self.bands = bands
        self.shuffle = nn.PixelShuffle(factor)

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, bands, rows, cols)`` to ``(batch, bands, rows * factor, cols * factor)``."""
        out: Tensor = self.shuffle(self.phases(x))
        return out

    def phases(self, x: Tensor) -> Tensor:
        """Maps ``(batch, bands, rows, cols)`` to the same pixels on its own grid, ``(batch, bands * factor * factor, rows, cols)``."""
        return nn.functional.conv2d(x, self.weight, padding=2, groups=self.bands)


class CARN(nn.Module):
    """Super-resolves reflectance by a whole factor: cubic interpolation plus what the cascade adds.

    Args:
        bands: Bands in and out.
        features: Width of the trunk.
        groups: Groups of the 3x3 convolutions.
        blocks: Cascading blocks, and units in each.
        factor: Upsampling factor.
        expanded: Width at the finer grid.
    """

    def __init__(
        self, bands: int = 10, features: int = 64, groups: int = 2, blocks: int = 3, factor: int = 2, expanded: int = 32
    ) -> None:
        super().__init__()
        self.bands, self.factor = bands, factor
        self.skip = CubicUpsample(bands, factor)
        self.head = nn.Conv2d(bands, features, 3, padding=1)
        inner = [Cascade([EfficientResidual(features, groups) for _ in range(blocks)], features) for _ in range(blocks)]
        self.trunk = Cascade(list(inner), features)
        self.expand = nn.Conv2d(features, expanded * factor * factor, 3, padding=1)
        self.shuffle = nn.PixelShuffle(factor)
        self.activation = nn.LeakyReLU(0.2)
        self.tail = nn.Conv2d(expanded, bands, 3, padding=1)
        nn.init.zeros_(self.tail.weight)
        if self.tail.bias is not None:
            nn.init.zeros_(self.tail.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Maps reflectance ``(batch, bands, rows, cols)`` to ``(batch, bands, rows * factor, cols * factor)``."""
        with torch.autocast(x.device.type, enabled=False):
            interpolated = self.skip(x.float())
        features = self.head(x)
        features = features + self.trunk(features)
        detail = self.tail(self.activation(self.shuffle(self.expand(features))))
        out: Tensor = interpolated + detail.float()
        return out
