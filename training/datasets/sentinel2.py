"""Real Sentinel-2 images as reflectance, for training and evaluation at reduced scale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.bands import TEN_METRE, TWENTY_METRE
from s2sr.training.datasets.sample import CLEAR_SCL
from s2sr.training.simulation.sentinel2 import Array

BAND_IN_NAME = re.compile(r"_(B\d[\dA])(?:_\d0m)?$")
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


def read_image(name: str, files: list[Path]) -> RealImage:
    """Reads one acquisition from GeoTIFF stacks with band names or single-band files named by band.

    20 m bands on the 10 m grid are brought back to 20 m by averaging two by two.

    Raises:
        ValueError: if there is no 10 m band among ``files``.
    """
    layers: dict[str, NDArray[Any]] = {}
    holes: dict[str, NDArray[np.bool_]] = {}
    for path in files:
        with rasterio.open(path) as dataset:
            match = BAND_IN_NAME.search(path.stem)
            names = dataset.descriptions if dataset.descriptions[0] else ([match.group(1)] if match else [])
            for index, band in enumerate(names, start=1):
                layers[band] = dataset.read(index)
                empty = 0 if dataset.nodata is None else dataset.nodata
                holes[band] = (layers[band] == empty) | (layers[band] == 0)
    if not any(band in layers for band in TEN_METRE):
        raise ValueError(f"{name}: no 10 m band in {[path.name for path in files]}")
    reference = next(layers[band] for band in TEN_METRE if band in layers)
    rows, cols = (n // 4 * 4 for n in reference.shape)
    ten = {b: layers[b][:rows, :cols].astype(np.float32) / 1e4 for b in TEN_METRE if b in layers}
    valid = ~np.any([holes[b][:rows, :cols] for b in ten], axis=0)
    twenty: dict[str, Array] = {}
    for band in TWENTY_METRE:
        if band in layers:
            layer = layers[band].astype(np.float32) / 1e4
            if layer.shape == reference.shape:
                layer = layer[:rows, :cols].reshape(rows // 2, 2, cols // 2, 2).mean(axis=(1, 3))
            twenty[band] = layer[: rows // 2, : cols // 2]
    scl = layers.get("SCL")
    return RealImage(name, ten, twenty, valid, scl is None or bool(np.isin(scl, CLEAR_SCL).mean() >= CLEAR_SHARE))


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
