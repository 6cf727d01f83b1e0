"""Compresses blocks as GeoTIFFs hold them, and tells what such a file says of itself; GDAL does it, in memory."""

from __future__ import annotations

import struct
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.io import DatasetWriter, MemoryFile

from s2sr.plugin.engine.raster.encoding import Encoding, Label
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.tiff import CLASSIC, LONG, TILE_COUNTS, TILE_OFFSETS, Tag, packed_directory, read_directory, whole

BLOCK_PX = 512
LEVEL = 1
"""Of ZSTD's levels; docs/design/0009-cloud-optimised-files.md has what others cost."""

ONE_AT_A_TIME = threading.Lock()
"""Older versions of rasterio crash where files in memory are opened in several threads at once."""
SOMEWHERE = Affine.scale(2, -2)
"""Where a block lies while it is compressed, as rasterio warns of files that lie nowhere."""


@dataclass(frozen=True)
class Layout:
    """What a raster is, as far as its file says it.

    Attributes:
        grid: Its grid.
        names: Band names.
        encoding: How values are stored.
        labels: What is said of each band; none for the encoding's own scale.
        band_tags: What is said of a band beside its name, by name.
    """

    grid: Grid
    names: tuple[str, ...]
    encoding: Encoding
    labels: tuple[Label, ...] = ()
    band_tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Returns the type of stored values."""
        return np.dtype(self.encoding.dtype)

    @property
    def fill(self) -> float:
        """Returns what stands where nothing was written."""
        return 0 if self.encoding.nodata is None else self.encoding.nodata

    def packed(self, values: NDArray[Any]) -> bytes:
        """Returns a block ``(bands, rows, cols)``, compressed; the same values are the same bytes."""
        with ONE_AT_A_TIME, MemoryFile() as memory:
            with self._opened(memory, BLOCK_PX, BLOCK_PX, transform=SOMEWHERE, sparse_ok=False) as dataset:
                dataset.write(values)
            content = memory.getbuffer()
            tags = read_directory(content)
            start, count = tags[TILE_OFFSETS].values[0], tags[TILE_COUNTS].values[0]
            return bytes(content[start : start + count])

    def unpacked(self, data: bytes) -> NDArray[Any]:
        """Returns the values of a block ``(bands, rows, cols)`` that was compressed by :meth:`packed`."""
        start = CLASSIC.header
        arrays = {TILE_OFFSETS: whole(LONG, (start,)), TILE_COUNTS: whole(LONG, (len(data),))}
        data += bytes(len(data) % 2)
        directory = start + len(data)
        head = CLASSIC.magic + struct.pack(CLASSIC.place, directory) + data
        content = head + packed_directory(CLASSIC, {**self._of_block, **arrays}, directory, 0, {})
        with ONE_AT_A_TIME, MemoryFile(content) as memory, memory.open() as dataset:
            values: NDArray[Any] = dataset.read()
            return values

    @cached_property
    def _of_block(self) -> dict[int, Tag]:
        """Returns the tags of a file that holds one block."""
        with ONE_AT_A_TIME, MemoryFile() as memory:
            with self._opened(memory, BLOCK_PX, BLOCK_PX, transform=SOMEWHERE, sparse_ok=True):
                pass
            return read_directory(memory.getbuffer())

    def described(self, tags: Mapping[str, str]) -> dict[int, Tag]:
        """Returns the TIFF tags of the raster, with tags of its own; the places of its blocks are none."""
        labels = self.labels or (self.encoding.label,) * len(self.names)
        grid = self.grid
        with ONE_AT_A_TIME, MemoryFile() as memory:
            with self._opened(memory, grid.rows, grid.cols, crs=grid.crs, transform=grid.transform, sparse_ok=True) as dataset:
                dataset.scales = tuple(label.scale for label in labels)
                dataset.offsets = tuple(label.offset for label in labels)
                for index, name in enumerate(self.names, start=1):
                    dataset.set_band_description(index, name)
                    if name in self.band_tags:
                        dataset.update_tags(index, **self.band_tags[name])
                dataset.update_tags(**tags)
            return read_directory(memory.getbuffer())

    def _opened(self, memory: MemoryFile, rows: int, cols: int, **more: Any) -> DatasetWriter:
        return memory.open(
            driver="GTiff",
            height=rows,
            width=cols,
            count=len(self.names),
            dtype=self.encoding.dtype,
            nodata=self.encoding.nodata,
            tiled=True,
            blockxsize=BLOCK_PX,
            blockysize=BLOCK_PX,
            interleave="pixel",
            compress="zstd",
            zstd_level=LEVEL,
            predictor=3 if self.dtype.kind == "f" else 2,
            endianness="little",
            **more,
        )
