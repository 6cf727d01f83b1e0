"""Real Sentinel-2 images as reflectance, for training and evaluation at reduced scale."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sensor.bands import TEN_METRE, TWENTY_METRE
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.training.datasets.sample import CLEAR_SCL
from s2sr.training.errors import DataError
from s2sr.training.simulation.sentinel2 import Array

CLEAR_SHARE = 0.99


@dataclass(frozen=True)
class RealImage:
    """One acquisition, reflectance: the 10 m bands ``(4 n, 4 m)``, the 20 m bands ``(2 n, 2 m)``, and where there is data.

    ``clear`` is whether the scene classification, where there is one, calls 99 % of it land, water or snow without cloud or shadow.
    """

    name: str
    ten: dict[str, Array]
    twenty: dict[str, Array]
    valid: NDArray[np.bool_]
    clear: bool


def read_image(name: str, files: list[Path], offset: float = 0.0) -> RealImage:
    """Reads one acquisition, as the engine does: band names, radiometry, no data and grids are those of its ``source`` room.

    20 m bands on the 10 m grid are brought back to 20 m by averaging two by two.

    Args:
        name: What to call it.
        files: GeoTIFF stacks with band names, single-band files named by band, or both.
        offset: Added to the stored values of files that do not tell their offset themselves.

    Raises:
        DataError: if they cannot be read, or there is no 10 m band among them.
    """
    try:
        scene = _opened([str(path) for path in files], offset)
        bands = tuple(band for band in (*TEN_METRE, *TWENTY_METRE) if band in scene.bands)
        if not set(bands) & set(TEN_METRE):
            raise DataError(f"{name}: no 10 m band in {[path.name for path in files]}")
        with SceneReader(scene, bands) as reader:
            return _read(name, reader, _clear(scene))
    except InputError as error:
        raise DataError(f"{name}: {error.message}") from error


def _opened(paths: list[str], offset: float) -> Scene:
    try:
        return open_scene(paths, None, None, None, None)
    except AmbiguousInputError:
        return open_scene(paths, None, None, offset, None)


def _read(name: str, reader: SceneReader, clear: bool) -> RealImage:
    """Reads all of an image from the first pixel on at which the coarser bands' pixels begin, too."""
    top, left = (max(_first(lattice.ratio, getattr(lattice, axis)) for lattice in reader.lattices) for axis in ("row", "col"))
    rows, cols = ((length - begin) // 4 * 4 for length, begin in ((reader.grid.rows, top), (reader.grid.cols, left)))
    ten: dict[str, Array] = {}
    twenty: dict[str, Array] = {}
    valid: NDArray[np.bool_] = np.ones((rows, cols), bool)
    for index, band in enumerate(reader.names):
        measured = reader.measured(index, Window(top, left, rows, cols))
        if measured is None:
            continue
        if band in TEN_METRE:
            ten[band] = measured.values
            valid &= measured.valid
        elif measured.ratio == 1:
            twenty[band] = measured.values.reshape(rows // 2, 2, cols // 2, 2).mean(axis=(1, 3))
        else:
            twenty[band] = measured.values[: rows // 2, : cols // 2]
    return RealImage(name, ten, twenty, valid, clear)


def _first(ratio: int, origin: float) -> int:
    """Returns the reference pixel at which the first pixel begins that lies wholly on the grid."""
    return round(origin + ratio * max(0, math.ceil(-origin / ratio - 1e-6)))


def _clear(scene: Scene) -> bool:
    """Tells whether the scene classification, where there is one, calls the image clear."""
    source = scene.classification
    if source is None:
        return True
    with rasterio.open(source.path) as dataset:
        return bool(np.isin(dataset.read(source.index), CLEAR_SCL).mean() >= CLEAR_SHARE)


def find_images(root: Path, entry: dict[str, Any]) -> list[RealImage]:
    """Reads every acquisition that a configuration entry names.

    Args:
        root: Folder of the data.
        entry: ``name``; ``files`` (patterns that together make one image) or ``groups`` (a pattern of folders, each one image) or
            ``each`` (a pattern of files, each one image; ``_10m`` files take their ``_20m`` fellow along).

    Raises:
        FileNotFoundError: if nothing matches.
    """
    if "files" in entry:
        groups = [[path for pattern in entry["files"] for path in sorted(root.glob(pattern))]]
    elif "groups" in entry:
        groups = [
            sorted(p for p in folder.rglob("*_B??*") if p.suffix in (".tif", ".jp2"))
            for folder in sorted(root.glob(entry["groups"]))
        ]
    else:
        groups = [
            [
                path,
                *(
                    [fellow]
                    if "_10m" in path.name and (fellow := path.with_name(path.name.replace("_10m", "_20m"))).exists()
                    else []
                ),
            ]
            for path in sorted(root.glob(entry["each"]))
        ]
    groups = [group for group in groups if group]
    if not groups:
        raise FileNotFoundError(f"{entry['name']}: nothing in {root} matches {entry}")
    return [read_image(f"{entry['name']}/{group[0].stem}", group) for group in groups]
