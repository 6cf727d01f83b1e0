"""SRCNN as WorldStrat and Satlas have it: every frame encoded, the frames fused as channels, a pixel shuffle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from s2sr.training.errors import ConfigError
from s2sr.training.models.scaled import ScaledNetwork


class Residual(nn.Module):
    """Adds what a module makes of its input."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, channels, rows, cols)`` to the same shape."""
        out: Tensor = x + self.inner(x)
        return out


class SRCNN(ScaledNetwork):
    """Super-resolves one frame, or a fixed number of frames given as channels (Cornebise et al., 2022, arXiv:2207.06418).

    Each frame goes through a double convolution (weights shared), the frames' features through another one and residual double
    convolutions; a pixel shuffle leaves ``hidden / factor**2`` channels, and two 1x1 convolutions make the bands. A double
    convolution is twice a 3x3 convolution reflected at the borders, PReLU and dropout. 1,773,803 parameters for eight RGB
    frames and factor 4 (bands 24, revisits 8), Satlas's (Wolters et al., 2023, arXiv:2311.18082).

    Args:
        bands: Bands times frames, the bands of a frame together.
        factor: Upsampling factor; its square must divide ``hidden``.
        revisits: Frames; the result has the bands of one.
        hidden: Width of the network.
        residual_layers: Residual double convolutions after the fusion.
        dropout: Probability of dropping a value while training; both systems have 0.5.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.

    Raises:
        ConfigError: if the bands or the width cannot be divided so.
    """

    def __init__(
        self,
        bands: int = 4,
        factor: int = 4,
        revisits: int = 1,
        hidden: int = 128,
        residual_layers: int = 1,
        dropout: float = 0.0,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        if bands % revisits:
            raise ConfigError(f"bands is {bands}, which revisits {revisits} does not divide: give bands times revisits")
        if hidden % (factor * factor):
            raise ConfigError(f"hidden is {hidden}, which the square of factor {factor} does not divide")
        super().__init__(bands, factor, bands // revisits, scaling)
        self.hidden = hidden
        self.encoder = double_convolution(self.out_bands, hidden, dropout)
        self.fusion = nn.Sequential(
            double_convolution(revisits * hidden, hidden, dropout),
            *(Residual(double_convolution(hidden, hidden, dropout)) for _ in range(residual_layers)),
        )
        fine = hidden // (factor * factor)
        self.tail = nn.Sequential(
            nn.PixelShuffle(factor), nn.Conv2d(fine, fine, 1), nn.PReLU(), nn.Conv2d(fine, self.out_bands, 1), nn.PReLU()
        )

    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to the finer grid."""
        rows, cols = x.shape[-2:]
        encoded = self.encoder(x.reshape(-1, self.out_bands, rows, cols))
        frames = self.bands // self.out_bands
        out: Tensor = self.tail(self.fusion(encoded.reshape(-1, frames * self.hidden, rows, cols)))
        return out


def double_convolution(wide_in: int, wide_out: int, dropout: float) -> nn.Sequential:
    """Builds twice a 3x3 convolution reflected at the borders, PReLU and dropout."""
    layers: list[nn.Module] = []
    for width in (wide_in, wide_out):
        layers += [
            nn.Conv2d(width, wide_out, 3, padding=1, padding_mode="reflect"),
            nn.PReLU(),
            *([nn.Dropout(dropout)] if dropout else []),
        ]
    return nn.Sequential(*layers)
