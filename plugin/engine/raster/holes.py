"""Fills holes in the data before a network sees them; the holes are cut out again afterwards."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

REACH_PX = 12
"""How far into a hole the surroundings are continued; what lies deeper gets :data:`DEEP` and is too far to matter."""
DEEP = np.float32(0.1)


def fill_holes(values: NDArray[np.float32], valid: NDArray[np.bool_], reach_px: int = REACH_PX) -> NDArray[np.float32]:
    """Continues the surroundings into the holes, a pixel a step, by the mean of the known neighbours.

    A filled value depends on pixels at most ``reach_px`` away, so it is the same in every tile that holds these.

    Args:
        values: ``(rows, cols)``, reflectance; anything in holes.
        valid: ``(rows, cols)``.
        reach_px: How far the surroundings are continued; deeper pixels get a value of their own.

    Returns:
        ``(rows, cols)`` without holes.
    """
    if valid.all():
        return values
    if not valid.any():
        return np.full_like(values, DEEP)
    from scipy.ndimage import distance_transform_cdt

    filled = np.pad(np.where(valid, values, np.float32(0)), 1)
    known = np.pad(valid.astype(np.float32), 1)
    rows, cols = np.nonzero(~valid)
    away = distance_transform_cdt(~valid, "chessboard")[rows, cols]
    for step in range(1, min(reach_px, int(away.max())) + 1):
        at = rows[away == step] + 1, cols[away == step] + 1
        filled[at] = _neighbour_sum(filled, *at) / _neighbour_sum(known, *at)
        known[at] = 1
    inside = filled[1:-1, 1:-1]
    inside[rows[away > reach_px], cols[away > reach_px]] = DEEP
    return inside


def _neighbour_sum(image: NDArray[np.float32], rows: NDArray[np.intp], cols: NDArray[np.intp]) -> NDArray[np.float32]:
    """Returns the sums of three by three pixels around places of an image."""
    total = np.zeros(rows.shape, np.float32)
    for across in (-1, 0, 1):
        total += image[rows - 1, cols + across] + image[rows, cols + across] + image[rows + 1, cols + across]
    return total
