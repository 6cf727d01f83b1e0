"""Where lossy compression left small values instead of no data, as the JPEG 2000 files of Sentinel-2 do at the edge of an orbit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SIDE_PX = 9
LARGEST = 10
"""Stored value that no noise exceeds; the largest seen is 11, once in 33 000 pixels (two scenes of 2016, Berlin)."""
LEAST_VOID = 0.5
REACH_PX = SIDE_PX - 1
"""How far around a pixel the test looks."""


def edge_noise(stored: NDArray[np.generic], nodata: float | None) -> NDArray[np.bool_]:
    """Finds the squares of nine pixels a side of which half and more are no data and the rest is next to nothing.

    Args:
        stored: ``(rows, cols)``, digital numbers; floating-point ones have no such noise.
        nodata: The value that means no data; only 0 has noise beside it.

    Returns:
        ``(rows, cols)``: the pixels of those squares.
    """
    none: NDArray[np.bool_] = np.zeros(stored.shape, bool)
    if stored.dtype.kind not in "ui" or nodata != 0:
        return none
    void = stored == 0
    if not void.any() or void.all():
        return none
    from scipy.ndimage import maximum_filter, uniform_filter

    void_squares = uniform_filter(void.astype(np.float32), SIDE_PX, mode="nearest") >= LEAST_VOID
    if not void_squares.any():
        return none
    centres = (maximum_filter(stored, SIDE_PX, mode="nearest") <= LARGEST) & void_squares
    squares: NDArray[np.bool_] = maximum_filter(centres, SIDE_PX, mode="constant")
    return squares
