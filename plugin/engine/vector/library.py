"""pyogrio, and how the GDAL that it brings is set up: formats in a closed list.

Its GDAL is another one than rasterio's where both came as wheels, and the same in an environment of conda's. Either reads the list of what
it has to forget from the environment when it is imported, so the formats of shapes are taken from that list just before.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from s2sr.plugin.engine.raster.gdal import OTHERS

FORMATS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".fgb": "FlatGeobuf"}
"""Formats that are written, by their files' endings."""
READABLE = ("GPKG", "GeoJSON", "FlatGeobuf", "ESRI Shapefile")
"""Formats that are read, whatever a file's name says."""
EARLIEST = "2000-01-01T00:00:00.000Z"
"""When a file says that it was changed, so that equal runs make equal files."""


@cache
def pyogrio() -> Any:
    """Returns pyogrio, whose GDAL knows the formats of shapes that are read or written here."""
    if "GDAL_SKIP" in os.environ:
        names = (name.strip() for name in OTHERS.replace("\n", "").split(","))
        os.environ["GDAL_SKIP"] = ",".join(name for name in names if name not in READABLE)
        # GDAL says of every format that it has not got that it cannot forget it, and pyogrio does not listen yet.
        os.environ["CPL_LOG"] = os.devnull
    import pyogrio as library
    import pyogrio.raw

    library.set_gdal_config_options({"OGR_CURRENT_DATE": EARLIEST, "OGR_SQLITE_SYNCHRONOUS": "OFF"})
    return library
