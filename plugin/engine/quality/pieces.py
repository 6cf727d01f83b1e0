"""Cuts large polygons into pieces, so that what many others touch need not be looked at as a whole each time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

MOST_POINTS = 200
"""Points of a piece; buildings have far fewer."""
DEEPEST = 40
Polygons = NDArray[np.object_]
Owners = NDArray[np.intp]


@dataclass(frozen=True)
class Cut:
    """Polygons, and the pieces that they were cut into.

    Attributes:
        polygons: ``(n,)``.
        pieces: ``(m,)``, which together have each polygon's area.
        owners: ``(m,)``, which polygon each is of.
    """

    polygons: Polygons
    pieces: Polygons
    owners: Owners


def cut(polygons: Polygons) -> Cut:
    """Cuts polygons of many points in halves, across their longer side, until each piece has few.

    Args:
        polygons: ``(n,)``, valid.
    """
    waiting, owners = np.asarray(polygons, object), np.arange(len(polygons))
    done: list[tuple[Polygons, Owners]] = []
    for _ in range(DEEPEST):
        large = shapely.get_num_coordinates(waiting) > MOST_POINTS
        done.append((waiting[~large], owners[~large]))
        if not large.any():
            break
        waiting, owners = _halved(waiting[large], owners[large])
    else:
        done.append((waiting, owners))
    return Cut(polygons, np.concatenate([pieces for pieces, _ in done]), np.concatenate([whose for _, whose in done]))


def _halved(polygons: Polygons, owners: Owners) -> tuple[Polygons, Owners]:
    left, bottom, right, top = shapely.bounds(polygons).T
    wide = right - left > top - bottom
    x, y = np.where(wide, (left + right) / 2, right), np.where(wide, top, (bottom + top) / 2)
    first = shapely.box(left, bottom, x, y)
    second = shapely.box(np.where(wide, x, left), np.where(wide, bottom, y), right, top)
    halves = np.concatenate([shapely.intersection(polygons, first), shapely.intersection(polygons, second)])
    parts, which = shapely.get_parts(halves, return_index=True)
    solid = shapely.area(parts) > 0
    return parts[solid], np.concatenate([owners, owners])[which[solid]]
