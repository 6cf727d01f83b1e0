"""Writes a raster tile by tile, compressed once, and makes it a cloud-optimised GeoTIFF when whole."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster.block_file import BlockFile
from s2sr.plugin.engine.raster.cog import write_cog
from s2sr.plugin.engine.raster.encoding import Encoding, Label
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.outputs import HINT_DISK
from s2sr.plugin.engine.raster.overviews import overview_sizes
from s2sr.plugin.engine.raster.packing import BLOCK_PX, Layout
from s2sr.plugin.engine.raster.pyramid import Pyramid
from s2sr.plugin.engine.raster.signals import check_not_cancelled, held
from s2sr.plugin.engine.raster.tiff import of_overview
from s2sr.plugin.engine.raster.unfinished import Unfinished, parts_of

GDAL_ERRORS = (RasterioError, CPLE_BaseError, OSError)
"""What the system raises where a disk is full, and rasterio where GDAL cannot compress: its own errors, and GDAL's."""
MOST_WAITING = 2
"""Blocks that wait to be compressed, beside the one that is; there is one thread for it, as older versions of rasterio allow no more."""


def _nobody(_share: float) -> None:
    """Is told in vain."""


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
        band_tags: What is said of a band beside its name, by name.
        overviews: Whether it has any; a raster that nobody is to look at needs none.
        unfinished: What earlier runs have finished, and where it is written down what this one does; none where nothing is kept.
    """

    path: Path
    part: Path
    grid: Grid
    names: tuple[str, ...]
    encoding: Encoding
    labels: tuple[Label, ...] = ()
    band_tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    overviews: bool = True
    unfinished: Unfinished | None = None

    def __enter__(self) -> RasterWriter:
        """Creates the file of blocks."""
        self._layout = Layout(self.grid, self.names, self.encoding, self.labels, self.band_tags)
        sizes = [(self.grid.rows, self.grid.cols)]
        if self.overviews:
            sizes += overview_sizes(self.grid.rows, self.grid.cols, BLOCK_PX)
        scratch = self.part.with_name(f"{self.part.stem}.pieces")
        self._pyramid = Pyramid(
            sizes=sizes,
            block_px=BLOCK_PX,
            bands=len(self.names),
            dtype=self._layout.dtype,
            nodata=self.encoding.nodata,
            scratch=scratch,
            give=self._store,
        )
        self._made = self.unfinished is not None and self.unfinished.is_made(self.part)
        blocks, index = parts_of(self.part)
        with self._worded():
            if not self._made:
                self.part.unlink(missing_ok=True)
                self._blocks = BlockFile(blocks, None if self.unfinished is None else index)
        self._pool = ThreadPoolExecutor(1, "blocks")
        self._waiting: deque[Future[None]] = deque()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files, whatever the disk says."""
        self._pool.shutdown(cancel_futures=True)
        with suppress(OSError):
            self._pyramid.close()
        if not self._made:
            with suppress(OSError):
                self._blocks.close()

    def take_up(self) -> None:
        """Takes up the blocks that earlier runs have stored, as far as they can be read back, and makes overviews of them again."""
        if self._made:
            return
        with self._worded():
            for level in self._blocks.levels()[::-1]:
                for number in self._blocks.numbers(level):
                    check_not_cancelled()
                    self._take_up(level, number)

    def holds(self, window: Window) -> bool:
        """Tells whether earlier runs have stored all pixels of a window of the grid."""
        return self._made or self._pyramid.holds(window)

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Stores ``(bands, rows, cols)`` of stored values at a window of the grid; windows may have any size and order, but share none.

        Pixels that earlier runs have stored stay as they are.
        """
        if self._made:
            return
        with self._worded():
            self._pyramid.write(window, values)

    def settled(self) -> Path:
        """Returns a GeoTIFF of the raster, for what is read from it before its folder goes; nothing can be written after."""
        with self._worded():
            self._complete()
            level = self._pyramid.levels[0]
            self._blocks.settle(self._layout.described({}), level.down * level.across)
        return self._blocks.path

    def finish(self, tags: Mapping[str, str], told: Callable[[float], None] = _nobody) -> None:
        """Adds tags and makes the cloud-optimised file.

        Args:
            tags: Of the file.
            told: Given the share, 0 to 1, that is done.
        """
        told(0.0)
        if self._made:
            told(1.0)
            return
        levels = self._pyramid.levels
        with self._worded():
            self._complete()
            described = self._layout.described(tags)
            overviews = [of_overview(described, level.rows, level.cols) for level in levels[1:]]
            blocks = [level.down * level.across for level in levels]
            write_cog(self.part, (described, *overviews), blocks, self._blocks, told)
            with held():
                if self.unfinished is not None:
                    self.unfinished.add_made(self.part)
                self._blocks.remove()

    def _take_up(self, level: int, number: int) -> None:
        """Takes up a block; of overviews, which are made again, it is only compressed no more."""
        try:
            data = self._blocks.read(level, number)
        except OSError:
            self._blocks.forget(level, number)
            return
        if level == 0:
            self._pyramid.take_up(number, self._layout.unpacked(data))

    def _store(self, level: int, number: int, values: NDArray[Any]) -> None:
        """Has a block compressed and stored in a thread, unless it is stored; waits while too many are."""
        if self._blocks.has(level, number):
            return
        while len(self._waiting) > MOST_WAITING or (self._waiting and self._waiting[0].done()):
            self._waiting.popleft().result()
        self._waiting.append(self._pool.submit(self._pack, level, number, values))

    def _pack(self, level: int, number: int, values: NDArray[Any]) -> None:
        self._blocks.add(level, number, self._layout.packed(values))

    def _complete(self) -> None:
        """Has every block stored."""
        self._pyramid.finish()
        self._pyramid.close()
        while self._waiting:
            self._waiting.popleft().result()

    @contextmanager
    def _worded(self) -> Iterator[None]:
        """Turns whatever fails on the disk into a sentence."""
        try:
            yield
        except GDAL_ERRORS as error:
            raise OutputError("cannot write {path}: {why}", HINT_DISK, path=self.path, why=reason(error)) from error


def reason(error: BaseException) -> str:
    """Returns what the system or GDAL says of an error, without names of hidden files."""
    return (error.strerror or str(error)) if isinstance(error, OSError) and error.errno else str(error)
