"""Matches revisits to what the anchor's image lets expect of them, differentiably: the network's part of the engine's matching.

Near every pixel a revisit is taken for ``gain * (expected + error) + offset + noise``, gain and offset being those of a small
neighbourhood of valid pixels, outliers left out (see :mod:`s2sr.plugin.engine.stack.fuse.matching`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from s2sr.plugin.engine.stack.fuse.matching import (
    LARGEST_GAIN,
    LEAST_CORRELATION,
    LEAST_NOISE,
    LEAST_VARIANCE,
    OUTLIER,
    ROBUST_STEPS,
    TRUNCATE,
)

LANES = 8
LEAST_GAIN_SQUARE = 0.05
"""Squared gain at which half an error is believed: where a revisit hardly shows the anchor's structure, it tells nothing."""


@dataclass(frozen=True)
class Matched:
    """What revisits tell, each ``(n, t, b, rows, cols)``.

    Attributes:
        error: By how much the expected image is wrong, in the anchor's radiometry.
        belief: Share of an error that appears in ``error``, 0 to 1; less than 1 where a revisit has little of the anchor's contrast.
        noise: Standard deviation of what cannot be explained, reflectance.
        likeness: Squared correlation with what was expected.
        weight: Inverse variance of ``error / belief``; little where a revisit is unlike the anchor, or a pixel an outlier.
        pull: ``weight * error / belief``.
    """

    error: Tensor
    belief: Tensor
    noise: Tensor
    likeness: Tensor
    weight: Tensor
    pull: Tensor


def match(frames: Tensor, masks: Tensor, expected: Tensor, sigma_px: float) -> Matched:
    """Matches revisits.

    Args:
        frames: ``(n, t, b, rows, cols)``, reflectance.
        masks: ``(n, t, rows, cols)``, 1 where they are valid.
        expected: ``(n, t, b, rows, cols)``, what they would show at the anchor's date.
        sigma_px: Of the neighbourhood.
    """
    clear = masks[:, :, None].expand_as(frames)
    trust = clear
    for _ in range(ROBUST_STEPS):
        count, seen_level, level = local_sums([trust, trust * frames, trust * expected], sigma_px)
        count = count + 1e-6
        seen_level, level = seen_level / count, level / count
        seen, wanted = frames - seen_level, expected - level
        squares = [trust * wanted * wanted, trust * seen * seen, trust * seen * wanted]
        spread, seen_spread, common = (total / count for total in local_sums(squares, sigma_px))
        gain = (common / (spread + LEAST_VARIANCE)).clamp(0, LARGEST_GAIN)
        rest = seen - gain * wanted
        noise = local_sums([trust * rest * rest], sigma_px)[0] / count + LEAST_NOISE**2
        trust = clear / (1 + rest * rest / (noise * OUTLIER**2))
    likeness = common.clamp(min=0) ** 2 / (spread * seen_spread + LEAST_VARIANCE**2)
    shrunk = gain * gain + LEAST_GAIN_SQUARE
    meant = ((likeness - LEAST_CORRELATION) / (1 - LEAST_CORRELATION)).clamp(0, 1) * trust * gain / noise
    return Matched(
        rest * gain / shrunk * clear, gain * gain / shrunk, noise.sqrt(), likeness.clamp(max=1), meant * gain, meant * rest
    )


def local_sums(images: Sequence[Tensor], sigma_px: float) -> Sequence[Tensor]:
    """Sums images of one shape, ``(n, t, b, rows, cols)``, over a Gaussian neighbourhood, all at once."""
    total = local_sum(torch.cat([*images], 2), sigma_px)
    return torch.split(total, images[0].shape[2], 2)


def local_sum(image: Tensor, sigma_px: float) -> Tensor:
    """Sums ``(n, t, b, rows, cols)`` over a Gaussian neighbourhood; beyond the border there is nothing.

    Bands are channels, and their number a multiple of eight while that is done: then runtimes take eight at a time.
    """
    radius = math.ceil(TRUNCATE * sigma_px)
    place = torch.arange(-radius, radius + 1, device=image.device).to(image.dtype)
    line = torch.exp(-0.5 * (place / sigma_px) ** 2)
    line = line / line.sum()
    n, _, bands, rows, cols = image.shape
    channels = -(-int(bands) // LANES) * LANES
    flat = nn.functional.pad(image.reshape(-1, bands, rows, cols), (0, 0, 0, 0, 0, channels - int(bands)))
    lines = line.expand(channels, 1, 1, -1)
    flat = nn.functional.conv2d(flat, lines.transpose(-1, -2), padding=(radius, 0), groups=channels)
    flat = nn.functional.conv2d(flat, lines, padding=(0, radius), groups=channels)
    return flat[:, :bands].reshape(n, -1, bands, rows, cols)
