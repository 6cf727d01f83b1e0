"""RRDB: residual-in-residual dense blocks, the generator of ESRGAN and of Evoland's, Satlas's and BreizhSR's networks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from s2sr.training.models.scaled import ScaledNetwork

RESIDUAL = 0.2
"""What each residual is multiplied by."""
INITIAL = 0.1
"""What the dense blocks' initial weights (He et al., 2015, doi:10.1109/ICCV.2015.123) are multiplied by."""


class DenseBlock(nn.Module):
    """Five 3x3 convolutions, each of all results before it, and a residual.

    Args:
        features: Channels in and out.
        growth: Channels that each of the first four adds.
        last_activation: Whether the fifth is activated too.
    """

    def __init__(self, features: int, growth: int, last_activation: bool) -> None:
        super().__init__()
        widths = [growth] * 4 + [features]
        self.convolutions = nn.ModuleList(
            nn.Conv2d(features + index * growth, width, 3, padding=1) for index, width in enumerate(widths)
        )
        self.activated = len(widths) if last_activation else len(widths) - 1
        self.apply(initialise)

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        parts = [x]
        for index, convolution in enumerate(self.convolutions):
            part = convolution(torch.cat(parts, 1) if index else x)
            parts.append(nn.functional.leaky_relu(part, 0.2) if index < self.activated else part)
        return x + RESIDUAL * parts[-1]


def initialise(module: nn.Module) -> None:
    """Gives a convolution small weights and no bias, as ESRGAN starts from."""
    if isinstance(module, nn.Conv2d) and module.bias is not None:
        nn.init.kaiming_normal_(module.weight)
        with torch.no_grad():
            module.weight.mul_(INITIAL)
        nn.init.zeros_(module.bias)


class ResidualInResidual(nn.Module):
    """Three dense blocks in a row, and a residual."""

    def __init__(self, features: int, growth: int, last_activation: bool) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(DenseBlock(features, growth, last_activation) for _ in range(3)))

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        out: Tensor = x + RESIDUAL * self.blocks(x)
        return out


class RRDB(ScaledNetwork):
    """Super-resolves by residual-in-residual dense blocks (Wang et al., 2018, doi:10.1007/978-3-030-11021-5_5).

    A 3x3 convolution, the blocks and a 3x3 convolution with a residual around both, then for each doubling the nearest pixel and a
    3x3 convolution, and two 3x3 convolutions. LeakyReLU 0.2; no normalisation layers. The published variants:

    ============================================  ======================================================================  ==========
    network                                       arguments                                                               parameters
    ============================================  ======================================================================  ==========
    Evoland wsx2, s2v2x2                          bands 4, factor 2, blocks 6, last_activation                            4,432,004
    Evoland wsx4                                  bands 4, factor 4, blocks 6, last_activation                            4,468,932
    Evoland s2v2x4                                bands 4, factor 4, blocks 5, last_activation                            3,749,508
    Satlas, 8 RGB frames (and its smaller ones)   bands 24, out_bands 3, factor 4 (features 32, growth 16; ...)           16,710,083
    BreizhSR                                      bands 3, factor 4, features 32, growth 16, blocks 15 (8)                2,738,755
    ============================================  ======================================================================  ==========

    A factor that is no power of two is brought from the next one by cubic interpolation, as Evoland's.

    Args:
        bands: Bands in, or bands times frames where the frames of a stack are given as channels.
        factor: Upsampling factor.
        out_bands: Bands out; as many as in by default.
        features: Width of the trunk.
        blocks: Residual-in-residual blocks.
        growth: Channels that a convolution of a dense block adds.
        last_activation: Whether a dense block's fifth convolution is activated, as Evoland's is and ESRGAN's is not.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.
    """

    def __init__(
        self,
        bands: int = 4,
        factor: int = 4,
        out_bands: int | None = None,
        features: int = 64,
        blocks: int = 23,
        growth: int = 32,
        last_activation: bool = False,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, out_bands, scaling)
        doublings = (factor - 1).bit_length()
        self.excess = factor / 2**doublings
        self.head = nn.Conv2d(bands, features, 3, padding=1)
        self.trunk = nn.Sequential(
            *(ResidualInResidual(features, growth, last_activation) for _ in range(blocks)),
            nn.Conv2d(features, features, 3, padding=1),
        )
        self.upsamplings = nn.ModuleList(nn.Conv2d(features, features, 3, padding=1) for _ in range(doublings))
        self.fine = nn.Conv2d(features, features, 3, padding=1)
        self.tail = nn.Conv2d(features, self.out_bands, 3, padding=1)
        self.activation = nn.LeakyReLU(0.2)

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        return self.decode(self.encode(x))

    def encode(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to ``(batch, features, rows, cols)``."""
        x = self.head(x)
        out: Tensor = x + self.trunk(x)
        return out

    def decode(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to ``(batch, out_bands, rows * factor, cols * factor)``."""
        for convolution in self.upsamplings:
            x = self.activation(convolution(nn.functional.interpolate(x, scale_factor=2.0, mode="nearest")))
        x = self.tail(self.activation(self.fine(x)))
        if self.excess != 1:
            x = nn.functional.interpolate(x, scale_factor=self.excess, mode="bicubic", align_corners=False)
        return x
