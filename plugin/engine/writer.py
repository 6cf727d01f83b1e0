"""Writes a raster tile by tile, and makes it a cloud-optimised GeoTIFF when whole."""

from __future__ import annotations

import logging
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.scene import BandSource

NODATA_WHERE_NONE = {"u": 0, "i": -32768, "f": float("nan")}
COG = {
    "compress": "ZSTD",
    "predictor": "YES",
    "blocksize": 512,
    "overview_resampling": "AVERAGE",
    "bigtiff": "IF_SAFER",
    "num_threads": "ALL_CPUS",
}
HINT_DISK = "Free space on that disk, or choose another folder; nothing was left behind."


class _Failures(logging.Handler):
    """Collects what GDAL logs as errors, as it may not raise when it fails on closing a file."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@dataclass(frozen=True)
class Encoding:
    """How reflectance is stored.

    Attributes:
        dtype: numpy name of the stored type.
        nodata: Stored value for no data; none where there can be no holes.
        quantification: Stored values in one unit of reflectance.
        offset: Added to stored values before that division.
    """

    dtype: str
    nodata: float | None
    quantification: float
    offset: float

    @classmethod
    def of(cls, source: BandSource, holes: bool, signed: bool) -> Encoding:
        """Returns the input's own convention.

        Args:
            source: A band of the input.
            holes: Whether there can be holes: where the input has no nodata value, the type's usual one is taken.
            signed: Whether values below zero must be storable; unsigned types are widened then, as equality with the input
                needs the negative lobes beside strong edges.
        """
        kind = np.dtype(source.dtype).kind
        dtype = "int32" if signed and kind == "u" else source.dtype
        nodata = source.nodata
        if nodata is None and (holes or kind == "f"):
            nodata = float(NODATA_WHERE_NONE[kind])
        return cls(dtype, nodata, source.radiometry.quantification, source.radiometry.offset)

    @property
    def dn_per_reflectance(self) -> float:
        """Returns what one unit of reflectance is in digital numbers; those of a product where values are reflectance."""
        return self.quantification if np.dtype(self.dtype).kind in "ui" else 10000.0

    def stored(self, reflectance: Array) -> NDArray[Any]:
        """Rounds and limits reflectance to what can be stored; no value becomes nodata or wraps round."""
        values = reflectance * np.float32(self.quantification) - np.float32(self.offset)
        dtype = np.dtype(self.dtype)
        if dtype.kind == "f":
            plain: NDArray[Any] = values.astype(dtype)
            return plain
        limits = np.iinfo(dtype)
        low = limits.min + (self.nodata == limits.min)
        high = limits.max - (self.nodata == limits.max)
        whole = np.clip(np.rint(values), low, high)
        if self.nodata is not None and low <= self.nodata <= high:
            whole[whole == self.nodata] += 1
        limited: NDArray[Any] = whole.astype(dtype)
        return limited

    def reflectance(self, stored: NDArray[Any]) -> Array:
        """Returns stored values as reflectance."""
        values: Array = (stored.astype(np.float32) + np.float32(self.offset)) / np.float32(self.quantification)
        return values


@dataclass
class RasterWriter:
    """Writes one output: ``with RasterWriter(...) as writer: writer.write(...); writer.finish(tags)``.

    Whatever ends the block before :meth:`finish`, no file is left.

    Attributes:
        path: The output, ``.tif``.
        grid: Its grid.
        names: Band names.
        encoding: How reflectance is stored.
        block_px: Side of the blocks of the intermediate file; that of the tiles, so that each is written once.
    """

    path: Path
    grid: Grid
    names: tuple[str, ...]
    encoding: Encoding
    block_px: int = 512
    _parts: list[Path] = field(default_factory=list)

    def __enter__(self) -> RasterWriter:
        """Creates the intermediate file."""
        check_output(self.path)
        self._failures = _Failures()
        logging.getLogger("rasterio").addHandler(self._failures)
        self._raw, self._whole = (self.path.with_name(self.path.name + end) for end in (".raw.part", ".part"))
        self._parts = [self._raw, self._whole]
        block = max(16, min(1024, self.block_px) // 16 * 16)
        try:
            self._dataset = rasterio.open(
                self._raw,
                "w",
                driver="GTiff",
                width=self.grid.cols,
                height=self.grid.rows,
                count=len(self.names),
                dtype=self.encoding.dtype,
                nodata=self.encoding.nodata,
                crs=self.grid.crs,
                transform=self.grid.transform,
                tiled=True,
                blockxsize=block,
                blockysize=block,
                compress="zstd",
                zstd_level=1,
                bigtiff="if_safer",
                sparse_ok=True,
            )
        except (RasterioError, OSError) as error:
            self._discard()
            raise OutputError(f"cannot write {self.path}: {error}", HINT_DISK) from error
        self._describe_bands()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Removes what is not whole."""
        self._dataset.close()
        self._discard()

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Stores ``(bands, rows, cols)`` of stored values at a window of the grid."""
        place = ((window.row, window.row + window.rows), (window.col, window.col + window.cols))
        try:
            self._dataset.write(values, window=place)
        except RasterioError as error:
            raise OutputError(f"cannot write {self.path}: {error}", HINT_DISK) from error
        self._check()

    def finish(self, tags: dict[str, str]) -> None:
        """Adds tags, makes the cloud-optimised file and gives it its name."""
        self._dataset.update_tags(**tags)
        try:
            self._dataset.close()
            self._check()
            with rasterio.Env(CPL_TMPDIR=str(self.path.resolve().parent)):
                rasterio.shutil.copy(self._raw, self._whole, driver="COG", **COG)
            self._check()
            os.replace(self._whole, self.path)
        except (RasterioError, OSError) as error:
            raise OutputError(f"cannot write {self.path}: {error}", HINT_DISK) from error

    def _describe_bands(self) -> None:
        scale = 1 / self.encoding.quantification
        self._dataset.scales = (scale,) * len(self.names)
        self._dataset.offsets = (self.encoding.offset * scale,) * len(self.names)
        for index, name in enumerate(self.names, start=1):
            self._dataset.set_band_description(index, name)
            if name in BANDS:
                self._dataset.update_tags(index, wavelength=f"{BANDS[name].wavelength_nm:g}", wavelength_units="Nanometers")

    def _check(self) -> None:
        if self._failures.messages:
            raise OutputError(f"cannot write {self.path}: {self._failures.messages[0]}", HINT_DISK)

    def _discard(self) -> None:
        logging.getLogger("rasterio").removeHandler(self._failures)
        for part in self._parts:
            part.unlink(missing_ok=True)


def check_output(path: Path) -> None:
    """Makes sure that a GeoTIFF can be written at ``path``.

    Raises:
        OutputError: saying what is in the way.
    """
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(f"{path.name} is no GeoTIFF name", "Give the output the ending .tif.")
    check_folder(path)


def check_folder(path: Path) -> None:
    """Makes sure that a file can be made in the folder of ``path``."""
    folder = path.resolve().parent
    if not folder.is_dir():
        raise OutputError(f"the folder {folder} does not exist", "Make it first, or choose another.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder", "Give the name of a file.")
    probe = folder / f"{path.name}.part"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(f"cannot write into {folder}: {error.strerror}", "Choose a folder you may write to.") from error


def check_space(path: Path, grid: Grid, bands: int, dtype: str) -> None:
    """Makes sure that the disk has room for a raster, of which compression is expected to leave at most two thirds, twice.

    Raises:
        OutputError: saying how much is needed.
    """
    needed = grid.rows * grid.cols * bands * np.dtype(dtype).itemsize * 4 // 3
    free = shutil.disk_usage(path.resolve().parent).free
    if free < needed:
        raise OutputError(f"{path}: about {needed >> 20} MB are needed, {free >> 20} MB are free", "Free space, or use EXTENT.")
