"""Single, valid polygons from whatever shapes a file has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray


@dataclass(frozen=True)
class Repaired:
    """Single, valid polygons.

    Attributes:
        polygons: ``(n,)``, shapely polygons.
        owners: ``(n,)``, which shape each is of.
        repaired: Shapes that were not valid, and have area.
        left_out: Shapes without area, or that are none.
        several: Shapes of more than one polygon.
    """

    polygons: NDArray[np.object_]
    owners: NDArray[np.intp]
    repaired: int
    left_out: int
    several: int


def single_polygons(shapes: NDArray[np.object_]) -> Repaired:
    """Takes polygons out of shapes, and makes them valid: a ring that crosses itself becomes the areas that it encloses.

    Args:
        shapes: ``(n,)``, shapely geometries of any kind; none where there is none.
    """
    shapes = np.asarray(shapes, object)
    finite = np.isfinite(shapely.bounds(shapes)).all(-1) & np.isfinite(shapely.area(shapes))
    known = np.flatnonzero(finite)
    parts, owners = _parts(shapes[known], known)
    wrong = ~shapely.is_valid(parts)
    broken = np.unique(owners[wrong])
    if wrong.any():
        mended, which = _parts(shapely.make_valid(parts[wrong]), owners[wrong])
        parts, owners = np.concatenate([parts[~wrong], mended]), np.concatenate([owners[~wrong], which])
        order = np.argsort(owners, kind="stable")
        parts, owners = parts[order], owners[order]
    solid = shapely.area(parts) > 0
    parts, owners = parts[solid], owners[solid]
    numbers = np.bincount(owners, minlength=len(shapes)) if len(shapes) else np.zeros(0, int)
    return Repaired(parts, owners, int(np.isin(broken, owners).sum()), int((numbers == 0).sum()), int((numbers > 1).sum()))


def _parts(shapes: NDArray[np.object_], owners: NDArray[np.intp]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Returns the polygons in shapes, collections in collections too, and whose each is."""
    for _ in range(2):
        shapes, which = shapely.get_parts(shapes, return_index=True)
        owners = owners[which]
    polygons = shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON
    return shapes[polygons], owners[polygons]
