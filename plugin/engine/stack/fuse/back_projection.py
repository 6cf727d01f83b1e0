"""Iterative back-projection of an image alone (Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L), on the image's own pixels.

Each step adds the interpolated residual, and so the fine image is an interpolation at every step: of the image and the residuals so far.
What is seen of it needs no fine image, as the sampling of the interpolation is a matrix of few taps itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from s2sr.plugin.engine.sensor.banded import Banded, apply_banded, summed_residuals
from s2sr.plugin.engine.sensor.sampling import Array, cubic_matrix, pixel_matrix

KEPT = 64
"""Lines that are kept: bands differ in width, most tiles have one size."""


@dataclass(frozen=True)
class _Line:
    """One axis.

    Attributes:
        interpolation: ``U``, cubic convolution.
        seen_again: ``D U``, what the sensor sees of it.
    """

    interpolation: Banded
    seen_again: Banded


def interpolated(image: Array, factor: int) -> Array:
    """Interpolates ``(..., rows, cols)`` to a grid ``factor`` times finer, by cubic convolution."""
    rows, cols = (_interpolation(length, factor) for length in image.shape[-2:])
    return apply_banded(rows, image, cols)


def back_projected(image: Array, factor: int, sigma_px: float, steps: int) -> Array:
    """Returns what back-projection makes of an image, its interpolation to start from.

    Args:
        image: ``(rows, cols)``, reflectance.
        factor: Fine pixels in one of the image's, an axis.
        sigma_px: Width of what lies between the two, in fine pixels.
        steps: How often the residual is added.
    """
    rows, cols = (_line(length, factor, sigma_px) for length in image.shape)
    total = summed_residuals(rows.seen_again, image, cols.seen_again, steps)
    return apply_banded(rows.interpolation, total, cols.interpolation)


@lru_cache(maxsize=KEPT)
def _interpolation(length: int, factor: int) -> Banded:
    return Banded.of(cubic_matrix(length, factor)[None])


@lru_cache(maxsize=KEPT)
def _line(length: int, factor: int, sigma_px: float) -> _Line:
    again = pixel_matrix(length, factor, sigma_px) @ cubic_matrix(length, factor)
    return _Line(_interpolation(length, factor), Banded.of(again[None]))
