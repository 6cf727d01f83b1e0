"""The sensor's sampling and its counterpart on tensors: the engine's matrices, one an axis.

What a loss calls consistent is what the engine calls so (:mod:`s2sr.plugin.engine.sensor.psf`): what lies between the result, which has a
point spread of its own, and a band's own pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import TRUNCATE, cubic_matrix, pixel_matrix
from s2sr.training.simulation.sentinel2 import MODEL_BANDS


def low_grid_sigmas(bands: int, factor: int) -> list[float]:
    """Returns the width of what lies between a result and each of the first ``bands`` of ``MODEL_BANDS``, in pixels of the 10 m grid.

    A 20 m band that was brought to that grid still has the transfer of 20 m pixels.
    """
    return [between_px(name, factor * BANDS[name].gsd_m / 10) / factor for name in MODEL_BANDS[:bands]]


def whole_margin_px(sigma_px: float) -> int:
    """Returns the low pixels at a border whose point spread leaves the image, where it is cut."""
    return max(0, math.ceil(TRUNCATE * sigma_px - 0.5))


def sense(image: Tensor, sigmas_px: Sequence[float], factor: int) -> Tensor:
    """Samples a fine image as the sensor does; borders are reflected.

    Args:
        image: ``(n, b, f p, f q)``, reflectance.
        sigmas_px: Width of what lies between it and each band, in pixels of the low grid.
        factor: Fine pixels in a low one, an axis.

    Returns:
        ``(n, b, p, q)``.
    """
    rows, cols = (
        _stacked([pixel_matrix(length // factor, factor, sigma * factor) for sigma in sigmas_px], image)
        for length in image.shape[-2:]
    )
    return rows @ image @ cols.mT


def lift(image: Tensor, factor: int) -> Tensor:
    """Interpolates ``(n, b, p, q)`` to ``(n, b, f p, f q)`` by cubic convolution, as the engine does."""
    rows, cols = (_stacked([cubic_matrix(length, factor)], image) for length in image.shape[-2:])
    return rows @ image @ cols.mT


def _stacked(matrices: list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]], like: Tensor) -> Tensor:
    return torch.from_numpy(np.stack(matrices)).to(like.device)
