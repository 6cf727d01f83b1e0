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
    filled = np.where(valid, values, np.float32(0))
    known = valid.astype(np.float32)
    for _ in range(reach_px):
        total, count = _neighbour_sum(filled), _neighbour_sum(known)
        fresh = (known == 0) & (count > 0)
        if not fresh.any():
            break
        filled[fresh] = total[fresh] / count[fresh]
        known[fresh] = 1
    filled[known == 0] = DEEP
    return filled


def _neighbour_sum(image: NDArray[np.float32]) -> NDArray[np.float32]:
    padded = np.pad(image, 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    total: NDArray[np.float32] = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return total
