"""Writes a raster tile by tile, and makes it a cloud-optimised GeoTIFF when whole."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.gdal import threads
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.places import check_output

COG = {
    "compress": "ZSTD",
    "predictor": "YES",
    "blocksize": 512,
    "overview_resampling": "AVERAGE",
    "bigtiff": "IF_SAFER",
}
HINT_DISK = "Free space on that disk, or choose another folder; nothing was left behind."


class _Failures(logging.Handler):
    """Collects what GDAL logs as errors, as it may not raise when it fails on closing a file."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


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
        band_tags: What is said of a band beside its name, by name.
    """

    path: Path
    grid: Grid
    names: tuple[str, ...]
    encoding: Encoding
    block_px: int = 512
    band_tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
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
                rasterio.shutil.copy(self._raw, self._whole, driver="COG", num_threads=threads(), **COG)
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
            if name in self.band_tags:
                self._dataset.update_tags(index, **self.band_tags[name])

    def _check(self) -> None:
        if self._failures.messages:
            raise OutputError(f"cannot write {self.path}: {self._failures.messages[0]}", HINT_DISK)

    def _discard(self) -> None:
        logging.getLogger("rasterio").removeHandler(self._failures)
        for part in self._parts:
            part.unlink(missing_ok=True)
