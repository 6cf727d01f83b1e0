"""RDN: residual dense network (Zhang et al., 2018, doi:10.1109/CVPR.2018.00262), one of RobustMFSRforEO's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from s2sr.training.models.scaled import ScaledNetwork, factor_stages


class ResidualDense(nn.Module):
    """3x3 convolutions, each of all results before it, then a 1x1 convolution of all, and a residual.

    Args:
        features: Channels in and out.
        growth: Channels that each convolution adds.
        layers: Convolutions.
    """

    def __init__(self, features: int, growth: int, layers: int) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(nn.Conv2d(features + index * growth, growth, 3, padding=1) for index in range(layers))
        self.fusion = nn.Conv2d(features + layers * growth, features, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        dense = x
        for convolution in self.convolutions:
            dense = torch.cat([dense, nn.functional.relu(convolution(dense))], 1)
        out: Tensor = x + self.fusion(dense)
        return out


class RDN(ScaledNetwork):
    """Super-resolves by residual dense blocks whose results are fused.

    Two 3x3 convolutions, the blocks, a 1x1 convolution of all their results and a 3x3 convolution with a residual from the first
    convolution, then pixel shuffles (twice a doubling for a factor of four) and a 3x3 convolution. The defaults are the paper's
    large network (D 16, C 8, G 64: 22,123,395 parameters for RGB and factor 2); RobustMFSRforEO takes its other one: growth 32,
    blocks 20, layers 6 (5,541,795), with a scaling that ends in a sigmoid.

    Args:
        bands: Bands in and out.
        factor: Upsampling factor.
        features: Width of the trunk, G0.
        growth: Channels that a convolution of a block adds, G.
        blocks: Residual dense blocks, D.
        layers: Convolutions in each, C.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.
    """

    def __init__(
        self,
        bands: int = 4,
        factor: int = 2,
        features: int = 64,
        growth: int = 64,
        blocks: int = 16,
        layers: int = 8,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, scaling=scaling)
        self.head = nn.Conv2d(bands, features, 3, padding=1)
        self.second = nn.Conv2d(features, features, 3, padding=1)
        self.blocks = nn.ModuleList(ResidualDense(features, growth, layers) for _ in range(blocks))
        self.fusion = nn.Sequential(nn.Conv2d(blocks * features, features, 1), nn.Conv2d(features, features, 3, padding=1))
        upsampling: list[nn.Module] = []
        width = features
        for stage in factor_stages(factor):
            upsampling += [nn.Conv2d(width, growth * stage * stage, 3, padding=1), nn.PixelShuffle(stage)]
            width = growth
        self.upsampling = nn.Sequential(*upsampling)
        self.tail = nn.Conv2d(width, bands, 3, padding=1)

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        first = self.head(x)
        x = self.second(first)
        results = []
        for block in self.blocks:
            x = block(x)
            results.append(x)
        x = first + self.fusion(torch.cat(results, 1))
        out: Tensor = self.tail(self.upsampling(x))
        return out
