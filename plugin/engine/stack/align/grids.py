"""Tells how a revisit's grid lies on the anchor's."""

from __future__ import annotations

import math
from dataclasses import dataclass

from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.sentences import Sentence

MOST_DRIFT_PX = 0.05
"""How far two grids may drift apart from one end to the other and still count as the same pixels."""


@dataclass(frozen=True)
class Placement:
    """Where a revisit's pixels lie on the anchor's grid.

    Attributes:
        row: Whole anchor rows from the anchor's first row to the revisit's.
        col: The same of columns.
        warped: Whether its pixels have to be resampled, as size, directions or coordinate reference system differ.
        overlaps: Whether the two share any area.
        note: What was found, in words, where it is worth saying.
    """

    row: int
    col: int
    warped: bool
    overlaps: bool
    note: str = ""


def placement(anchor: Grid, grid: Grid) -> Placement:
    """Returns how ``grid`` lies on the anchor's."""
    if (anchor.crs is None) != (grid.crs is None):
        return Placement(0, 0, False, False, Sentence("only one of it and the anchor has a coordinate reference system"))
    if anchor.crs == grid.crs:
        step = ~anchor.transform * grid.transform
        drift = max(abs(step.a - 1), abs(step.b)) * grid.cols, max(abs(step.e - 1), abs(step.d)) * grid.rows
        if max(drift) <= MOST_DRIFT_PX:
            row, col = round(step.f), round(step.c)
            inside = row < anchor.rows and col < anchor.cols and row + grid.rows > 0 and col + grid.cols > 0
            rest = max(abs(step.f - row), abs(step.c - col))
            off = Sentence("its grid is off by {rest} px, which its shift holds", rest=f"{rest:.2f}")
            note = off if rest > 0.01 else ""
            return Placement(row, col, False, inside, note)
    if anchor.crs is None or grid.crs is None:
        bare = "its pixels differ from the anchor's, and there is no coordinate reference system"
        return Placement(0, 0, False, False, Sentence(bare))
    words = Sentence("warped, as its pixel size or direction differs from the anchor's")
    if anchor.crs != grid.crs:
        words = Sentence("warped, as its coordinate reference system differs from the anchor's")
    return Placement(0, 0, True, _meet(anchor, grid), words)


def _meet(anchor: Grid, grid: Grid) -> bool:
    own = _bounds(anchor)
    try:
        other = transform_bounds(CRS(grid.crs), CRS(anchor.crs), *_bounds(grid), densify_pts=21)
    except (CRSError, ValueError):
        return False
    if not all(map(math.isfinite, other)):
        return False
    return bool(other[0] < own[2] and other[2] > own[0] and other[1] < own[3] and other[3] > own[1])


def _bounds(grid: Grid) -> tuple[float, float, float, float]:
    corners = [grid.transform * (col, row) for col in (0, grid.cols) for row in (0, grid.rows)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)
