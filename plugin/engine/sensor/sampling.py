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
Kernel = Callable[[NDArray[np.float64]], NDArray[np.float64]]
TRUNCATE = 4.0
"""Standard deviations at which a point spread is cut."""


def folded(index: NDArray[np.int_], size: int) -> NDArray[np.int_]:
    """Returns the places of pixels that lie beyond a line of ``size``, reflected about the outermost pixel's edge."""
    place: NDArray[np.int_] = (np.abs((index + size) % (2 * size) - size + 0.5) - 0.5).astype(np.int_)
    return place


def sampling_matrix(n_out: int, n_in: int, step: float, start: float, kernel: Kernel, radius: float) -> Array:
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
    matrix = np.zeros((n_out, n_in))
    np.add.at(matrix, (np.arange(n_out)[:, None], folded(taps.astype(np.int_), n_in)), weight)
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
def pixel_matrix(n_out: int, pixels: int, sigma_px: float) -> Array:
    """Builds the sampling of a line through a Gaussian by pixels of ``pixels`` fine ones each, aligned with it.

    Args:
        n_out: Coarse pixels.
        pixels: Fine pixels in a coarse one.
        sigma_px: Width of the Gaussian in fine pixels (see :func:`s2sr.plugin.engine.sensor.psf.between_px`).

    Returns:
        ``(n_out, n_out * pixels)``, float32.
    """
    return gaussian_matrix(n_out, n_out * pixels, float(pixels), 0.0, sigma_px)


def gaussian_matrix(n_out: int, n_in: int, step: float, start: float, sigma: float) -> Array:
    """Builds the sampling through a Gaussian of standard deviation ``sigma`` input pixels, cut at four of them."""
    return sampling_matrix(n_out, n_in, step, start, lambda d: np.exp(-0.5 * (d / sigma) ** 2), max(TRUNCATE * sigma, 1.0))


@lru_cache(maxsize=256)
def mean_matrix(n_out: int, n_in: int, step: float, start: float) -> Array:
    """Builds the plain means over cells of ``step`` input pixels, from ``start`` on; a pixel counts by its part in the cell."""
    return sampling_matrix(n_out, n_in, step, start, lambda d: np.clip((step + 1) / 2 - np.abs(d), 0.0, 1.0), (step + 1) / 2)


def apply(rows: Array, image: Array, cols: Array) -> Array:
    """Applies one matrix an axis to ``(..., rows, cols)``."""
    result: Array = rows @ image @ cols.T
    return result


def interpolated(image: Array, factor: int) -> Array:
    """Interpolates ``(..., rows, cols)`` to a grid ``factor`` times finer, by cubic convolution."""
    return apply(cubic_matrix(image.shape[-2], factor), image, cubic_matrix(image.shape[-1], factor))


def sensed(image: Array, pixels: int, sigma_px: float) -> Array:
    """Brings ``(..., rows, cols)`` to pixels of ``pixels`` of its own each, through a Gaussian of ``sigma_px`` of its own."""
    rows, cols = (pixel_matrix(length // pixels, pixels, sigma_px) for length in image.shape[-2:])
    return apply(rows, image, cols)


def back_projected(image: Array, start: Array, factor: int, sigma_px: float, steps: int) -> Array:
    """Adds the interpolated residual again and again (Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L).

    Args:
        image: ``(rows, cols)``, reflectance.
        start: ``(factor * rows, factor * cols)``.
        factor: Fine pixels in one of the image's, an axis.
        sigma_px: Width of what lies between the two, in fine pixels.
        steps: How often.
    """
    fine = start
    for _ in range(steps):
        fine = fine + interpolated(image - sensed(fine, factor, sigma_px), factor)
    return fine
