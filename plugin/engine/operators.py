"""Separable sampling operators as matrices: the sensor's point spread, and cubic interpolation.

One matrix an axis: an image ``(bands, rows, cols)`` is resampled by ``rows_matrix @ image @ cols_matrix.T``. Borders are
reflected about the outermost pixel's edge. The same operators simulate training pairs, bring 20 m bands to 10 m, make the bicubic
baseline and tie a result to its input, so that what is trained is what is run.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def sampling_matrix(
    n_out: int, n_in: int, step: float, start: float, kernel: Callable[[NDArray[np.float64]], NDArray[np.float64]], radius: float
) -> Array:
    """Builds the matrix that samples a line of pixels at regular places through a kernel.

    Args:
        n_out: Samples wanted.
        n_in: Pixels in the line.
        step: Distance between samples, in input pixels.
        start: Outer edge of the first sample's cell, in input pixels from the outer edge of the first pixel.
        kernel: Weight as a function of the distance in input pixels.
        radius: Distance beyond which the kernel is zero, in input pixels.

    Returns:
        ``(n_out, n_in)``, float32; each row sums to one.
    """
    centre = start + (np.arange(n_out) + 0.5) * step - 0.5
    reach = np.arange(-np.ceil(radius), np.ceil(radius) + 1)
    taps = np.round(centre)[:, None] + reach[None]
    weight = kernel(taps - centre[:, None])
    weight = np.where(np.abs(taps - centre[:, None]) <= radius, weight, 0.0)
    weight /= weight.sum(axis=1, keepdims=True)
    folded = np.abs((taps.astype(np.int64) + n_in) % (2 * n_in) - n_in + 0.5) - 0.5
    matrix = np.zeros((n_out, n_in))
    np.add.at(matrix, (np.arange(n_out)[:, None], folded.astype(np.int64)), weight)
    return matrix.astype(np.float32)


def keys_cubic(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Evaluates the cubic convolution kernel with a = -1/2 (Keys, 1981, doi:10.1109/TASSP.1981.1163711)."""
    d = np.abs(distance)
    inner = (1.5 * d - 2.5) * d * d + 1
    outer = ((-0.5 * d + 2.5) * d - 4) * d + 2
    return np.where(d <= 1, inner, np.where(d < 2, outer, 0.0))


@lru_cache(maxsize=256)
def cubic_matrix(n_in: int, factor: int, n_out: int | None = None, start: float = 0.0) -> Array:
    """Builds the cubic interpolation of ``n_in`` pixels to a grid ``factor`` times finer.

    ``start`` is the first output cell's outer edge in input pixels; ``n_out`` defaults to the whole line.
    """
    count = n_in * factor if n_out is None else n_out
    return sampling_matrix(count, n_in, 1 / factor, start, keys_cubic, 2.0)


@lru_cache(maxsize=256)
def blur_matrix(n_out: int, factor: int, sigma_px: float) -> Array:
    """Builds the sensor's sampling of a grid ``factor`` times finer: Gaussian point spread, then one sample a coarse pixel.

    Args:
        n_out: Coarse pixels.
        factor: Fine pixels in a coarse one.
        sigma_px: Width of the point spread in coarse pixels (see :attr:`Band.sigma_px`).

    Returns:
        ``(n_out, n_out * factor)``, float32.
    """
    return gaussian_matrix(n_out, n_out * factor, float(factor), 0.0, sigma_px * factor)


def gaussian_matrix(n_out: int, n_in: int, step: float, start: float, sigma: float) -> Array:
    """Builds the sampling through a Gaussian of standard deviation ``sigma`` input pixels, cut at four of them."""
    return sampling_matrix(n_out, n_in, step, start, lambda d: np.exp(-0.5 * (d / sigma) ** 2), max(4 * sigma, 1.0))


def apply(rows: Array, image: Array, cols: Array) -> Array:
    """Applies one matrix an axis to ``(..., rows, cols)``."""
    result: Array = rows @ image @ cols.T
    return result
