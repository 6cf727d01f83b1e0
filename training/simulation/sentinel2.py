"""Simulates Sentinel-2 at two resolutions: from high-resolution imagery, and from Sentinel-2 itself at reduced scale.

The high-resolution side is what a Sentinel-2 of half the sampling distance would see: each band's point spread scales with the
pixel. Reduced scale follows Wald et al. (1997) in the same contract (:mod:`s2sr.plugin.engine.sensor.psf`): the image has been seen
through its own point spread, so it is degraded by what lies between that and the coarser sensor's, and becomes the truth.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.bands import BANDS, TEN_METRE, TWENTY_METRE
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import apply, gaussian_matrix, interpolated, sensed

Array = NDArray[np.float32]
MODEL_BANDS = (*TEN_METRE, *TWENTY_METRE)


@dataclass(frozen=True)
class Pair:
    """One training tile; every array is reflectance, float32, bands in the order of :data:`MODEL_BANDS`.

    Attributes:
        low: ``(10, rows, cols)`` on the 10 m grid, the 20 m bands interpolated to it.
        high: ``(10, factor * rows, factor * cols)``, the truth; the 20 m bands are zero where ``fine`` is false.
        native: ``(6, rows, cols)``, truth of the 20 m bands on the low grid (reduced scale only).
        known: ``(10,)``, bands that were measured.
        valid: ``(rows, cols)``, pixels with data.
        fine: Whether ``high`` holds the 20 m bands.
        other: ``(3, factor * rows, factor * cols)``, another sensor's red, green and blue from 0 to 1, where there is such an image.
        taught: As ``high``, what a teacher made of ``low``, where there is one; in all bands.
    """

    low: Array
    high: Array
    native: Array
    known: NDArray[np.bool_]
    valid: NDArray[np.bool_]
    fine: bool
    other: Array | None = None
    taught: Array | None = None

    @property
    def factor(self) -> int:
        """Returns the pixels of the truth in one of the image, an axis."""
        return int(self.high.shape[1] // self.low.shape[1])


def mixed_spectra(image: NDArray[np.uint8], rng: np.random.Generator) -> Array:
    """Turns display imagery into plausible reflectance of the ten bands.

    Red, green, blue (and near infrared) keep their own texture; the bands such imagery has not are mixtures with random
    coefficients, red edge between red and near infrared, short-wave infrared of all: what they teach is how the 20 m bands' detail
    follows the 10 m bands', not their absolute values.

    Args:
        image: ``(3 or 4, rows, cols)``, uint8, red, green, blue and perhaps near infrared.
        rng: Source of the coefficients.

    Returns:
        ``(10, rows, cols)``, reflectance.
    """
    linear = (image.astype(np.float32) / 255.0) ** np.float32(rng.uniform(1.0, 1.8))
    red, green, blue = linear[:3] * np.float32(rng.uniform(0.2, 0.45)) * rng.uniform(0.85, 1.15, (3, 1, 1)).astype(np.float32)
    haze = rng.uniform(0.0, 0.04)
    red, green, blue = red + haze * 0.4, green + haze * 0.7, blue + haze
    if len(image) > 3:
        infrared = linear[3] * np.float32(rng.uniform(0.35, 0.7)) + np.float32(0.01)
    else:
        share = rng.dirichlet((1.0, 2.0, 1.0))
        infrared = np.float32(rng.uniform(0.8, 1.8)) * (share[0] * red + share[1] * green + share[2] * blue)

    def mix(low: float, high: float) -> Array:
        share = np.float32(rng.uniform(low, high))
        mixed: Array = share * red + (1 - share) * infrared
        return mixed

    swir = rng.uniform(0.3, 0.9) * red + rng.uniform(0.1, 0.6) * infrared + rng.uniform(-0.2, 0.4) * green
    swir2 = rng.uniform(0.5, 1.1) * red + rng.uniform(-0.1, 0.3) * infrared + rng.uniform(-0.2, 0.3) * green
    stack = np.stack([blue, green, red, infrared, mix(0.5, 0.9), mix(0.15, 0.45), mix(0.0, 0.25), mix(-0.03, 0.08), swir, swir2])
    limited: Array = np.clip(stack, 0.0, 1.6).astype(np.float32)
    return limited


def simulate_pair(spectra: Array, pixel_m: float, rng: np.random.Generator | None, factor: int = 2) -> Pair:
    """Simulates what Sentinel-2, and one with ``factor`` times the resolution, see of a finer scene.

    Args:
        spectra: ``(10, rows, cols)``, reflectance at ``pixel_m``.
        pixel_m: Pixel of ``spectra`` in metres.
        rng: Source of the noise; none for a noise-free pair.
        factor: Ratio of the two resolutions.
    """
    rows20, cols20 = (int(n * pixel_m // 20) for n in spectra.shape[1:])
    starts = [(n * pixel_m - 20 * m) / 2 / pixel_m for n, m in zip(spectra.shape[1:], (rows20, cols20))]

    def sense(band: Array, sigma_px: float, gsd_m: float) -> Array:
        matrices = [
            gaussian_matrix(int(20 * m / gsd_m), n, gsd_m / pixel_m, start, sigma_px * gsd_m / pixel_m)
            for n, m, start in zip(band.shape, (rows20, cols20), starts)
        ]
        return apply(matrices[0], band, matrices[1])

    high, low = [], []
    for name, band in zip(MODEL_BANDS, spectra):
        info = BANDS[name]
        high.append(sense(band, info.sigma_px, 10 / factor))
        seen = sense(band, info.sigma_px, info.gsd_m)
        if rng is not None:
            seen = seen + (rng.standard_normal(seen.shape) * (0.0004 + seen / rng.uniform(150, 400))).astype(np.float32)
        low.append(interpolated(seen, 2) if info.gsd_m == 20 else seen)
    shape = low[0].shape
    return Pair(
        np.stack(low),
        np.stack(high),
        np.zeros((6, *shape), np.float32),
        np.ones(10, bool),
        np.ones(shape, bool),
        True,
    )


def degrade(image: Array, band: str, pixels: int, sharpness: float = 1.0) -> Array:
    """Brings a band to pixels of ``pixels`` of its own each, as a Sentinel-2 of that sampling would have seen it.

    Args:
        image: ``(..., rows, cols)``, seen through the band's point spread at its own pixels.
        band: Its name.
        pixels: Its pixels in a coarse one, an axis.
        sharpness: Factor on the width of what lies between the two.
    """
    return sensed(image, pixels, between_px(band, pixels) * sharpness)


def reduced_pair(
    ten: dict[str, Array], twenty: dict[str, Array], valid: NDArray[np.bool_], sharpness: float = 1.0, factor: int = 2
) -> Pair:
    """Degrades a real image; the image itself is the truth.

    Args:
        ten: 10 m bands by name, ``(4 n, 4 m)``, reflectance.
        twenty: 20 m bands by name, ``(2 n, 2 m)``; used where ``factor`` is two.
        valid: ``(4 n, 4 m)``, pixels with data.
        sharpness: Factor on the width of what lies between image and truth; 1 is the contract, ``1 / sqrt(1 - 1 / factor^2)`` blurs by
            the whole point spread, as if the image were bare ground.
        factor: 2 or 4.
    """
    shape = next(iter(ten.values())).shape
    few = (shape[0] // factor, shape[1] // factor)
    low, high, native = np.zeros((10, *few), np.float32), np.zeros((10, *shape), np.float32), np.zeros((6, *few), np.float32)
    usable = {**ten, **(twenty if factor == 2 else {})}
    for index, name in enumerate(MODEL_BANDS):
        if name in ten:
            low[index], high[index] = degrade(ten[name], name, factor, sharpness), ten[name]
        elif name in usable:
            low[index], native[index - 4] = interpolated(degrade(twenty[name], name, 2, sharpness), 2), twenty[name]
    known = np.array([name in usable for name in MODEL_BANDS])
    whole: NDArray[np.bool_] = np.asarray(valid.reshape(few[0], factor, few[1], factor).all(axis=(1, 3)))
    return Pair(low, high, native, known, whole, False)
