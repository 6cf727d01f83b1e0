"""Matches revisits to what the anchor lets expect of them, and says how far each of their pixels can be trusted.

Between dates, light, haze and plants change: near every pixel a revisit is taken for ``gain * expected + offset + noise``, gain and
offset being those of a small neighbourhood. What remains of a revisit is its sub-pixel detail; where the ground has changed, the
noise is large, or the gain is small, and the revisit counts for little there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from s2sr.plugin.engine.sensor.sampling import Array

NEIGHBOURHOOD_PX = 2.5
"""Standard deviation of the neighbourhood."""
TRUNCATE = 3.0
LEAST_NOISE = 0.002
"""Reflectance: noise, registration and band differences below which no agreement is believed."""
LEAST_VARIANCE = 1e-6
LARGEST_GAIN = 5.0
LEAST_CORRELATION = 0.3
"""Squared correlation that a small neighbourhood reaches by chance."""
OUTLIER = 3.0
"""Noise levels from which on a pixel is an outlier: half the weight (Cauchy's function; see Huber, 1981, doi:10.1002/0471725250)."""
ROBUST_STEPS = 2
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


def match(frames: Array, masks: NDArray[np.bool_], expected: Array, days: Array) -> Match:
    """Matches revisits of one band.

    Args:
        frames: ``(T, rows, cols)``, reflectance.
        masks: ``(T, rows, cols)``, where they are clear.
        expected: ``(T, rows, cols)``, what each would show if it was the anchor's date.
        days: ``(T,)``, signed days from the anchor.
    """
    weights, residuals = np.empty_like(frames), np.empty_like(frames)
    for index, (frame, mask, wanted) in enumerate(zip(frames, masks, expected)):
        nearness = 1 / (1 + (float(days[index]) / YEAR_DAYS) ** 2)
        weight, residuals[index] = _match_one(frame, mask.astype(np.float32), wanted)
        weights[index] = weight * np.float32(nearness)
    return Match(weights, residuals)


def smooth(image: Array, sigma_px: float) -> Array:
    """Averages ``(..., rows, cols)`` over a Gaussian neighbourhood that ends at three standard deviations."""
    spread = (0.0,) * (image.ndim - 2) + (sigma_px, sigma_px)
    averaged: Array = gaussian_filter(image, spread, mode="reflect", truncate=TRUNCATE)
    return averaged


def _match_one(frame: Array, clear: Array, expected: Array) -> tuple[Array, Array]:
    trust = clear
    for _ in range(ROBUST_STEPS):
        count = smooth(trust, NEIGHBOURHOOD_PX) + np.float32(1e-6)

        def mean(image: Array, trust: Array = trust, count: Array = count) -> Array:
            averaged: Array = smooth(trust * image, NEIGHBOURHOOD_PX) / count
            return averaged

        level, seen_level = mean(expected), mean(frame)
        variance = np.maximum(mean(expected * expected) - level * level, 0)
        seen_variance = np.maximum(mean(frame * frame) - seen_level * seen_level, 0)
        common = mean(expected * frame) - level * seen_level
        gain = np.clip(common / (variance + LEAST_VARIANCE), 0, LARGEST_GAIN)
        rest = frame - seen_level - gain * (expected - level)
        noise = mean(rest * rest) + LEAST_NOISE**2
        outlying = 1 / (1 + rest * rest / (noise * OUTLIER**2))
        trust = clear * outlying
    likeness = np.maximum(common, 0) ** 2 / (variance * seen_variance + 1e-12)
    meant = np.clip((likeness - LEAST_CORRELATION) / (1 - LEAST_CORRELATION), 0, 1)
    weight: Array = (trust * gain * gain / noise * meant).astype(np.float32)
    residual: Array = (frame - seen_level) / np.maximum(gain, 0.01) - (expected - level)
    return weight, residual.astype(np.float32)
