"""The first convolutional network for super-resolution: three layers on the interpolated image."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from s2sr.training.models.carn import CubicUpsample
from s2sr.training.models.scaled import ScaledNetwork


class PlainSRCNN(ScaledNetwork):
    """Interpolates by cubic convolution, then sharpens in three layers (Dong et al., 2016, doi:10.1109/TPAMI.2015.2439281).

    A 9x9, a 1x1 and a 5x5 convolution, the first two with ReLU: the paper's 9-1-5, 8,032 weights (and 97 biases) for one band.

    Args:
        bands: Bands in and out.
        factor: Upsampling factor.
        features: Channels of the first layer.
        mapped: Channels of the second.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.
    """

    def __init__(
        self, bands: int = 4, factor: int = 2, features: int = 64, mapped: int = 32, scaling: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(bands, factor, scaling=scaling)
        self.layers = nn.Sequential(
            CubicUpsample(bands, factor),
            nn.Conv2d(bands, features, 9, padding=4),
            nn.ReLU(),
            nn.Conv2d(features, mapped, 1),
            nn.ReLU(),
            nn.Conv2d(mapped, bands, 5, padding=2),
        )

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        out: Tensor = self.layers(x)
        return out
