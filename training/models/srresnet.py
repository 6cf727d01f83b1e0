"""SRResNet (Ledig et al., 2017, doi:10.1109/CVPR.2017.19) with RobustMFSRforEO's five blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from s2sr.training.models.scaled import ScaledNetwork, factor_stages


class NormalisedResidual(nn.Module):
    """Two 3x3 convolutions with batch normalisation, PReLU between them, and a residual."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(features, features, 3, padding=1),
            nn.BatchNorm2d(features),
            nn.PReLU(),
            nn.Conv2d(features, features, 3, padding=1),
            nn.BatchNorm2d(features),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        out: Tensor = x + self.body(x)
        return out


class SRResNet(ScaledNetwork):
    """Super-resolves by residual blocks with batch normalisation.

    A 9x9 convolution and PReLU, the blocks, a 3x3 convolution and batch normalisation with a long residual, for each doubling
    a 3x3 convolution, a pixel shuffle and PReLU, and a 9x9 convolution. 586,506 parameters for RGB and factor 2. RobustMFSRforEO
    adds the scaling ``{deviation: [0.3397, 0.3181, 0.3023], resize: 1.0469, output: tanh}``.

    Args:
        bands: Bands in and out.
        factor: Upsampling factor.
        features: Width of the trunk.
        blocks: Residual blocks.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.
    """

    def __init__(
        self, bands: int = 4, factor: int = 2, features: int = 64, blocks: int = 5, scaling: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(bands, factor, scaling=scaling)
        self.head = nn.Sequential(nn.Conv2d(bands, features, 9, padding=4), nn.PReLU())
        self.trunk = nn.Sequential(
            *(NormalisedResidual(features) for _ in range(blocks)),
            nn.Conv2d(features, features, 3, padding=1),
            nn.BatchNorm2d(features),
        )
        upsampling: list[nn.Module] = []
        for stage in factor_stages(factor):
            wide = features * stage * stage
            upsampling += [nn.Conv2d(features, wide, 3, padding=1), nn.PixelShuffle(stage), nn.PReLU()]
        self.upsampling = nn.Sequential(*upsampling)
        self.tail = nn.Conv2d(features, bands, 9, padding=4)

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        x = self.head(x)
        out: Tensor = self.tail(self.upsampling(x + self.trunk(x)))
        return out
