"""The one way in which files of polygons are opened for reading: files of this computer, in formats of a list."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.raster.places import shown
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.vector.library import READABLE, pyogrio
from s2sr.plugin.engine.vector.plain import plain
from s2sr.plugin.engine.vector.references import read_crs
from s2sr.plugin.engine.vector.repair import Repaired, single_polygons
from s2sr.plugin.engine.vector.views import check_ends, check_views

HEAD_BYTES = 4096
HINT_FORMATS = Sentence("Give a GeoPackage, GeoJSON, FlatGeobuf or Shapefile of this computer.")
FAULTS = ("CPLE_BaseError", "DataSourceError", "DataLayerError", "FeatureError", "FieldError", "GeometryError", "ArrowInvalid")
"""Names of pyogrio's errors and GDAL's."""
ADVICE = re.compile(r"[.;] It might help")
"""Where pyogrio's message turns to its own callers (a full stop before 0.11, a semicolon since)."""
WITHOUT_SHAPES = ("None", "Point", "LineString", "MultiPoint", "MultiLineString")


@dataclass(frozen=True)
class Polygons:
    """The polygons of one layer, single and valid.

    Attributes:
        polygons: ``(n,)``, shapely polygons, without heights; those of a multi-polygon apart.
        crs: Theirs; none where the file says none.
        ids: ``(n,)``, the number of the feature in the file that each is of, int64.
        columns: ``(n,)`` values of the attributes that were asked for and are there, by name.
        repaired: Features whose geometry was not valid, and was made so.
        left_out: Features without any area: points, lines, and what cannot be read.
        several: Features of more than one polygon.
    """

    polygons: NDArray[np.object_]
    crs: CRS | None
    ids: NDArray[np.int64]
    columns: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    repaired: int = 0
    left_out: int = 0
    several: int = 0


def read_polygons(path: Path, layer: str | None = None, columns: Iterable[str] = ()) -> Polygons:
    """Reads all polygons of a layer.

    Args:
        path: GeoPackage, GeoJSON, FlatGeobuf or Shapefile, whatever its ending.
        layer: The layer's name; not needed where one alone can have polygons.
        columns: Attributes to read as well, where there are such.

    Raises:
        InputError: if that is no file of polygons on this computer.
        AmbiguousInputError: if there are several layers, and none was named; its hint is how one is named in QGIS.
    """
    driver = checked(path)
    with plain(path) as name, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of endings that are not a format's own, and the like
        try:
            if driver == "GPKG":
                check_views(path)
            found = _chosen(path, _layers(name), layer)
            if driver == "GPKG":
                check_ends(path, found)
            return _read(name, driver, found, columns)
        except Exception as error:
            if not any(parent.__name__ in FAULTS for parent in type(error).__mro__):
                raise
            why = ADVICE.split(str(error))[0].split(";")[0]
            raise InputError("{path} cannot be read: {why}", HINT_FORMATS, path=shown(path), why=why) from error


def checked(path: Path) -> str:
    """Returns the format of a file by its first bytes, as GDAL names it.

    Raises:
        InputError: if it is no file of this computer, or of no format that is read.
    """
    name = os.path.abspath(path)
    if "\0" in name or not os.path.isfile(name) or name.replace("\\", "/").lower().startswith("/vsi"):
        raise InputError("{path} is no file of this computer", HINT_FORMATS, path=shown(path))
    with open(name, "rb") as file:
        head = file.read(HEAD_BYTES)
    if head.startswith(b"SQLite format 3\0"):
        return "GPKG"
    if head.startswith(b"fgb\x03"):
        return "FlatGeobuf"
    if head.startswith(b"\x00\x00\x27\x0a") and path.suffix.lower() == ".shp":
        return "ESRI Shapefile"
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return "GeoJSON"
    raise InputError("{path} is no file of shapes that is read", HINT_FORMATS, path=shown(path))


def _layers(name: str) -> list[str]:
    """Returns the names of the layers that can have polygons."""
    return [str(layer) for layer, kind in pyogrio().list_layers(name) if str(kind).split(" ")[0] not in WITHOUT_SHAPES]


def _chosen(path: Path, layers: list[str], layer: str | None) -> str:
    if layer is not None:
        if layer not in layers:
            raise InputError(
                "{path} has no layer {layer} of polygons; it has {layers}",
                "Name one of these.",
                path=shown(path),
                layer=repr(layer),
                layers=_named(layers),
            )
        return layer
    if not layers:
        raise InputError("{path} has no layer of polygons", "Choose another file.", path=shown(path))
    if len(layers) > 1:
        raise AmbiguousInputError(
            "{path} has several layers: {layers}",
            "Name the one that is meant, as FILE|layername={layer} in QGIS.",
            path=shown(path),
            layers=_named(layers),
            layer=layers[0],
        )
    return layers[0]


def _named(layers: list[str]) -> str:
    return ", ".join(repr(name) for name in layers[:20]) or "none"


def _read(name: str, driver: str, layer: str, columns: Iterable[str]) -> Polygons:
    open_as = _unchanged(name) if driver == "GPKG" else {}
    info = pyogrio().read_info(name, layer=layer, **open_as)
    if info["driver"] != driver or driver not in READABLE:
        raise InputError("{name} is {driver}, which is not read", HINT_FORMATS, name=name, driver=info["driver"])
    wanted = [column for column in columns if column in set(info["fields"])]
    meta, fids, geometry, data = pyogrio().raw.read(name, layer=layer, columns=wanted, force_2d=True, return_fids=True, **open_as)
    shapes = shapely.from_wkb(geometry, on_invalid="ignore")
    single: Repaired = single_polygons(shapes)
    named = dict(zip((str(one) for one in meta["fields"]), data))
    return Polygons(
        polygons=single.polygons,
        crs=read_crs(info["crs"]),
        ids=np.asarray(fids, np.int64)[single.owners],
        columns={column: np.asarray(named[column])[single.owners] for column in wanted},
        repaired=single.repaired,
        left_out=single.left_out,
        several=single.several,
    )


def _unchanged(name: str) -> dict[str, str]:
    """Returns how a GeoPackage is opened that no other program has open: so that nothing is written beside it."""
    return {} if any(os.path.lexists(name + ending) for ending in ("-wal", "-journal")) else {"IMMUTABLE": "YES"}
