"""Writes a raster tile by tile, and makes it a cloud-optimised GeoTIFF when whole."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster.encoding import Encoding, Label
from s2sr.plugin.engine.raster.gdal import threads
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.growth import watched
from s2sr.plugin.engine.raster.outputs import HINT_DISK
from s2sr.plugin.engine.raster.places import sync

COG = {
    "compress": "ZSTD",
    "predictor": "YES",
    "blocksize": 512,
    "overview_resampling": "AVERAGE",
    "bigtiff": "IF_SAFER",
}
GROWTH, COPIED = 1.7, 0.87
"""Bytes of overviews and copy in one of what is copied, and the share of the time that copying takes; the rest is checking."""
GDAL_ERRORS = (RasterioError, CPLE_BaseError, OSError)
"""What rasterio raises where a disk is full: its own errors, and GDAL's, which are none of these."""


def _nobody(_share: float) -> None:
    """Is told in vain."""


class _Failures(logging.Handler):
    """Collects what GDAL logs as errors, as it may not raise when it fails on closing a file."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@dataclass
class RasterWriter:
    """Makes one raster: ``with RasterWriter(...) as writer: writer.write(...); writer.finish(tags)``.

    Attributes:
        path: The output, ``.tif``, as the user named it.
        part: Where it is made, in a folder that nobody else writes to; there it is whole after :meth:`finish`.
        grid: Its grid.
        names: Band names.
        encoding: How reflectance is stored.
        labels: What is said of each band; none for the encoding's own scale.
        block_px: Side of the blocks of the intermediate file; that of the tiles, so that each is written once.
        band_tags: What is said of a band beside its name, by name.
    """

    path: Path
    part: Path
    grid: Grid
    names: tuple[str, ...]
    encoding: Encoding
    labels: tuple[Label, ...] = ()
    block_px: int = 512
    band_tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __enter__(self) -> RasterWriter:
        """Creates the intermediate file."""
        self._failures = _Failures()
        self._raw = self.part.with_name(f"{self.part.stem}.raw.tif")
        block = max(16, min(1024, self.block_px) // 16 * 16)
        with self._worded():
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
            self._describe_bands()
        logging.getLogger("rasterio").addHandler(self._failures)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the intermediate file, whatever the disk says."""
        with suppress(*GDAL_ERRORS):
            self._dataset.close()
        logging.getLogger("rasterio").removeHandler(self._failures)

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Stores ``(bands, rows, cols)`` of stored values at a window of the grid."""
        with self._worded():
            self._dataset.write(values, window=((window.row, window.row + window.rows), (window.col, window.col + window.cols)))

    def settled(self) -> Path:
        """Closes the intermediate file and returns it, for what is read from it before its folder goes; nothing can be written after."""
        with self._worded():
            self._dataset.close()
        return self._raw

    def finish(self, tags: dict[str, str], told: Callable[[float], None] = _nobody) -> None:
        """Adds tags and makes the cloud-optimised file.

        Args:
            tags: Of the file.
            told: Given the share, 0 to 1, that is done.
        """
        told(0.0)
        with self._worded():
            self._dataset.update_tags(**tags)
            self._dataset.close()
        home, expected = self.part.parent, GROWTH * self._raw.stat().st_size
        with self._worded(), rasterio.Env(CPL_TMPDIR=str(home)), watched(home, expected, lambda share: told(COPIED * share)):
            rasterio.shutil.copy(self._raw, self.part, driver="COG", num_threads=threads(), **COG)
        with self._worded():
            check_same(self._raw, self.part, lambda share: told(COPIED + (1 - COPIED) * share))
            self._raw.unlink()
            with self.part.open("rb+") as file:
                sync(file.fileno())

    @contextmanager
    def _worded(self) -> Iterator[None]:
        """Turns whatever fails on the disk into a sentence; GDAL only logs some of it."""
        try:
            yield
        except GDAL_ERRORS as error:
            raise OutputError("cannot write {path}: {why}", HINT_DISK, path=self.path, why=reason(error)) from error
        if self._failures.messages:
            raise OutputError("cannot write {path}: {why}", HINT_DISK, path=self.path, why=self._failures.messages[0])

    def _describe_bands(self) -> None:
        labels = self.labels or (self.encoding.label,) * len(self.names)
        self._dataset.scales = tuple(label.scale for label in labels)
        self._dataset.offsets = tuple(label.offset for label in labels)
        for index, name in enumerate(self.names, start=1):
            self._dataset.set_band_description(index, name)
            if name in self.band_tags:
                self._dataset.update_tags(index, **self.band_tags[name])


def check_same(written: Path, copied: Path, told: Callable[[float], None] = _nobody) -> None:
    """Makes sure that a copy holds what was copied, and that its overviews can be read.

    GDAL's threads that compress do not say that the disk is full: the copy seems to be good, and is cut off.

    Args:
        written: What was copied.
        copied: The copy.
        told: Given the share, 0 to 1, that is looked at.

    Raises:
        OSError: if it does not, and GDAL's errors where it cannot be read.
    """
    with rasterio.open(written) as one, rasterio.open(copied) as other:
        levels = len(other.overviews(1))
        windows = [window for _, window in other.block_windows(1)]
        for done, window in enumerate(windows):
            told(done / len(windows))
            if one.read(window=window).tobytes() != other.read(window=window).tobytes():
                raise OSError(errno.EIO, "what was written cannot be read back; is the disk full?")
    for level in range(levels):
        with rasterio.open(copied, overview_level=level) as overview:
            for _, window in overview.block_windows(1):
                overview.read(window=window)
    told(1.0)


def reason(error: BaseException) -> str:
    """Returns what the system or GDAL says of an error, without names of hidden files."""
    return (error.strerror or str(error)) if isinstance(error, OSError) and error.errno else str(error)
