"""One tile as it is read, and as products see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.consistency.tile import TilePixels
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.grid import Window, inner, within
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.measured import Measured
from s2sr.plugin.engine.source.scene_reader import SceneReader

RIM_PX = 4
"""Reference pixels that are cut off, at least, of what a network makes at the edge of what it is given."""


@dataclass(frozen=True)
class Margins:
    """What a tile needs around it, reference pixels.

    Attributes:
        network: From where on what a network makes does not depend on what it is given.
        tie: From where on a tied pixel does not depend on the untied ones.
    """

    network: int
    tie: int

    @property
    def around(self) -> int:
        """Returns what is read around a tile: not the sum, as tying hardly reaches where a network is not given all it sees."""
        return max(self.network, self.tie + RIM_PX)


@dataclass(frozen=True)
class Block:
    """One tile, read.

    Attributes:
        core: The tile, in reference pixels.
        seen: The tile and what surrounds it inside the image, where the result is tied to the input.
        wide: What the network is given; it may reach beyond the image.
        values: ``(bands, rows, cols)`` of ``wide``.
        valid: ``(bands, rows, cols)`` of ``core``.
        own: Each band's own pixels in ``seen``.
        file: The pixels of each band's file in ``seen``.
    """

    core: Window
    seen: Window
    wide: Window
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
        return TilePixels(self.own, self.file, self.core.relative_to(self.seen))

    @property
    def kept(self) -> Window:
        """Returns where ``seen`` lies in ``values``."""
        return self.seen.relative_to(self.wide)


class Kept:
    """Keeps the result's bands of a tile as they are stored.

    Args:
        encoding: How they are.
        block: What was read.
        factor: Fine pixels in a reference pixel, an axis.
        bands: How many there are.
    """

    def __init__(self, encoding: Encoding, block: Block, factor: int, bands: int) -> None:
        self._encoding = encoding
        self._seen, self._core = block.seen.finer(factor), block.core.finer(factor)
        self.stored: NDArray[Any] = np.empty((bands, self._core.rows, self._core.cols), encoding.dtype)

    def limited(self, band: Array) -> Array:
        """Returns ``(rows, cols)`` of reflectance as far as it can be stored, apart from rounding; itself where all of it can."""
        return self._encoding.limited(band)

    def put(self, index: int, band: Array) -> Array:
        """Keeps a band by its place, and returns it as it can be read back."""
        stored = self._encoding.stored(band)
        self.stored[index] = inner(stored, self._seen, self._core)
        return self._encoding.reflectance(stored)


@dataclass(frozen=True)
class Tile:
    """One tile, made: what every product can be taken from.

    Attributes:
        block: What was read.
        factor: Fine pixels in a reference pixel, an axis.
        stored: ``(bands, rows, cols)`` of the fine grid over ``block.core``: the result, tied to the input, as it is stored.
    """

    block: Block
    factor: int
    stored: NDArray[Any]


class Origin(Protocol):
    """Where tiles are read from."""

    def fetch(self, core: Window, margins: Margins) -> Block:
        """Reads a tile with what it needs around it."""


@dataclass(frozen=True)
class SceneOrigin:
    """A single scene as the origin of tiles."""

    reader: SceneReader

    def fetch(self, core: Window, margins: Margins) -> Block:
        """Reads a tile with what it needs around it."""
        reader, seen = self.reader, within(core.widened(margins.tie), self.reader.grid)
        wide = core.widened(margins.around)
        with reader.keeping():
            values, valid = reader.read(wide)
            own, file = reader.pixels(seen)
        return Block(
            core=core,
            seen=seen,
            wide=wide,
            values=values,
            valid=inner(valid, wide, core),
            own=own,
            file=file,
        )
