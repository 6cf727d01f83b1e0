"""Brings layers of any coordinate reference systems to one plane in which areas are true."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.crs import CRS

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.vector.references import projected

HINT = Sentence("Is the coordinate reference system of the layer the right one?")
MOST_DEGREES = 80.0
"""How far from the middle layers may reach: at 180 a point is everywhere, and beyond 90 straight edges enclose the wrong side."""
FARTHEST = (540.0, 90.0 + 1e-6)
"""Longitude and latitude beyond which there is nothing; GDAL and PROJ pass on metres that are called degrees."""
Layer = tuple[NDArray[np.object_], CRS]


def local_plane(layers: Sequence[Layer]) -> pyproj.CRS:
    """Returns Lambert's azimuthal equal-area projection around the middle of layers, in metres on WGS 84.

    Raises:
        InputError: if a layer's coordinates are none of its coordinate reference system, or layers reach over half the Earth.
    """
    corners = [_geographic_corners(shapes, crs) for shapes, crs in layers if len(shapes)]
    if not corners:
        return pyproj.CRS.from_proj4("+proj=laea +lat_0=0 +lon_0=0 +datum=WGS84 +units=m")
    longitudes, latitudes = np.concatenate(corners).T
    # Their mean direction, as layers may lie about the antimeridian.
    middle = float(np.degrees(np.angle(np.exp(1j * np.radians(longitudes)).mean())))
    latitude = float(latitudes.min() + latitudes.max()) / 2
    if _degrees_away(longitudes - middle, latitudes, latitude).max() > MOST_DEGREES:
        raise InputError("the layers reach over half the Earth: there is no plane in which to compare them", HINT)
    return pyproj.CRS.from_proj4(f"+proj=laea +lat_0={latitude:.6f} +lon_0={middle:.6f} +datum=WGS84 +units=m")


def _degrees_away(across: NDArray[np.float64], latitudes: NDArray[np.float64], latitude: float) -> NDArray[np.float64]:
    """Returns how far points lie from one at a latitude, by the angle at the middle of a sphere."""
    there, here = np.radians(latitudes), np.radians(latitude)
    cosine = np.sin(here) * np.sin(there) + np.cos(here) * np.cos(there) * np.cos(np.radians(across))
    away: NDArray[np.float64] = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    return away


def moved(shapes: NDArray[np.object_], crs: CRS, plane: pyproj.CRS) -> NDArray[np.object_]:
    """Returns shapes with their points in another plane, edges straight in both.

    Raises:
        InputError: if a point is nowhere in it.
    """
    points = _transformed(shapely.get_coordinates(shapes), crs, plane)
    return shapely.set_coordinates(shapes.copy(), points) if len(shapes) else shapes


def _geographic_corners(shapes: NDArray[np.object_], crs: CRS) -> NDArray[np.float64]:
    left, bottom, right, top = shapely.total_bounds(shapes)
    corners = _transformed(np.array([(x, y) for x in (left, right) for y in (bottom, top)]), crs, pyproj.CRS.from_epsg(4326))
    if (np.abs(corners) > FARTHEST).any():
        raise InputError("coordinates of a layer are none of {crs}", HINT, crs=crs.to_string()[:80])
    return corners


def _transformed(points: NDArray[np.float64], crs: CRS, to: pyproj.CRS) -> NDArray[np.float64]:
    try:
        transformer = pyproj.Transformer.from_crs(projected(crs), to, always_xy=True)
        moved_points = np.stack(transformer.transform(points[:, 0], points[:, 1]), -1)
    except ProjError as error:
        raise InputError("{crs} cannot be brought to a plane: {why}", HINT, crs=crs.to_string()[:80], why=error) from error
    if not np.isfinite(moved_points).all():
        raise InputError("coordinates of a layer are none of {crs}", HINT, crs=crs.to_string()[:80])
    return moved_points
