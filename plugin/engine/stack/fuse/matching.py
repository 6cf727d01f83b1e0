"""Matches revisits to what the anchor lets expect of them, and says how far each of their pixels can be trusted.

Between dates, light, haze and plants change: near every pixel a revisit is taken for ``gain * expected + offset + noise``, gain and
offset being those of a small neighbourhood. What remains of a revisit is its sub-pixel detail; where the ground has changed, the
noise is large, or the gain is small, and the revisit counts for little there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.stack.fuse.neighbourhood import TRUNCATE as TRUNCATE
from s2sr.plugin.engine.stack.fuse.neighbourhood import smooth, smooth_into

NEIGHBOURHOOD_PX = 2.5
"""Standard deviation of the neighbourhood."""
LEAST_NOISE = 0.002
"""Reflectance: noise, registration and band differences below which no agreement is believed."""
LEAST_VARIANCE = 1e-6
LARGEST_GAIN = 5.0
LEAST_CORRELATION = 0.3
"""Squared correlation that a small neighbourhood reaches by chance."""
OUTLIER = 3.0
"""Noise levels from which on a pixel is an outlier: half the weight (Cauchy's function; see Huber, 1981, doi:10.1002/0471725250)."""
ROBUST_STEPS = 2
MEANS = 5
"""Of either image, of their squares and of their product."""
YEAR_DAYS = 365.0


@dataclass(frozen=True)
class Match:
    """Revisits in the anchor's radiometry.

    Attributes:
        weights: ``(T, rows, cols)``, inverse variance of ``residuals``.
        residuals: ``(T, rows, cols)``, what each revisit says beyond what was expected of it, reflectance of the anchor.
    """

    weights: Array
    residuals: Array


@dataclass(frozen=True)
class Clear:
    """Where a revisit is clear, for all its bands.

    Attributes:
        pixels: ``(rows, cols)``, 1 where it is.
        nearby: The part of the neighbourhood that is.
    """

    pixels: Array
    nearby: Array

    @classmethod
    def of(cls, mask: NDArray[np.bool_]) -> Clear:
        """Finds it from ``(rows, cols)``."""
        pixels = mask.astype(np.float32)
        return cls(pixels, np.ones_like(pixels) if mask.all() else smooth(pixels, NEIGHBOURHOOD_PX))


def match(frames: Array, clear: list[Clear], expected: Array, days: Array) -> Match:
    """Matches revisits of one band.

    Args:
        frames: ``(T, rows, cols)``, reflectance.
        clear: Where they are clear, ``T``.
        expected: ``(T, rows, cols)``, what each would show if it was the anchor's date.
        days: ``(T,)``, signed days from the anchor.
    """
    weights, residuals = np.empty_like(frames), np.empty_like(frames)
    scratch = np.empty((3, MEANS, *frames.shape[1:]), np.float32)
    for index, (frame, seen, wanted) in enumerate(zip(frames, clear, expected)):
        nearness = 1 / (1 + (float(days[index]) / YEAR_DAYS) ** 2)
        weight, residuals[index] = _match_one(frame, seen, wanted, scratch)
        weights[index] = weight * np.float32(nearness)
    return Match(weights, residuals)


def _match_one(frame: Array, clear: Clear, expected: Array, scratch: Array) -> tuple[Array, Array]:
    trust, count = clear.pixels, clear.nearby
    images, between, means = scratch
    for step in range(ROBUST_STEPS):
        if step:
            count = smooth(trust, NEIGHBOURHOOD_PX)
        share = 1 / (count + np.float32(1e-6))
        images[0], images[1] = expected, frame
        for place, (one, other) in enumerate(((expected, expected), (frame, frame), (expected, frame)), 2):
            np.multiply(one, other, out=images[place])
        images *= trust
        smooth_into(images, NEIGHBOURHOOD_PX, between, means)
        means *= share
        level, seen_level, square, seen_square, product = means
        variance = np.maximum(square - level * level, 0)
        common = product - level * seen_level
        gain = np.clip(common / (variance + np.float32(LEAST_VARIANCE)), 0, np.float32(LARGEST_GAIN))
        rest = frame - seen_level - gain * (expected - level)
        rest *= rest
        noise = smooth_into(trust * rest, NEIGHBOURHOOD_PX, between[0], images[0]) * share + np.float32(LEAST_NOISE**2)
        trust = clear.pixels / (1 + rest / (noise * np.float32(OUTLIER**2)))
    seen_variance = np.maximum(seen_square - seen_level * seen_level, 0)
    likeness = np.maximum(common, 0) ** 2 / (variance * seen_variance + np.float32(1e-12))
    meant = np.clip((likeness - np.float32(LEAST_CORRELATION)) / np.float32(1 - LEAST_CORRELATION), 0, 1)
    weight: Array = trust * gain * gain / noise * meant
    residual: Array = (frame - seen_level) / np.maximum(gain, np.float32(0.01)) - (expected - level)
    return weight, residual
