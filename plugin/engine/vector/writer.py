"""Writes polygons with attributes, batch by batch, as GeoPackage, GeoJSON or FlatGeobuf."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from s2sr.plugin.engine.errors import InputError, OutputError
from s2sr.plugin.engine.raster.places import shown, sync
from s2sr.plugin.engine.raster.signals import check_not_cancelled
from s2sr.plugin.engine.vector.library import EARLIEST, FORMATS, pyogrio
from s2sr.plugin.engine.vector.plain import plain
from s2sr.plugin.engine.vector.references import UNDEFINED, projected, wkt_of
from s2sr.plugin.engine.vector.whole import check_whole, worded

FIELD_TYPES: dict[type | str, Any] = {
    **{int: np.int64, float: np.float64, bool: np.bool_, str: np.object_},
    **{"int": np.int64, "float": np.float64, "bool": np.bool_, "str": np.object_},
}
WAITING = 20_000
"""Polygons that are stored together: opening the file for each batch of a tile would take longer than writing it."""
GEOMETRY = "geom"
STYLE_FIELDS = (
    "f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD", "useAsDefault",
    "description", "owner", "ui", "update_time",
)  # fmt: skip
"""The table in which QGIS keeps styles."""
Columns = Mapping[str, NDArray[Any]]


def check_vector_name(path: Path) -> None:
    """Makes sure that a file's name is that of a format that is written.

    Raises:
        OutputError: naming those that are.
    """
    if path.suffix.lower() not in FORMATS:
        raise OutputError(
            "{file} is no name of a layer of polygons",
            "Give the output the ending {formats}.",
            file=shown(Path(path.name)),
            formats=", ".join(FORMATS),
        )


class PolygonWriter:
    """A new file with one layer of polygons: ``with PolygonWriter(...) as writer: writer.write(...); writer.finish(...)``.

    A GeoPackage is appended to. The other formats cannot be: polygons are gathered in a GeoPackage beside them, and finished from there,
    some thousands at a time. Memory does not grow with their number, but for FlatGeobuf's index, 40 bytes a polygon.

    Args:
        path: The file to make, in a folder of the run's own.
        suffix: Ending that says the format: ``.gpkg``, ``.geojson``, ``.fgb``.
        layer: The layer's name.
        crs: Of the polygons; none where they have none, which GeoJSON cannot say.
        fields: Types of the attributes by name: int, float, bool or str, in order.

    Raises:
        InputError: where the format cannot hold that.
    """

    def __init__(self, path: Path, suffix: str, layer: str, crs: CRS | None, fields: Mapping[str, type | str]) -> None:
        self._path, self._driver, self._layer = path, FORMATS[suffix.lower()], layer
        if crs is None and self._driver == "GeoJSON":
            raise InputError(
                "GeoJSON holds longitudes and latitudes, and the input has no coordinate reference system",
                "Write a GeoPackage (.gpkg), or give the input its coordinate reference system.",
            )
        if crs is not None and self._driver == "GeoJSON" and projected(crs).geodetic_crs is None:
            raise InputError(
                "GeoJSON holds longitudes and latitudes, and the coordinate reference system is of no known place",
                "Write a GeoPackage (.gpkg), or give the input its coordinate reference system.",
            )
        self._crs = UNDEFINED if crs is None else wkt_of(crs)
        self._fields = {name: FIELD_TYPES[kind] for name, kind in fields.items()}
        self._store = path if self._driver == "GPKG" else path.with_name(f"{path.name}.gpkg")
        self._waiting: list[tuple[NDArray[np.object_], Columns]] = []
        self._count = self._total = 0
        self._made = False

    def __enter__(self) -> PolygonWriter:
        """Returns itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Forgets what was not finished; the run's folder goes with it."""
        self._waiting.clear()

    def write(self, polygons: NDArray[np.object_], columns: Columns) -> None:
        """Adds polygons.

        Args:
            polygons: ``(n,)``, shapely polygons in the coordinate reference system of the writer.
            columns: ``(n,)`` values of every field; what a masked array masks, and what is NaN, is NULL.

        Raises:
            ValueError: if fields or lengths do not fit, or a geometry is no polygon.
        """
        if set(columns) != set(self._fields) or any(len(values) != len(polygons) for values in columns.values()):
            raise ValueError(f"fields are {list(self._fields)}, given are {[(name, len(one)) for name, one in columns.items()]}")
        if (shapely.get_type_id(polygons) != shapely.GeometryType.POLYGON).any():
            raise ValueError("a geometry is no polygon")
        if len(polygons):
            self._waiting.append((polygons, columns))
            self._count += len(polygons)
            self._total += len(polygons)
        if self._count >= WAITING:
            self._flush()

    def finish(self, metadata: Mapping[str, str], style: str | None) -> None:
        """Stores what waits, metadata and style, and makes the file whole.

        Args:
            metadata: What is said of the layer, by key; ``DESCRIPTION`` is what QGIS shows as its abstract. GeoPackage alone has it.
            style: QML of the layer's default style; GeoPackage alone has it.

        Raises:
            OutputError: where the disk is full, or the file is not whole for another reason.
        """
        self._flush(metadata)
        tables = {self._layer: self._total, f"rtree_{self._layer}_{GEOMETRY}": self._total}
        if self._driver == "GPKG" and style is not None:
            tables["layer_styles"] = 1
            with worded():
                self._add_style(style)
        if self._driver != "GPKG":
            check_whole(self._store, "GPKG", {self._layer: self._total})
            with worded():
                self._convert()
            self._store.unlink()
        with self._path.open("rb+") as file:
            sync(file.fileno())
        check_whole(self._path, self._driver, tables)

    def _flush(self, metadata: Mapping[str, str] | None = None) -> None:
        """Stores what waits; an empty layer is made too."""
        if not self._waiting and self._made and metadata is None:
            return
        check_not_cancelled()
        geometry = np.concatenate([polygons for polygons, _ in self._waiting] or [np.empty(0, object)])
        data = [
            np.ma.concatenate([np.ma.asarray(columns[name], kind) for _, columns in self._waiting] or [np.ma.empty(0, kind)])
            for name, kind in self._fields.items()
        ]
        indexed = "YES" if self._driver == "GPKG" else "NO"
        new = {"dataset_options": {"VERSION": "1.2"}, "layer_options": {"SPATIAL_INDEX": indexed, "GEOMETRY_NAME": GEOMETRY}}
        with worded(), plain(self._store) as name:
            pyogrio().raw.write(
                name,
                shapely.to_wkb(geometry),
                [values.data for values in data],
                list(self._fields),
                [np.ma.getmaskarray(values) if np.ma.is_masked(values) else None for values in data],
                layer=self._layer,
                driver="GPKG",
                geometry_type="Polygon",
                crs=self._crs,
                append=self._made,
                layer_metadata=dict(metadata) if metadata else None,
                **({} if self._made else new),
            )
        self._made = True
        self._waiting.clear()
        self._count = 0

    def _add_style(self, style: str) -> None:
        words = ["", "", self._layer, GEOMETRY, self._layer, style, "", None, "", "", ""]
        values: list[NDArray[Any]] = [np.array([word], object) for word in words]
        values[STYLE_FIELDS.index("useAsDefault")] = np.array([True])
        values.append(np.array([EARLIEST[:-1]], "datetime64[ms]"))
        with plain(self._path) as name:
            pyogrio().raw.write(
                name, None, values, list(STYLE_FIELDS), layer="layer_styles", driver="GPKG", layer_options={"FID": "id"}
            )

    def _convert(self) -> None:
        options = {"RFC7946": "YES", "WRITE_NAME": "YES"} if self._driver == "GeoJSON" else {"SPATIAL_INDEX": "YES"}
        with plain(self._store) as store, plain(self._path) as name, self._stored(store) as (meta, stream):
            pyogrio().write_arrow(
                stream,
                name,
                layer=self._layer,
                driver=self._driver,
                geometry_name=meta["geometry_name"] or GEOMETRY,
                geometry_type="Polygon",
                crs=self._crs,
                layer_options=options,
            )

    def _stored(self, store: str) -> Any:
        return pyogrio().open_arrow(store, layer=self._layer, use_pyarrow=False)
