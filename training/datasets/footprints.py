"""Building footprints from GeoJSON, as plain rings in pixels."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.warp import transform as reproject

from s2sr.training.datasets.sample import Mask, Polygon
from s2sr.training.errors import DataError


def read_footprints(path: Path, crs: CRS | None, transform: Affine) -> tuple[Polygon, ...]:
    """Reads polygons and brings them onto an image.

    Args:
        path: GeoJSON; its coordinates are longitude and latitude unless it has a member ``crs``.
        crs: Reference system of the image.
        transform: The image's pixel to map.

    Returns:
        Polygons in the image's pixels; a multipolygon becomes several.

    Raises:
        DataError: if the file is no GeoJSON of polygons, or the image has no reference system.
    """
    if crs is None:
        raise DataError(f"{path}: the image that it belongs to has no coordinate reference system")
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        given = CRS.from_user_input(content["crs"]["properties"]["name"]) if content.get("crs") else CRS.from_epsg(4326)
        shapes = [shape for feature in content["features"] for shape in rings_of(feature["geometry"])]
        return tuple(tuple(in_pixels(ring, given, crs, transform) for ring in shape) for shape in shapes)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, CRSError) as error:
        raise DataError(f"{path} is no GeoJSON of polygons: {type(error).__name__} {error}") from error


def rings_of(geometry: dict[str, Any] | None) -> list[list[list[list[float]]]]:
    """Returns the rings of each polygon of a geometry; none for an empty one."""
    if geometry is None or not geometry["coordinates"]:
        return []
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    if geometry["type"] == "MultiPolygon":
        return list(geometry["coordinates"])
    raise ValueError(f"geometry of type {geometry['type']}")


def in_pixels(ring: list[list[float]], given: CRS, wanted: CRS, transform: Affine) -> Any:
    """Returns a ring ``(corners, 2)``, x and y in pixels from the image's outer corner."""
    x, y = np.array([corner[:2] for corner in ring], float).T
    if given != wanted:
        x, y = (np.asarray(axis) for axis in reproject(given, wanted, x, y))
    return np.stack(~transform * (x, y), axis=1)


def building_mask(polygons: tuple[Polygon, ...], shape: tuple[int, int]) -> Mask:
    """Draws polygons; a pixel belongs to one if its centre does."""
    shapes = [{"type": "Polygon", "coordinates": [ring.tolist() for ring in polygon]} for polygon in polygons]
    if not shapes:
        return np.zeros(shape, bool)
    mask: Mask = rasterize(shapes, out_shape=shape, fill=0, default_value=1, dtype="uint8") == 1
    return mask


def shifted(polygons: tuple[Polygon, ...], row: int, col: int, shape: tuple[int, int]) -> tuple[Polygon, ...]:
    """Returns the polygons whose bounds reach into a window, in its coordinates."""
    moved = (tuple(ring - (col, row) for ring in polygon) for polygon in polygons)
    size = np.array([shape[1], shape[0]])
    return tuple(p for p in moved if (p[0].max(axis=0) > 0).all() and (p[0].min(axis=0) < size).all())
