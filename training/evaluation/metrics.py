"""Measures of a result against the truth and against its input; images are ``(bands, rows, cols)``, reflectance."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.signal import correlate
from skimage.metrics import structural_similarity

from s2sr.plugin.engine.sensor.bands import BANDS, QUANTIFICATION
from s2sr.training.evaluation.default_mode import own_pixels
from s2sr.training.simulation.sentinel2 import Array, degrade

BORDER_PX = 4
REACH_PX = 8
LEAST_ERROR = 1e-12
"""Mean squared errors below this count as this, 120 dB, so that a perfect band does not make a mean infinite."""
Numbers = NDArray[np.float64]


def mean_squared_errors(result: Array, truth: Array, valid: NDArray[np.bool_] | None = None) -> Numbers:
    """Returns the mean squared error a band, ``(bands,)``, over the pixels of ``valid`` (all where none is given)."""
    squared = (result.astype(np.float64) - truth) ** 2
    chosen = squared.reshape(len(squared), -1) if valid is None else squared[:, valid]
    errors: Numbers = np.asarray(chosen.mean(axis=1))
    return errors


def decibels(errors: Numbers) -> Numbers:
    """Returns the peak signal-to-noise ratio of mean squared errors, peak reflectance 1."""
    ratio: Numbers = -10 * np.log10(np.maximum(errors, LEAST_ERROR))
    return ratio


def inner(image: NDArray[Any], border: int = BORDER_PX) -> NDArray[Any]:
    """Leaves out the border of ``(..., rows, cols)``."""
    return image[..., border:-border, border:-border]


def border_px(factor: int) -> int:
    """Returns the pixels of the input that cover the border left out of a truth ``factor`` times finer."""
    return -(-BORDER_PX // factor)


def psnr(result: Array, truth: Array, valid: NDArray[np.bool_] | None = None) -> float:
    """Returns the mean over bands of the peak signal-to-noise ratio, peak 1, borders left out.

    Args:
        result: ``(bands, rows, cols)``.
        truth: The same.
        valid: ``(rows, cols)``, pixels that count.
    """
    mask = None if valid is None else inner(valid)
    return float(decibels(mean_squared_errors(inner(result), inner(truth), mask)).mean())


def ssim(result: Array, truth: Array) -> float:
    """Returns the mean over bands of structural similarity, Gaussian window of 1.5 px, peak 1.

    Source: Wang et al., 2004, doi:10.1109/TIP.2003.819861.

    Args:
        result: ``(bands, rows, cols)``, at least 11 pixels an axis.
        truth: The same.
    """
    similarity = structural_similarity(
        truth, result, data_range=1.0, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, channel_axis=0
    )
    return float(similarity)


def reach_px(side: int) -> int:
    """Returns how far :func:`cpsnr` searches in an image whose shortest side has ``side`` pixels."""
    return min(REACH_PX, side // 5)


def cpsnr(result: Array, truth: Array) -> float:
    """Returns the peak signal-to-noise ratio that forgives each band a bias, and all a shift by whole pixels.

    The best over shifts of up to :data:`REACH_PX` (a fifth of the side in small images) of the mean over bands, each band's mean
    difference taken off (Märtens et al., 2019, doi:10.1007/s42064-019-0059-8, with the search of Wolters et al., 2023,
    arXiv:2311.18082). The mean squared error at every shift is var(r) + var(t) - 2 cov(r, t), all three by Fourier transform.
    """
    reach = reach_px(min(truth.shape[1:]))
    total = np.zeros((2 * reach + 1, 2 * reach + 1))
    for moving, fixed in zip(result.astype(np.float64), truth.astype(np.float64)):
        target = inner(fixed, reach)
        target = target - target.mean()
        moving = moving - moving.mean()
        box = np.full(target.shape, 1 / target.size)
        covariance = correlate(moving, target, mode="valid", method="fft") / target.size
        mean = correlate(moving, box, mode="valid", method="fft")
        variance = correlate(moving**2, box, mode="valid", method="fft") - mean**2
        total += decibels(variance + target.var() - 2 * covariance)
    return float(total.max() / len(truth))


def sad(result: Array, truth: Array) -> float:
    """Returns the mean angle between spectra, degrees (Kruse et al., 1993, doi:10.1016/0034-4257(93)90013-N).

    Pixels where either spectrum is nothing but zeros are left out; 0 where there are no others.
    """
    first, second = (image.reshape(len(image), -1).astype(np.float64) for image in (result, truth))
    lengths = np.linalg.norm(first, axis=0) * np.linalg.norm(second, axis=0)
    seen = lengths > 0
    cosine = (first * second).sum(axis=0)[seen] / lengths[seen]
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean()) if seen.any() else 0.0


def difference_dn(result: Array, low: Array, names: tuple[str, ...], factor: int) -> Array:
    """Brings a result back to its input's grid by the sensor's transfer function, and returns it minus the input.

    20 m bands, which stand interpolated in the input, are compared on their own grid; there a pixel of theirs stands four times.

    Args:
        result: ``(bands, factor * rows, factor * cols)``.
        low: ``(bands, rows, cols)``, rows and cols even.
        names: The bands.
        factor: Pixels of the result in one of the input, an axis.

    Returns:
        ``(bands, rows, cols)``, digital numbers.
    """
    differences = []
    for name, fine, coarse in zip(names, result, low):
        ratio = BANDS[name].gsd_m // 10
        own = own_pixels(coarse, name)
        difference = degrade(fine, name, factor * ratio) - own
        differences.append(difference.repeat(ratio, axis=0).repeat(ratio, axis=1))
    scaled: Array = np.stack(differences) * np.float32(QUANTIFICATION)
    return scaled
