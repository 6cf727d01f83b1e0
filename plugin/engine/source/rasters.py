"""Opens raster files and says in a sentence what is wrong with those that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.opening import open_raster

SAMPLE_PX = 512
ENDINGS = (".tif", ".tiff", ".jp2", ".vrt", ".img")
"""Of the names of files that are taken for rasters in a folder."""


@dataclass(frozen=True)
class RasterFile:
    """What is known of a raster file without reading its pixels.

    Attributes:
        path: What rasterio opens.
        grid: Its grid.
        dtypes: numpy names, a band each.
        nodata: Nodata values, a band each.
        descriptions: Band descriptions.
        tags: The file's tags, names in capitals.
        scales: GDAL's scale, a band each.
        offsets: GDAL's offset, a band each.
    """

    path: str
    grid: Grid
    dtypes: tuple[str, ...]
    nodata: tuple[float | None, ...]
    descriptions: tuple[str | None, ...]
    tags: dict[str, str]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]

    @property
    def name(self) -> str:
        """Returns the file's name without its folder."""
        return Path(self.path).name

    @property
    def stem(self) -> str:
        """Returns the file's name without folder and ending."""
        return Path(self.path).stem


def describe(path: str) -> RasterFile:
    """Opens a raster file and describes it.

    Raises:
        InputError: if it is missing, empty, truncated, no raster, or of a type without use here.
    """
    with opened(path) as dataset:
        if any(np.dtype(dtype).kind == "c" for dtype in dataset.dtypes):
            raise InputError(f"{path} holds complex numbers", "Sentinel-2 images hold digital numbers or reflectance.")
        return RasterFile(
            path=path,
            grid=Grid(dataset.height, dataset.width, dataset.transform, dataset.crs),
            dtypes=tuple(dataset.dtypes),
            nodata=tuple(dataset.nodatavals),
            descriptions=tuple(dataset.descriptions),
            tags={key.upper(): value for key, value in dataset.tags().items()},
            scales=tuple(dataset.scales),
            offsets=tuple(dataset.offsets),
        )


def sample(path: str, index: int, nodata: float | None) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Reads about 512 x 512 values of a band, those that are finite, not zero and not nodata."""
    with opened(path) as dataset:
        shape = (min(dataset.height, SAMPLE_PX), min(dataset.width, SAMPLE_PX))
        try:
            values = dataset.read(index, out_shape=shape).astype(np.float64).ravel()
        except RasterioError as error:
            raise InputError(f"cannot read {path}: {error}", "The file is damaged or truncated: get it again.") from error
    chosen = np.isfinite(values) & (values != 0)
    if nodata is not None:
        chosen &= values != nodata
    kept: np.ndarray[tuple[int], np.dtype[np.float64]] = values[chosen]
    return kept


def check_exists(path: str) -> None:
    """Makes sure that a local file is there and not empty.

    Raises:
        InputError: where it is not.
    """
    if "://" in path:
        raise InputError(f"{path} is an address in a network", "Download the file first.")
    if path.startswith("/vsi") or (path.split(":", 1)[0].isupper() and not Path(path).exists() and ":" in path[2:]):
        return
    file = Path(path)
    if not file.exists():
        raise InputError(f"{path} does not exist", "Was it moved or deleted?")
    if file.is_file() and file.stat().st_size == 0:
        raise InputError(f"{path} is empty", "Was its download cut off? Get it again.")


@contextmanager
def opened(path: str) -> Iterator[rasterio.io.DatasetReader]:
    """Opens a raster file.

    Raises:
        InputError: where that fails.
    """
    check_exists(path)
    if Path(path).is_dir():
        raise InputError(f"{path} is a folder", "Give a product folder as PRODUCT.")
    try:
        dataset = open_raster(path)
    except RasterioError as error:
        raise InputError(
            f"{path} is no raster that can be read: {error}", "Is it a vector file, truncated, or of another kind?"
        ) from error
    with dataset:
        if dataset.count == 0:
            raise InputError(f"{path} has no bands", "Pick one of its parts: it may be a container of several rasters.")
        yield dataset
