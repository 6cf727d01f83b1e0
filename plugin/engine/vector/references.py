"""Coordinate reference systems between rasterio, pyogrio and pyproj."""

from __future__ import annotations

import pyproj
from pyproj.exceptions import CRSError as ProjError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from s2sr.plugin.engine.errors import InputError

UNDEFINED = 'LOCAL_CS["Undefined Cartesian SRS",UNIT["Meter",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
"""What a GeoPackage says of coordinates in a plane of which nothing is known."""
NOTHING_SAID = ("Undefined Cartesian SRS", "Undefined geographic SRS", "Undefined SRS")


def read_crs(text: str | None) -> CRS | None:
    """Returns the coordinate reference system of a file of shapes; none where it says that it has none.

    Raises:
        InputError: if it is not known.
    """
    if not text or any(f'["{name}"' in text for name in NOTHING_SAID):
        return None
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise InputError(
            "the coordinate reference system {text} is not known", "Give the layer another one in QGIS.", text=text[:80]
        ) from error


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
            "the coordinate reference system {crs} is not known", "Give the layer another one in QGIS.", crs=crs.to_string()[:80]
        ) from error
