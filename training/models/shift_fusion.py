"""Shift fusion: what the revisits of a stack add to the anchor's single-image super-resolution, by robust fusion and a learnt rest.

Every revisit says at its own sub-pixel places by how much an image of the anchor alone is wrong. The engine's robust fusion makes the
most likely image of that; a network learns to correct what is still wrong, as iterative back-projection would (Irani and Peleg, 1991,
doi:10.1016/1049-9652(91)90045-L).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from s2sr.plugin.engine.stack.fuse.matching import NEIGHBOURHOOD_PX, YEAR_DAYS
from s2sr.training.losses.sensor_sampling import low_grid_sigmas
from s2sr.training.models.carn import CARN, EfficientResidual
from s2sr.training.models.dating import Dating
from s2sr.training.models.stack_fusion import Beginning, fused_detail
from s2sr.training.models.stack_geometry import moved, split_shifts
from s2sr.training.models.stack_matching import Matched, match
from s2sr.training.models.stack_network import StackNetwork
from s2sr.training.models.stack_sampling import StackSampling

ERROR_SCALE, DETAIL_SCALE = 50.0, 10.0
"""What errors and detail in reflectance are multiplied by, so that they span about -1 to 1."""
PHASES = 6
OTHER_PLANES = 8
USUAL_NOISE = 0.01
"""Reflectance: a revisit of this noise weighs as much as the prior."""


@dataclass(frozen=True)
class Evidence:
    """What revisits tell a stage, the anchor's place left empty.

    Attributes:
        planes: ``(n, t, planes, rows, cols)``, features.
        clear: ``(n, t, rows, cols)``, 1 where a revisit takes part.
        back: ``(n, b, f rows, f cols)``, the errors projected back, weighted by their inverse variance beside a prior of the usual noise.
    """

    planes: Tensor
    clear: Tensor
    back: Tensor


class FusionStage(nn.Module):
    """One learnt step: errors of all revisits to a correction of the fine image.

    Works on the revisits' grid. Errors are multiplied with the polynomials of second degree of their revisit's shift, so that a
    convolution of the products is a convolution whose kernel depends on the shift: a revisit's place is kept, and nothing is
    resampled. The revisits' features are averaged with learnt weights beside a prior of weight one and value zero, so that evidence
    accumulates with their number, and where there is none there is no correction. The errors projected back through the sensor's point
    spread are given besides, which a network of few layers need not learn.

    Args:
        bands: Bands.
        factor: Upsampling factor.
        encoded: Channels of a revisit's features.
        decoded: Channels of what is fused.
    """

    def __init__(self, bands: int, factor: int, encoded: int, decoded: int) -> None:
        super().__init__()
        self.context = nn.Conv2d(bands * factor**2 + bands + 1, encoded, 3, padding=1)
        self.first = nn.Conv2d(bands * (PHASES + 3) + OTHER_PLANES, encoded, 3, padding=1)
        self.second = nn.Conv2d(encoded, encoded, 3, padding=1)
        self.value, self.weight = nn.Conv2d(encoded, encoded, 1), nn.Conv2d(encoded, encoded, 1)
        self.decoder = nn.Sequential(
            nn.Conv2d(3 * encoded + bands * factor**2, decoded, 3, padding=1),
            nn.LeakyReLU(0.2),
            EfficientResidual(decoded, 1),
            EfficientResidual(decoded, 1),
        )
        self.tail = nn.Conv2d(decoded, bands * factor**2, 3, padding=1)
        nn.init.zeros_(self.tail.weight)
        if self.tail.bias is not None:
            nn.init.zeros_(self.tail.bias)
        self.shuffle, self.gather = nn.PixelShuffle(factor), nn.PixelUnshuffle(factor)
        self.activation = nn.LeakyReLU(0.2)

    def forward(self, evidence: Evidence, situation: Tensor) -> Tensor:
        """Returns the correction ``(n, b, f rows, f cols)``, reflectance.

        Args:
            evidence: Of the revisits.
            situation: ``(n, planes, rows, cols)``, the image so far and how far it is from the anchor.
        """
        n, _, planes, rows, cols = evidence.planes.shape
        context = self.context(situation)
        features = self.first(evidence.planes.reshape(-1, planes, rows, cols)).reshape(n, -1, context.shape[1], rows, cols)
        features = self.activation(features + context[:, None]).reshape(-1, context.shape[1], rows, cols)
        features = self.activation(self.second(features))
        weights = _softplus(self.weight(features)).reshape(n, -1, context.shape[1], rows, cols)
        weights = weights * evidence.clear[:, :, None]
        values = self.value(features).reshape(n, -1, context.shape[1], rows, cols)
        total = weights.sum(1)
        share = total / (1 + total)
        fused = (weights * values).sum(1) / (1 + total)
        seen = self.gather(evidence.back) * ERROR_SCALE
        detail = self.tail(self.decoder(torch.cat([fused, share, self.activation(context), seen], 1)))
        learnt: Tensor = self.shuffle(detail * share.mean(1, keepdim=True))
        return learnt.float() / ERROR_SCALE


class ShiftFusion(StackNetwork):
    """Super-resolves the anchor alone, fuses the revisits with the result, and corrects that by what they still show otherwise.

    A stack without another valid pixel gives exactly what the single-image network gives. With ``dated``, the low image of the wanted
    day, which :class:`~s2sr.training.models.dating.Dating` makes from all revisits, takes the anchor's place, and the anchor is one
    of those that correct. Shifts are given, never estimated; their
    whole pixels are taken off by moving a revisit, what remains is kept as its phase.

    Args:
        bands: Bands of a revisit.
        factor: Upsampling factor.
        base: Arguments of the single-image network, a :class:`~s2sr.training.models.carn.CARN`, bands and factor left out.
        frozen: Whether its weights stay as they are.
        encoded: Channels of a revisit's features.
        decoded: Channels of what is fused.
        stages: Learnt steps.
        neighbourhood_px: Standard deviation of the neighbourhood in which a revisit's gain and offset are found.
        dated: Whether the result is of the day from which days are counted, rather than of the anchor's.
    """

    sigmas_px: Tensor

    def __init__(
        self,
        bands: int = 4,
        factor: int = 2,
        base: Mapping[str, Any] | None = None,
        frozen: bool = True,
        encoded: int = 32,
        decoded: int = 48,
        stages: int = 1,
        neighbourhood_px: float = NEIGHBOURHOOD_PX,
        dated: bool = False,
    ) -> None:
        super().__init__()
        self.bands, self.factor, self.neighbourhood_px = bands, factor, neighbourhood_px
        self.base = CARN(bands=bands, factor=factor, **(base or {}))
        self.base.requires_grad_(not frozen)
        self.dates = dated
        self.dating = Dating(bands) if dated else None
        self.stages = nn.ModuleList(FusionStage(bands, factor, encoded, decoded) for _ in range(stages))
        sigmas_px = torch.tensor(low_grid_sigmas(bands, factor))
        self.register_buffer("sigmas_px", sigmas_px, persistent=False)

    def forward(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Super-resolves the anchor; see :meth:`~s2sr.training.models.stack_network.StackNetwork.forward`."""
        with torch.autocast(frames.device.type, enabled=False):
            whole, phase = split_shifts(shifts.float())
            seen, clear = moved(frames.float(), masks.float(), whole)
        begin = self._begin(seen, clear, days.float(), phase)
        alone: Tensor = self.base(begin.low.contiguous(memory_format=torch.channels_last)).float()
        with torch.autocast(frames.device.type, enabled=False):
            # What the revisits say of the start is evidence, not something to learn the start by: that would double a step's time.
            start, low = alone.detach(), begin.low.detach()
            places = begin.with_revisits(torch.zeros_like(phase[:, :1]), phase)
            sense = StackSampling.of(places, (seen.shape[-2], seen.shape[-1]), self.factor, self.sigmas_px)
            shown = sense.image(sense.sense(start))
            matched = match(seen, clear, begin.of_revisits(shown), self.neighbourhood_px)
            planes = _planes(matched, clear, days.float(), phase)
            own = low - shown[:, 0]
            taking_part = begin.others[:, :, None] * USUAL_NOISE**2
            weight, pull = matched.weight * taking_part, matched.pull * taking_part
            nothing = torch.zeros_like(weight[:, :1])
            share = 1 + sense.back(sense.blocks(begin.with_revisits(nothing, weight)))
            plain = start - nn.functional.interpolate(low, scale_factor=float(self.factor), mode="nearest")
            added = fused_detail(start, matched, begin, days.float(), sense)
        for stage in self.stages:
            with torch.autocast(frames.device.type, enabled=False):
                shown = sense.image(sense.sense(added))
                change = begin.of_revisits(shown)
                error = matched.error - matched.belief * change
                features = torch.cat([_phased(error * clear[:, :, None], phase), planes], 2)
                rest = begin.with_revisits(nothing, pull - weight * change)
                evidence = Evidence(features, begin.others, sense.back(sense.blocks(rest)) / share)
                parts = [
                    nn.functional.pixel_unshuffle(plain + added, self.factor) * DETAIL_SCALE,
                    (own - shown[:, 0]) * begin.known * ERROR_SCALE,
                    begin.known,
                ]
            added = added + stage(evidence, torch.cat(parts, 1))
        return alone + added

    def _begin(self, seen: Tensor, clear: Tensor, days: Tensor, phase: Tensor) -> Beginning:
        if self.dating is None:
            # The anchor's own pixels are part of the situation, not evidence beside it.
            others = torch.cat([torch.zeros_like(clear[:, :1]), clear[:, 1:]], 1)
            return Beginning(seen[:, 0], clear[:, :1], others, 1)
        return Beginning(self.dating(seen, clear, days, phase), clear.amax(1, keepdim=True), clear, 0)


def _softplus(values: Tensor) -> Tensor:
    """Returns ``log(1 + exp(values))`` by functions that runtimes compute for many values at a time."""
    return values.clamp(min=0) + torch.log(1 + torch.exp(-values.abs()))


def _phased(error: Tensor, phase: Tensor) -> Tensor:
    """Multiplies errors with polynomials of their revisit's phase: ``(n, t, 6 b, rows, cols)``."""
    down, right = (phase[..., axis, None, None, None] * 2 for axis in range(2))
    factors = (torch.ones_like(down), down, right, down * down, down * right, right * right)
    return torch.cat([error * ERROR_SCALE * factor for factor in factors], 2)


def _planes(matched: Matched, clear: Tensor, days: Tensor, phase: Tensor) -> Tensor:
    """Returns what tells how far a revisit is to be believed, and its phase: ``(n, t, 3 b + 8, rows, cols)``."""
    down, right = (phase[..., axis] * 2 for axis in range(2))
    apart = days.abs()
    numbers = (down, right, down * down, down * right, right * right, torch.log1p(apart) / 5, apart / YEAR_DAYS)
    constant = torch.stack(numbers, 2)[..., None, None].expand(-1, -1, -1, clear.shape[-2], clear.shape[-1])
    noise = torch.log(matched.noise / USUAL_NOISE)
    return torch.cat([noise, matched.likeness, matched.belief, constant, clear[:, :, None]], 2)
