"""Means over small Gaussian neighbourhoods, as banded matrices: a quarter of the time of a convolution tap by tap."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from s2sr.plugin.engine.sensor.banded import Banded
from s2sr.plugin.engine.sensor.sampling import Array, sampling_matrix

TRUNCATE = 3.0
"""Standard deviations at which a neighbourhood ends."""
KEPT = 32
"""Lines that are kept: most tiles have one size."""


def smooth(image: Array, sigma_px: float) -> Array:
    """Averages ``(..., rows, cols)`` over a Gaussian neighbourhood that ends at three standard deviations; borders are reflected."""
    return smooth_into(image, sigma_px, np.empty_like(image), np.empty_like(image))


def smooth_into(image: Array, sigma_px: float, between: Array, result: Array) -> Array:
    """Does what :func:`smooth` does in arrays of the same shape that are there already: new ones take longer than the work on them."""
    rows, cols = (line_of(length, sigma_px) for length in image.shape[-2:])
    for block in rows.blocks:
        np.matmul(block.matrices[0], image[..., block.fine, :], out=between[..., block.coarse, :])
    for block in cols.blocks:
        np.matmul(between[..., block.fine], block.matrices[0].T, out=result[..., block.coarse])
    return result


@lru_cache(maxsize=KEPT)
def line_of(length: int, sigma_px: float) -> Banded:
    """Returns the means along a line of pixels."""
    radius = int(TRUNCATE * sigma_px + 0.5)
    return Banded.of(sampling_matrix(length, length, 1.0, 0.0, lambda d: np.exp(-0.5 * (d / sigma_px) ** 2), radius)[None])
