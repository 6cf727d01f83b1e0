"""HighRes-net (Deudon et al., 2020, arXiv:2002.06460): revisits encoded beside a reference, fused two by two.

With the variants of RobustMFSRforEO (Razzak et al., 2023, doi:10.1016/j.isprsjprs.2022.10.019) and BreizhSR (Okabayashi et al., 2024,
arXiv:2404.16409). ShiftNet's place is taken by shifts that are estimated before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from s2sr.plugin.engine.models.card import MOST_FRAMES
from s2sr.training.errors import ConfigError
from s2sr.training.models.ltae import LTAE
from s2sr.training.models.scaled import factor_stages
from s2sr.training.models.stack_network import ScaledStack, check_reference, filled, reference_image


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions, each followed by PReLU, and a residual."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(features, features, 3, padding=1), nn.PReLU(), nn.Conv2d(features, features, 3, padding=1), nn.PReLU()
        )

    def forward(self, x: Tensor) -> Tensor:
        """Maps ``(batch, features, rows, cols)`` to the same shape."""
        out: Tensor = x + self.body(x)
        return out


class FrameEncoder(nn.Sequential):
    """Encodes a revisit beside the reference: ``(batch, channels, rows, cols)`` to ``(batch, features, rows, cols)``."""

    def __init__(self, channels: int, features: int, layers: int) -> None:
        super().__init__(
            nn.Conv2d(channels, features, 3, padding=1),
            nn.PReLU(),
            *(ResidualBlock(features) for _ in range(layers)),
            nn.Conv2d(features, features, 3, padding=1),
        )


class RecursiveFusion(nn.Module):
    """Fuses revisits two by two until one is left, with the same weights at every level.

    The first half of a power of two is paired with the reversed second half; a pair becomes ``first + alpha * fused``, alpha being 0
    for padding. Padding therefore changes nothing, and none is made here: the levels from 32 down fuse the pairs that exist, which
    is what makes one graph serve any number of revisits up to 32.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.pair = nn.Sequential(ResidualBlock(2 * features), nn.Conv2d(2 * features, features, 3, padding=1), nn.PReLU())

    def forward(self, frames: Tensor, alphas: Tensor) -> Tensor:
        """Maps ``(n, t, features, rows, cols)`` and ``(n, t)`` to ``(n, features, rows, cols)``."""
        half = MOST_FRAMES // 2
        while half >= 1:
            frames, alphas = self._level(frames, alphas, half)
            half //= 2
        return frames[:, 0]

    def _level(self, frames: Tensor, alphas: Tensor, half: int) -> tuple[Tensor, Tensor]:
        first, second = frames[:, :half], torch.flip(frames[:, half:], [1])
        alone = first.shape[1] - second.shape[1]
        partner = first[:, alone:]
        pairs = torch.cat([partner, second], 2)
        n, _, channels, rows, cols = frames.shape
        fused = self.pair(pairs.reshape(-1, 2 * channels, rows, cols)).reshape(n, -1, channels, rows, cols)
        weight = torch.flip(alphas[:, half:], [1])[:, :, None, None, None]
        return torch.cat([first[:, :alone], partner + weight * fused], 1), alphas[:, :half]


class HighResNet(ScaledStack):
    """Super-resolves a stack by recursive fusion.

    ===========================  ===================================================================  ==========
    network                      arguments                                                            parameters
    ===========================  ===================================================================  ==========
    RobustMFSRforEO, RGB, twice  bands 3, factor 2, doublings false                                   594,252
    BreizhSR, RGB, four times    bands 3, factor 4                                                    590,221
    PROBA-V, three times         bands 1, factor 3, doublings false
    ===========================  ===================================================================  ==========

    RobustMFSRforEO's grid is 2.094 times finer: ``scaling: {resize: 1.0469, output: sigmoid, deviation: [...]}``. Where a revisit is
    not valid, it takes the reference's pixels.

    Args:
        bands: Bands of a revisit.
        factor: Upsampling factor.
        features: Width.
        layers: Residual blocks of the encoder.
        reference: ``median`` of the valid revisits, or ``anchor``.
        doublings: Whether the decoder doubles by transposed convolutions of 2x2, or takes the factor at once by one of 3x3, whose
            last row and column are cut off.
        shift_planes: Whether the encoder also sees each revisit's shift, as two planes.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.

    Raises:
        ConfigError: if the reference is not known, or a 3x3 convolution cannot reach the factor.
    """

    def __init__(
        self,
        bands: int = 3,
        factor: int = 2,
        features: int = 64,
        layers: int = 2,
        reference: str = "median",
        doublings: bool = True,
        shift_planes: bool = False,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, None, scaling)
        self.reference, self.shift_planes = check_reference(reference), shift_planes
        self.encoder = FrameEncoder(2 * bands + 2 * shift_planes, features, layers)
        self.fusion = RecursiveFusion(features)
        self.decoder = make_decoder(features, bands, factor, doublings)

    def body(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Fuses scaled ``frames``; see :meth:`~s2sr.training.models.stack_network.StackNetwork.forward`."""
        encoded = encode(self.encoder, frames, masks, shifts if self.shift_planes else None, self.reference)
        fused = self.fusion(encoded, masks.amax((2, 3)))
        rows, cols = frames.shape[-2] * self.factor, frames.shape[-1] * self.factor
        result: Tensor = self.decoder(fused)[..., :rows, :cols]
        return result


class HighResLTAE(ScaledStack):
    """HighRes-net with a temporal attention in place of the recursive fusion (Okabayashi et al., 2024).

    Clouds and padding are masked in the attention, which the reference implementation does not do. 246,538 parameters for RGB, four
    times. Days may be counted from any day, which the result is then attended to.

    Args:
        bands: Bands of a revisit.
        factor: Upsampling factor, a power of two.
        features: Width.
        layers: Residual blocks of the encoder.
        reference: ``median`` of the valid revisits, or ``anchor``.
        shift_planes: Whether the encoder also sees each revisit's shift, as two planes.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.

    Raises:
        ConfigError: if the reference is not known, or the factor is no power of two.
    """

    dates = True

    def __init__(
        self,
        bands: int = 3,
        factor: int = 4,
        features: int = 64,
        layers: int = 2,
        reference: str = "median",
        shift_planes: bool = False,
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, None, scaling)
        self.reference, self.shift_planes = check_reference(reference), shift_planes
        self.encoder = FrameEncoder(2 * bands + 2 * shift_planes, features, layers)
        self.fusion = LTAE(features, out=features)
        self.decoder = make_decoder(features, bands, factor, True)

    def body(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Fuses scaled ``frames``; see :meth:`~s2sr.training.models.stack_network.StackNetwork.forward`."""
        encoded = encode(self.encoder, frames, masks, shifts if self.shift_planes else None, self.reference)
        result: Tensor = self.decoder(self.fusion(encoded, days, masks))
        return result


def encode(encoder: nn.Module, frames: Tensor, masks: Tensor, shifts: Tensor | None, reference: str) -> Tensor:
    """Encodes every revisit beside the reference: ``(n, t, features, rows, cols)``."""
    n, _, bands, rows, cols = frames.shape
    compared = reference_image(frames, masks, reference)
    planes = [filled(frames, masks, compared), compared[:, None].expand_as(frames)]
    if shifts is not None:
        planes.append(shifts[..., None, None].expand(-1, -1, -1, rows, cols))
    seen = torch.cat(planes, 2)
    encoded: Tensor = encoder(seen.reshape(-1, 2 * bands + (0 if shifts is None else 2), rows, cols))
    return encoded.reshape(n, -1, encoded.shape[1], rows, cols)


def make_decoder(features: int, bands: int, factor: int, doublings: bool) -> nn.Sequential:
    """Builds what brings ``(n, features, rows, cols)`` to the fine grid.

    Raises:
        ConfigError: if the factor cannot be reached.
    """
    if doublings and factor & (factor - 1):
        raise ConfigError(f"factor is {factor}; doublings reach 2, 4 and 8")
    if not doublings and factor not in (2, 3):
        raise ConfigError(f"factor is {factor}; a transposed convolution of 3x3 reaches 2 and 3: set doublings")
    layers: list[nn.Module] = []
    for stage in factor_stages(factor) if doublings else [factor]:
        layers += [nn.ConvTranspose2d(features, features, 2 if doublings else 3, stage), nn.PReLU()]
    return nn.Sequential(*layers, nn.Conv2d(features, bands, 1))
