"""FSRCNN: all convolutions at the coarse grid, few channels, one transposed convolution to the finer one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from s2sr.training.models.scaled import ScaledNetwork


class FSRCNN(ScaledNetwork):
    """Super-resolves fast (Dong et al., 2016, doi:10.1007/978-3-319-46475-6_25).

    A 5x5 convolution, a 1x1 convolution to few channels, 3x3 convolutions, a 1x1 convolution back, each with PReLU, and a 9x9
    transposed convolution. The defaults are RobustMFSRforEO's d 64, s 12, m 4 (the paper has d 56): 27,270 parameters for RGB.
    RobustMFSRforEO adds a scaling that ends in a sigmoid, and activates only the last of the 3x3 convolutions (three less).

    Args:
        bands: Bands in and out.
        factor: Upsampling factor.
        features: Channels of the first and last layers, d.
        shrunk: Channels between, s.
        layers: 3x3 convolutions, m.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.
    """

    def __init__(
        self,
        bands: int = 4,
        factor: int = 2,
        features: int = 64,
        shrunk: int = 12,
        layers: int = 4,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, scaling=scaling)
        widths = [(bands, features, 5), (features, shrunk, 1), *[(shrunk, shrunk, 3)] * layers, (shrunk, features, 1)]
        modules: list[nn.Module] = []
        for wide_in, wide_out, size in widths:
            modules += [nn.Conv2d(wide_in, wide_out, size, padding=size // 2), nn.PReLU()]
        self.layers = nn.Sequential(*modules)
        self.tail = nn.ConvTranspose2d(features, bands, 9, stride=factor, padding=4, output_padding=factor - 1)

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        out: Tensor = self.tail(self.layers(x))
        return out
