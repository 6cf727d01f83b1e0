"""Finds the pixels of a grid that an extent, or a place, asks for."""

from __future__ import annotations

import math

from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform, transform_bounds

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window

Bounds = tuple[float, float, float, float]


def window_of(grid: Grid, bounds: Bounds, crs_name: str | None) -> Window:
    """Returns the whole pixels of ``grid`` that touch an extent.

    Args:
        grid: The grid.
        bounds: xmin, ymin, xmax, ymax; in degrees of longitude xmin may exceed xmax, for an extent across 180 degrees.
        crs_name: Coordinate reference system of ``bounds`` (``EPSG:n`` or WKT); the grid's own if none.

    Raises:
        InputError: if the extent is not one, or does not touch the grid.
    """
    crs = _crs(crs_name) if crs_name else None
    left, bottom, right, top = bounds
    if crs is not None and crs.is_geographic and -180 <= right < left <= 180:
        right += 360
    if not all(map(math.isfinite, bounds)) or left >= right or bottom >= top:
        raise InputError("EXTENT {bounds} is empty", "Give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax.", bounds=bounds)
    bounds = (left, bottom, right, top)
    if crs is not None:
        bounds = _transformed(bounds, crs, grid)
    corners = [~grid.transform * (x, y) for x in (bounds[0], bounds[2]) for y in (bounds[1], bounds[3])]
    slack = 1e-6
    first_col = max(0, math.floor(min(c for c, _ in corners) + slack))
    end_col = min(grid.cols, math.ceil(max(c for c, _ in corners) - slack))
    first_row = max(0, math.floor(min(r for _, r in corners) + slack))
    end_row = min(grid.rows, math.ceil(max(r for _, r in corners) - slack))
    if end_col <= first_col or end_row <= first_row:
        raise InputError(
            "EXTENT does not overlap the image ({grid})",
            "Draw it over the image, or give its coordinate reference system.",
            grid=grid.describe(),
        )
    return Window(first_row, first_col, end_row - first_row, end_col - first_col)


def spot_of(grid: Grid, at: tuple[float, float], crs_name: str | None) -> tuple[float, float]:
    """Returns the row and column of a place, in pixels from the grid's corner.

    Args:
        grid: The grid.
        at: x and y.
        crs_name: Their coordinate reference system (``EPSG:n`` or WKT); the grid's own if none.

    Raises:
        InputError: if the place is not on the grid.
    """
    x, y = at
    if crs_name:
        crs = _crs(crs_name, "AT")
        if grid.crs is None:
            raise InputError("the image has no coordinate reference system", "Give AT in its own coordinates.")
        try:
            (x, *_), (y, *_) = transform(crs, grid.crs, [x], [y])
        except (CRSError, ValueError, CPLE_BaseError) as error:
            raise InputError("AT cannot be brought to the image's coordinate reference system", "Give it in that.") from error
    col, row = ~grid.transform * (x, y)
    if not (0 <= row < grid.rows and 0 <= col < grid.cols):
        raise InputError(
            "{x}, {y} is not on the image ({grid})", "Pick a place on it.", x=f"{x:g}", y=f"{y:g}", grid=grid.describe()
        )
    return row, col


def _crs(name: str, what: str = "EXTENT") -> CRS:
    try:
        return CRS.from_user_input(name)
    except (CRSError, ValueError) as error:
        raise InputError(
            "{what}'s coordinate reference system {name} is not known", "Use EPSG:n or WKT.", what=what, name=name[:60]
        ) from error


def _transformed(bounds: Bounds, crs: CRS, grid: Grid) -> Bounds:
    if grid.crs is None:
        raise InputError("the image has no coordinate reference system", "Assign one to it, or leave EXTENT empty.")
    try:
        left, bottom, right, top = transform_bounds(crs, grid.crs, *bounds, densify_pts=21)
    except (CRSError, ValueError, CPLE_BaseError) as error:
        raise InputError(
            "EXTENT cannot be brought to the image's coordinate reference system, whose place on Earth may not be known",
            "Give EXTENT in the image's own coordinates, without a coordinate reference system.",
        ) from error
    if not all(map(math.isfinite, (left, bottom, right, top))):
        raise InputError("EXTENT lies outside the area of the image's coordinate reference system", "Draw it over the image.")
    return left, bottom, right, top
