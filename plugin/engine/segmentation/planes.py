"""The planes of a network on disk: a temporary raster that is written by tiles, and read by the windows that outlines need."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.opening import open_raster
from s2sr.plugin.engine.raster.outputs import HINT_DISK
from s2sr.plugin.engine.raster.writer import RasterWriter
from s2sr.plugin.engine.segmentation.tile import HELD, UNSEEN, SegmentedTile
from s2sr.plugin.engine.sensor.sampling import Array


@dataclass(frozen=True)
class PlaneWriter:
    """Stores the planes of every tile."""

    writer: RasterWriter

    def take(self, tile: SegmentedTile) -> None:
        """Stores a tile."""
        self.writer.write(tile.place, tile.stored)


@dataclass
class PlaneFile:
    """The planes, read by windows; what :func:`s2sr.plugin.engine.footprints.footprints` traces.

    Attributes:
        path: The temporary raster.
        grid: Its grid.
        pixel_m: Height and width of a pixel on the ground.
        names: Names of the planes.
    """

    path: Path
    grid: Grid
    pixel_m: tuple[float, float]
    names: tuple[str, ...]
    _dataset: rasterio.io.DatasetReader = field(init=False, repr=False)

    def __enter__(self) -> PlaneFile:
        """Opens the file."""
        self._dataset = open_raster(str(self.path))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the file."""
        self._dataset.close()

    def read(self, window: Window) -> tuple[Array, Array | None]:
        """Returns the planes ``building`` and, if there is one, ``core`` of a window inside the grid, 0..1, 0 where not seen."""
        places = [self.names.index(name) + 1 for name in ("building", "core") if name in self.names]
        where = ((window.row, window.row + window.rows), (window.col, window.col + window.cols))
        try:
            stored = self._dataset.read(places, window=where)
        except RasterioError as error:
            raise InputError("cannot read back what was written: {why}", HINT_DISK, why=error) from error
        values = np.where(stored == UNSEEN, np.float32(0), stored * np.float32(1 / HELD["building"])).astype(np.float32)
        return values[0], values[1] if len(places) > 1 else None
