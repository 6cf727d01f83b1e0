"""Images with the outlines of their buildings: what footprints are learnt from, and measured on."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning

from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.ground import ground_metres
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.vector.repair import single_polygons
from s2sr.training.datasets.sample import Mask
from s2sr.training.errors import ConfigError, DataError

STRETCH = (1.0, 99.0)
"""Percentiles between which 16-bit pictures are brought to 8 bits."""


@dataclass(frozen=True)
class Labelled:
    """An image and all buildings in it.

    Attributes:
        name: Name of the file, without its ending; of a strip of it with its first row.
        image: ``(3, rows, cols)``, red, green, blue, 8 bit.
        valid: ``(rows, cols)``, where pixels have data and a missing outline means that there is no building.
        outlines: ``(n,)`` polygons in pixels, x right and y down from the image's outer corner.
        pixel_m: Side of a pixel on the ground.
        spectra: ``(10, rows, cols)``, float32, reflectance, where it is known and not to be guessed from the image.
    """

    name: str
    image: NDArray[np.uint8]
    valid: Mask
    outlines: NDArray[np.object_]
    pixel_m: float
    spectra: Array | None = None

    @property
    def shown(self) -> Array:
        """Returns ``(3, rows, cols)``, blue, green, red as the image has them, or reflectance ``(4, rows, cols)``, with near infrared."""
        if self.spectra is not None:
            return self.spectra[: len(TEN_METRE)]
        return self.image[::-1].astype(np.float32)


def read_labelled(root: Path, entry: dict[str, Any]) -> Iterator[Labelled]:
    """Reads images and what stands in them.

    Args:
        root: Folder of the data.
        entry: ``images`` (pattern), ``outlines`` (file) or ``beside`` (name of a file in each image's folder), ``exclude`` and
            ``only`` (parts of names that are left out or taken), ``rows`` (``[from, to]``, shares of an image's rows that are taken).

    Raises:
        ConfigError: if the entry does not say where images and outlines are.
        DataError: if files are missing or malformed.
    """
    if "images" not in entry or not {"outlines", "beside"} & set(entry):
        raise ConfigError(f"{entry['name']}: give images, and outlines (a file) or beside (a file's name beside each image)")
    paths = sorted(root.glob(entry["images"]))
    chosen = [path for path in paths if _is_wanted(path.stem, entry)]
    if not chosen:
        raise DataError(f"nothing in {root} matches {entry['images']}: see training/sources.yaml for where it is to be had")
    for path in chosen:
        outlines = path.parent / entry["beside"] if "beside" in entry else root / entry["outlines"]
        yield _part(_read(path, outlines), entry.get("rows", (0.0, 1.0)))


def _is_wanted(name: str, entry: dict[str, Any]) -> bool:
    wanted = "only" not in entry or any(word in name for word in entry["only"])
    return wanted and not any(word in name for word in entry.get("exclude", []))


def _read(path: Path, outlines: Path) -> Labelled:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as dataset:
            bands = [number for number, kind in enumerate(dataset.colorinterp, 1) if kind != ColorInterp.alpha][:3]
            image, valid = dataset.read(bands), dataset.dataset_mask() > 0
            if dataset.crs is None:
                raise DataError(f"{path} has no coordinate reference system: outlines cannot be placed on it")
            grid, shape = dataset.transform, dataset.shape
            sides = ground_metres(Grid(shape[0], shape[1], grid, dataset.crs))
    if sides is None:
        raise DataError(f"{path}: its coordinate reference system does not say how large a pixel is")
    corners = shapely.box(*rasterio.transform.array_bounds(*shape, grid))
    polygons = _in_pixels(_polygons(outlines, None, corners), grid)
    layers = {layer for layer, _ in pyogrio.list_layers(outlines)}
    if "aoi" in layers:
        valid = valid & _covered(_in_pixels(_polygons(outlines, "aoi", corners), grid), shape)
    return Labelled(path.stem, _eight_bit(image, valid), valid, polygons, math.sqrt(sides[0] * sides[1]))


def _polygons(path: Path, layer: str | None, within: shapely.Geometry) -> NDArray[np.object_]:
    """Returns the single polygons of a layer that reach into a place, holes kept."""
    try:
        named = layer or pyogrio.list_layers(path)[0][0]
        geometry = pyogrio.raw.read(path, layer=named, columns=[], mask=within)[2]
    except Exception as error:
        raise DataError(f"{path} cannot be read as outlines: {str(error)[:200]}") from error
    return single_polygons(shapely.force_2d(shapely.from_wkb(geometry))).polygons


def _in_pixels(polygons: NDArray[np.object_], grid: rasterio.Affine) -> NDArray[np.object_]:
    def moved(corners: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.stack(~grid * (corners[:, 0], corners[:, 1]), axis=1)

    result: NDArray[np.object_] = shapely.transform(polygons, moved)
    return result


def _covered(polygons: NDArray[np.object_], shape: tuple[int, int]) -> Mask:
    mask: Mask = (
        rasterio.features.rasterize(list(polygons), shape, dtype="uint8").astype(bool) if len(polygons) else np.zeros(shape, bool)
    )
    return mask


def _eight_bit(image: NDArray[Any], valid: Mask) -> NDArray[np.uint8]:
    if image.dtype == np.uint8:
        return image
    low, high = np.percentile(image[:, valid], STRETCH, axis=1)[..., None, None]
    result: NDArray[np.uint8] = np.clip((image - low) / (high - low) * 255, 0, 255).astype(np.uint8)
    return result


def _part(one: Labelled, rows: tuple[float, float]) -> Labelled:
    """Returns a strip of an image; outlines that reach out of it are cut."""
    if tuple(rows) == (0.0, 1.0):
        return one
    first, last = (round(share * one.image.shape[1]) for share in rows)
    strip = shapely.box(0, first, one.image.shape[2], last)
    cut = shapely.get_parts(shapely.intersection(one.outlines, strip))
    cut = cut[(shapely.get_type_id(cut) == shapely.GeometryType.POLYGON) & (shapely.area(cut) > 0)]
    moved = shapely.transform(cut, lambda corners: corners - (0, first))
    name = f"{one.name}-{first}" if first else one.name
    return Labelled(name, one.image[:, first:last], one.valid[first:last], moved, one.pixel_m)
