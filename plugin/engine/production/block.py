"""One tile as it is read, and as products see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.consistency.agreement import TilePixels
from s2sr.plugin.engine.raster.grid import Window, inner, within
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.measured import Measured
from s2sr.plugin.engine.source.scene_reader import SceneReader


@dataclass(frozen=True)
class Block:
    """One tile, read.

    Attributes:
        core: The tile, in reference pixels.
        seen: The tile and what surrounds it inside the image, where the result is tied to the input.
        values: ``(bands, rows, cols)`` of ``seen`` widened by the network's margin.
        valid: ``(bands, rows, cols)`` of ``core``.
        own: Each band's own pixels in ``seen``.
        file: The pixels of each band's file in ``seen``.
    """

    core: Window
    seen: Window
    values: Array
    valid: NDArray[np.bool_]
    own: tuple[Measured | None, ...]
    file: tuple[Measured | None, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Returns what else is counted in the tile, by name."""
        return {}

    @property
    def pixels(self) -> TilePixels:
        """Returns what was measured, and which part of it is the tile's."""
        row, col = self.core.row - self.seen.row, self.core.col - self.seen.col
        return TilePixels(self.own, self.file, Window(row, col, self.core.rows, self.core.cols))


@dataclass(frozen=True)
class Tile:
    """One tile, made: what every product can be taken from.

    Attributes:
        block: What was read.
        factor: Fine pixels in a reference pixel, an axis.
        untied: ``(bands, rows, cols)`` of the fine grid over ``block.seen``, reflectance, as the network made it.
        tied: The same, tied to the input.
    """

    block: Block
    factor: int
    untied: Array
    tied: Array

    def core(self, image: NDArray[Any]) -> NDArray[Any]:
        """Cuts the tile itself out of ``(..., rows, cols)`` of the fine grid over ``block.seen``."""
        return inner(image, self.block.seen.finer(self.factor), self.block.core.finer(self.factor))


class Origin(Protocol):
    """Where tiles are read from."""

    def fetch(self, core: Window, network_margin: int, tie_margin: int) -> Block:
        """Reads a tile with what it needs around it."""


@dataclass(frozen=True)
class SceneOrigin:
    """A single scene as the origin of tiles."""

    reader: SceneReader

    def fetch(self, core: Window, network_margin: int, tie_margin: int) -> Block:
        """Reads a tile with what it needs around it."""
        reader, seen = self.reader, within(core.widened(tie_margin), self.reader.grid)
        wide = seen.widened(network_margin)
        with reader.keeping():
            values, valid = reader.read(wide)
            own, file = reader.pixels(seen)
        return Block(
            core=core,
            seen=seen,
            values=values,
            valid=inner(valid, wide, core),
            own=own,
            file=file,
        )
