"""Finds the pixels of a grid that an extent asks for."""

from __future__ import annotations

import math

from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window

Bounds = tuple[float, float, float, float]


def window_of(grid: Grid, bounds: Bounds, crs_name: str | None) -> Window:
    """Returns the whole pixels of ``grid`` that touch an extent.

    Args:
        grid: The grid.
        bounds: xmin, ymin, xmax, ymax.
        crs_name: Coordinate reference system of ``bounds`` (``EPSG:n`` or WKT); the grid's own if none.

    Raises:
        InputError: if the extent is not one, or does not touch the grid.
    """
    if not all(map(math.isfinite, bounds)) or bounds[0] >= bounds[2] or bounds[1] >= bounds[3]:
        raise InputError(f"EXTENT {bounds} is empty", "Give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax.")
    if crs_name:
        bounds = _transformed(bounds, crs_name, grid)
    corners = [~grid.transform * (x, y) for x in (bounds[0], bounds[2]) for y in (bounds[1], bounds[3])]
    slack = 1e-6
    left = max(0, math.floor(min(c for c, _ in corners) + slack))
    right = min(grid.cols, math.ceil(max(c for c, _ in corners) - slack))
    top = max(0, math.floor(min(r for _, r in corners) + slack))
    bottom = min(grid.rows, math.ceil(max(r for _, r in corners) - slack))
    if right <= left or bottom <= top:
        raise InputError(
            f"EXTENT does not overlap the image ({grid.describe()})",
            "Draw it over the image, or give its coordinate reference system.",
        )
    return Window(top, left, bottom - top, right - left)


def _transformed(bounds: Bounds, crs_name: str, grid: Grid) -> Bounds:
    try:
        crs = CRS.from_user_input(crs_name)
    except CRSError as error:
        raise InputError(f"EXTENT's coordinate reference system {crs_name[:60]} is not known", "Use EPSG:n or WKT.") from error
    if grid.crs is None:
        raise InputError("the image has no coordinate reference system", "Assign one to it, or leave EXTENT empty.")
    try:
        left, bottom, right, top = transform_bounds(crs, grid.crs, *bounds, densify_pts=21)
    except (CRSError, ValueError) as error:
        raise InputError(f"EXTENT cannot be brought to the image's coordinate reference system: {error}") from error
    if not all(map(math.isfinite, (left, bottom, right, top))):
        raise InputError("EXTENT lies outside the area of the image's coordinate reference system", "Draw it over the image.")
    return left, bottom, right, top
