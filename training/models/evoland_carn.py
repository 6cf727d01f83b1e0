"""Evoland's CARN: the default network of sentinel2_superresolution, 10 m and 20 m bands to 5 m."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from torch import Tensor, nn

from s2sr.training.models.carn import Cascade, EfficientResidual
from s2sr.training.models.scaled import ScaledNetwork

PADDING: Final = "reflect"


class EvolandCARN(ScaledNetwork):
    """Cascading residual network as Evoland's (Ahn et al., 2018, doi:10.1007/978-3-030-01249-6_16, with CESBIO's changes).

    A 3x3 convolution to ``features * factor**2`` channels, cascading blocks, a 3x3 convolution, a pixel shuffle, and a 3x3
    convolution of ``features`` channels to the bands. A cascading block goes ``blocks`` times through one efficient residual unit
    (two grouped 3x3 convolutions and a 1x1 convolution, weights shared), each time followed by a 1x1 convolution of the sum of
    all before. All 3x3 convolutions reflect the image at its borders. 2,492,298 parameters for ten bands and factor 2.

    Args:
        bands: Bands in and out.
        factor: Upsampling factor.
        features: Width at the finer grid.
        groups: Groups of the units' 3x3 convolutions.
        blocks: Cascading blocks, and rounds in each.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.
    """

    def __init__(
        self,
        bands: int = 10,
        factor: int = 2,
        features: int = 64,
        groups: int = 4,
        blocks: int = 3,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, scaling=scaling)
        wide = features * factor * factor
        self.head = nn.Conv2d(bands, wide, 3, padding=1, padding_mode=PADDING)
        inner = [Cascade([EfficientResidual(wide, groups, PADDING)], wide, blocks) for _ in range(blocks)]
        self.trunk = Cascade(list(inner), wide)
        self.expand = nn.Conv2d(wide, wide, 3, padding=1, padding_mode=PADDING)
        self.shuffle = nn.PixelShuffle(factor)
        self.tail = nn.Conv2d(features, bands, 3, padding=1, padding_mode=PADDING)

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        out: Tensor = self.tail(self.shuffle(self.expand(self.trunk(self.head(x)))))
        return out
