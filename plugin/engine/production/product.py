"""What is made of tiles. All products are equal: each has a file, a pixel and an encoding of its own, and sees the whole tile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.production.block import Tile
from s2sr.plugin.engine.raster.encoding import Encoding, Label
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.raster.packing import BLOCK_PX
from s2sr.plugin.engine.raster.places import Size
from s2sr.plugin.engine.raster.unfinished import parts_of
from s2sr.plugin.engine.raster.writer import RasterWriter
from s2sr.plugin.engine.sensor.bands import wavelength_tags


def measured(tile: Tile) -> NDArray[np.bool_]:
    """Returns where the input has data, ``(bands, rows, cols)`` of the tile on the fine grid."""
    return tile.block.valid.repeat(tile.factor, axis=1).repeat(tile.factor, axis=2)


@dataclass(frozen=True)
class Product:
    """A raster that is made tile by tile.

    Attributes:
        path: Its file.
        names: Names of its bands.
        factor: Its pixels in a reference pixel, an axis.
        encoding: How its values are stored.
        values: Makes it: ``(bands, factor * rows, factor * cols)`` of a tile, as the encoding stores it; what holes have is no matter.
        labels: What the file says of each band, as an input does that it mirrors; none for the encoding's own scale.
        valid: Tells ``(bands, factor * rows, factor * cols)`` of a tile what is data; none for a product without holes.
    """

    path: Path
    names: tuple[str, ...]
    factor: int
    encoding: Encoding
    values: Callable[[Tile], NDArray[Any]]
    labels: tuple[Label, ...] = ()
    valid: Callable[[Tile], NDArray[np.bool_]] | None = measured

    def masked(self, tile: Tile) -> NDArray[Any]:
        """Returns what is stored of a tile; its holes get the nodata value."""
        stored = self.values(tile)
        return stored if self.valid is None else self.encoding.masked(stored, self.valid(tile))

    def place(self, core: Window, area: Window) -> Window:
        """Returns where a tile lies in the product, which shows ``area``; both in reference pixels."""
        return core.relative_to(area).finer(self.factor)

    def size(self, grid: Grid, outputs: Outputs) -> Size:
        """Returns how large it is, of a reference grid, and how much of it is there."""
        part, made = outputs.part(self.path), False
        if outputs.unfinished is not None:
            made = outputs.unfinished.is_made(part)
        there = sum(path.stat().st_size for path in (part, parts_of(part)[0]) if path.exists())
        return Size(part, grid.finer(self.factor), len(self.names), self.encoding.dtype, copied=not made, there=there)

    def record(self, grid: Grid, outputs: Outputs) -> list[Any]:
        """Returns what tells it from others in a job, where it is made and how large it is first."""
        fine = grid.finer(self.factor)
        return [
            str(outputs.part(self.path)),
            self.factor,
            fine.rows,
            fine.cols,
            BLOCK_PX,
            self.names,
            astuple(self.encoding),
            [astuple(label) for label in self.labels],
        ]

    def writer(self, grid: Grid, outputs: Outputs) -> RasterWriter:
        """Returns what writes it, of a reference grid."""
        tags = wavelength_tags()
        return RasterWriter(
            path=self.path,
            part=outputs.part(self.path),
            grid=grid.finer(self.factor),
            names=self.names,
            encoding=self.encoding,
            labels=self.labels,
            band_tags={name: tags[name] for name in self.names if name in tags},
            unfinished=outputs.unfinished,
        )
