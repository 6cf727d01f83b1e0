"""Coordinate reference systems between rasterio, pyogrio and pyproj."""

from __future__ import annotations

import pyproj
from pyproj.exceptions import CRSError as ProjError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from s2sr.plugin.engine.errors import InputError


def wkt_of(crs: CRS) -> str:
    """Returns a coordinate reference system as text: the form that every GDAL reads where it has one."""
    try:
        return str(crs.to_wkt())
    except CRSError:
        return str(crs.to_wkt(version="WKT2_2019"))


def projected(crs: CRS) -> pyproj.CRS:
    """Returns a coordinate reference system as pyproj has it.

    Raises:
        InputError: if it does not know it.
    """
    try:
        return pyproj.CRS.from_wkt(wkt_of(crs))
    except (ProjError, CRSError) as error:
        raise InputError(
            f"the coordinate reference system {crs.to_string()[:80]} is not known", "Give the layer another one in QGIS."
        ) from error
