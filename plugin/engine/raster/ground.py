"""How large pixels are on the ground, whatever the units and the distortion of their coordinate reference system."""

from __future__ import annotations

import math

from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError
from rasterio.warp import transform

from s2sr.plugin.engine.raster.grid import Grid, pixel_metres

SEMI_MAJOR_M, ECCENTRICITY_2 = 6378137.0, 0.00669437999014
"""The ellipsoid WGS 84."""
FAR_DEGREES = 180.0
FARTHEST = 1e9
"""Coordinates, of any unit, beyond which nothing on Earth lies; GDAL takes hours to turn what is far beyond into a longitude."""


def ground_metres(grid: Grid) -> tuple[float, float] | None:
    """Returns height and width of a grid's middle pixel on the ellipsoid, metres; none without a coordinate reference system.

    A metre of EPSG:3857 is shorter than one the farther from the equator, and degrees and feet are no metres. The ellipsoid's radii of
    curvature are those of Snyder (1987), Map Projections - A Working Manual, doi:10.3133/pp1395, equations 4-18 and 4-20.
    """
    if grid.crs is None:
        return None
    return _on_earth(grid) or _of_units(grid)


def is_off_earth(grid: Grid) -> bool:
    """Tells whether a grid's middle is no place on Earth though its coordinate reference system is one of places."""
    return grid.crs is not None and _of_units(grid) is not None and _on_earth(grid) is None


def _on_earth(grid: Grid) -> tuple[float, float] | None:
    row, col = grid.rows / 2, grid.cols / 2
    x, y = zip(*(grid.transform * place for place in ((col, row), (col, row + 1), (col + 1, row))))
    if not all(abs(value) < FARTHEST for value in (*x, *y)):
        return None
    try:
        east, north = transform(grid.crs, "EPSG:4326", x, y)
    except (CRSError, CPLE_BaseError, ValueError):
        east, north = [math.nan] * 3, [math.nan] * 3
    sides = [_distance_m(east[0], north[0], east[end], north[end]) for end in (1, 2)]
    if all(math.isfinite(side) and side > 0 for side in sides):
        return sides[0], sides[1]
    return None


def _of_units(grid: Grid) -> tuple[float, float] | None:
    """Returns height and width by the units alone, for a system whose place on Earth is not known."""
    side = pixel_metres(grid)
    if side is None:
        return None
    metres = side / math.sqrt(abs(grid.transform.determinant))
    return math.hypot(grid.transform.b, grid.transform.e) * metres, math.hypot(grid.transform.a, grid.transform.d) * metres


def _distance_m(east: float, north: float, other_east: float, other_north: float) -> float:
    """Returns the distance of two near points, given in degrees."""
    across = (other_east - east + FAR_DEGREES) % (2 * FAR_DEGREES) - FAR_DEGREES
    latitude = math.radians((north + other_north) / 2)
    flat = 1 - ECCENTRICITY_2 * math.sin(latitude) ** 2
    along_m = math.radians(other_north - north) * SEMI_MAJOR_M * (1 - ECCENTRICITY_2) / flat**1.5
    across_m = math.radians(across) * SEMI_MAJOR_M * math.cos(latitude) / math.sqrt(flat)
    return math.hypot(along_m, across_m)
