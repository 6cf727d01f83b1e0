"""The sensor's sampling and its counterpart on tensors: the engine's matrices, one an axis.

What a loss calls consistent is what the engine calls so (:mod:`s2sr.plugin.engine.consistency`): each band's own Gaussian point
spread, then one sample a pixel.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from s2sr.plugin.engine.operators import blur_matrix, cubic_matrix
from s2sr.plugin.engine.sensor import BANDS
from s2sr.training.simulation.sentinel2 import MODEL_BANDS


def low_grid_sigmas(bands: int) -> list[float]:
    """Returns each band's point spread in pixels of the 10 m grid, for the first ``bands`` of ``MODEL_BANDS``.

    A 20 m band that was brought to that grid still has the transfer of 20 m pixels.
    """
    return [BANDS[name].sigma_px * BANDS[name].gsd_m / 10 for name in MODEL_BANDS[:bands]]


def whole_margin_px(sigma_px: float) -> int:
    """Returns the low pixels at a border whose point spread leaves the image; it is cut at four standard deviations."""
    return max(0, math.ceil(4 * sigma_px - 0.5))


def sense(image: Tensor, sigmas_px: Sequence[float], factor: int) -> Tensor:
    """Samples a fine image as the sensor does; borders are reflected.

    Args:
        image: ``(n, b, f p, f q)``, reflectance.
        sigmas_px: Width of each band's point spread, in pixels of the low grid.
        factor: Fine pixels in a low one, an axis.

    Returns:
        ``(n, b, p, q)``.
    """
    rows, cols = (
        _stacked([blur_matrix(length // factor, factor, sigma) for sigma in sigmas_px], image) for length in image.shape[-2:]
    )
    return rows @ image @ cols.mT


def lift(image: Tensor, factor: int) -> Tensor:
    """Interpolates ``(n, b, p, q)`` to ``(n, b, f p, f q)`` by cubic convolution, as the engine does."""
    rows, cols = (_stacked([cubic_matrix(length, factor)], image) for length in image.shape[-2:])
    return rows @ image @ cols.mT


def _stacked(matrices: list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]], like: Tensor) -> Tensor:
    return torch.from_numpy(np.stack(matrices)).to(like.device)
