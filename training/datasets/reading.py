"""Reads the files that data sets are made of; what is missing or malformed becomes an error that says what to do."""

from __future__ import annotations

import csv
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.transform import Affine

from s2sr.training.datasets.sample import Array
from s2sr.training.errors import ConfigError, DataError


@dataclass(frozen=True)
class Raster:
    """A file's pixels and what they are.

    Attributes:
        path: Where it was read.
        values: ``(bands, rows, cols)``, the file's own type.
        names: Description of each band, empty where there is none.
        nodata: Value that stands for "no data".
        transform: Pixel to map.
        crs: Coordinate reference system, none where the file has none.
    """

    path: str
    values: NDArray[Any]
    names: tuple[str, ...]
    nodata: float | None
    transform: Affine
    crs: Any

    @property
    def holes(self) -> NDArray[np.bool_]:
        """Returns where a band has no data, ``(bands, rows, cols)``: the nodata value, or not a number."""
        holes = ~np.isfinite(self.values) if self.values.dtype.kind == "f" else np.zeros(self.values.shape, bool)
        return holes if self.nodata is None else holes | (self.values == self.nodata)


def read_raster(path: Path | str, bands: int | None = None) -> Raster:
    """Reads a raster whole.

    Args:
        path: A file, or a path of GDAL's (``/vsizip/...``).
        bands: Bands that it must have.

    Raises:
        DataError: if it is missing, is no raster, or has another number of bands.
    """
    if isinstance(path, Path):
        need(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as dataset:
                names = tuple(name or "" for name in dataset.descriptions)
                raster = Raster(str(path), dataset.read(), names, dataset.nodata, dataset.transform, dataset.crs)
    except RasterioError as error:
        raise DataError(f"{path} cannot be read as an image: {error}") from error
    if bands is not None and len(raster.values) != bands:
        raise DataError(f"{path} has {len(raster.values)} bands, not {bands}")
    return raster


def need(path: Path, source: str = "") -> Path:
    """Returns a path that is there.

    Args:
        path: File or folder.
        source: Where the data set is to be had, for the message.

    Raises:
        DataError: if it is not.
    """
    if not path.exists():
        raise DataError(f"{path} is missing" + (f". The data set is to be had from {source}" if source else ""))
    return path


def read_table(path: Path, columns: Iterable[str], source: str = "", delimiter: str | None = None) -> list[dict[str, str]]:
    """Reads a table of text with a header.

    Args:
        path: The file.
        columns: Columns that it must have.
        source: Where the data set is to be had.
        delimiter: What stands between columns; none finds out whether it is a tabulator or a comma.

    Raises:
        DataError: if the file, one of the columns or every row is missing.
    """
    need(path, source)
    with path.open(newline="", encoding="utf-8-sig") as file:
        header = file.readline()
        file.seek(0)
        reader = csv.DictReader(file, delimiter=delimiter or ("\t" if "\t" in header else ","))
        rows = [{key: value or "" for key, value in row.items() if key is not None} for row in reader]
        found = list(reader.fieldnames or [])
    missing = [column for column in columns if column not in found]
    if missing:
        raise DataError(f"{path} has no column {' or '.join(missing)}; it has {', '.join(found) or 'none'}")
    if not rows:
        raise DataError(f"{path} has a header but no rows")
    return rows


def read_list(path: Path, source: str = "") -> list[str]:
    """Reads the lines of a text file that are not empty.

    Raises:
        DataError: if the file is missing.
    """
    return [line.strip() for line in need(path, source).read_text(encoding="utf-8").splitlines() if line.strip()]


def reflectance(values: NDArray[Any], holes: NDArray[np.bool_], quantification: float = 1e4, offset: float = 0.0) -> Array:
    """Returns (values + offset) / quantification as float32, zero in the holes."""
    result: Array = (np.where(holes, 0, values).astype(np.float32) + np.float32(offset)) / np.float32(quantification)
    result[holes] = 0
    return result


def display(values: NDArray[np.uint8]) -> Array:
    """Returns an 8-bit image from 0 to 1."""
    return reflectance(values, np.zeros(values.shape, bool), 255.0)


def chosen_split(split: str, splits: Iterable[str]) -> str:
    """Returns a split that the data set has.

    Raises:
        ConfigError: if it has not.
    """
    known = list(splits)
    if split not in known:
        raise ConfigError(f"split {split!r} is not known here; take one of {', '.join(known)}")
    return split
